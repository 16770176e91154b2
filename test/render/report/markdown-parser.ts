/** Reads a report in Markdown back, by itself: tables as rows of words. */

/** Takes off what Markdown needs: links to their words, anchors, signs before signs. */
const words = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const rest = text.slice(at);
    const anchor = /^<a id="[^"]*"><\/a>/.exec(rest);
    const address = /^\]\([^()\s]*\)/.exec(rest);
    if (anchor !== null) at += anchor[0].length - 1;
    else if (address !== null) at += address[0].length - 1;
    else if (rest.startsWith('&amp;')) {
      out += '&';
      at += 4;
    } else if (rest[0] === '\\') {
      out += rest[1] ?? '';
      at += 1;
    } else if (rest[0] !== '[') out += rest[0];
  }
  return out;
};

/** The cells of a line between bars; a bar with a backslash before it is part of a cell. */
const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\| | \|$/g, '')
    .split(/(?<!\\) \| /)
    .map(words);

export interface MarkdownTable {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

export const markdownTables = (text: string): readonly MarkdownTable[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, i): readonly MarkdownTable[] => {
    if (!/^\|( -+:? \|)+$/.test(line)) return [];
    const [, id = '', caption = ''] =
      /^<a id="table:([^"]*)"><\/a>\*\*(.*)\*\*$/.exec(lines[i - 3] ?? '') ?? [];
    const body = lines.slice(i + 1);
    const end = body.findIndex((one) => !one.startsWith('|'));
    const rows = body.slice(0, end === -1 ? body.length : end);
    return [{ id, caption: words(caption), rows: [lines[i - 1] ?? '', ...rows].map(cellsOf) }];
  });
};
