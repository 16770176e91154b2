/** Reads a page back, by itself: tags with their attributes, and tables as rows of words. */

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page as a list of tags and words. Style is skipped: its text is not the page's. */
export type Piece = { readonly tag: Tag } | { readonly text: string };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const decoded = (text: string): string =>
  text.replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole);

const attributesOf = (text: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  let rest = text.trim();
  while (rest !== '' && rest !== '/') {
    const [whole, name = '', value = ''] = /^([^\s=>/"'<]+)(?:="([^"]*)")?\s*/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no attribute: ${rest.slice(0, 80)}`);
    found[name] = decoded(value);
    rest = rest.slice(whole.length);
  }
  return found;
};

/** @throws Error for what is no tag and no text */
const piecesOf = (page: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < page.length) {
    const next = page.indexOf('<', at);
    const text = page.slice(at, next === -1 ? page.length : next);
    if (text !== '') pieces.push({ text: decoded(text) });
    if (next === -1) break;
    const end = page.indexOf('>', next);
    const inner = page.slice(next + 1, end);
    const [, slash = '', name = '', rest = ''] =
      /^(\/?)(!?[a-zA-Z][\w-]*)([\s\S]*)$/.exec(inner) ?? [];
    if (name === '') throw new Error(`no tag: <${inner.slice(0, 80)}`);
    const attributes = name === '!doctype' ? {} : attributesOf(rest);
    pieces.push({ tag: { name, closing: slash !== '', attributes } });
    at = end + 1;
    if (name === 'style' && slash === '') at = page.indexOf('</style>', at);
  }
  return pieces;
};

export const tagsOf = (page: string): readonly Tag[] =>
  piecesOf(page).flatMap((piece) => ('tag' in piece ? [piece.tag] : []));

/** A table as the page has it: its id, caption, and the words of every cell, the head first. */
export interface PageTable {
  readonly id: string;
  caption: string;
  readonly rows: { readonly id: string | null; readonly cells: string[] }[];
}

export const pageTables = (page: string): readonly PageTable[] => {
  const tables: PageTable[] = [];
  let into: ((text: string) => void) | null = null;
  for (const piece of piecesOf(page)) {
    if ('text' in piece) {
      into?.(piece.text);
      continue;
    }
    const { name, closing, attributes } = piece.tag;
    const table = tables.at(-1);
    if (name === 'table' && !closing)
      tables.push({ id: attributes['id'] ?? '', caption: '', rows: [] });
    if (name === 'caption')
      into = closing
        ? null
        : (text) => {
            if (table) table.caption += text;
          };
    if (name === 'tr' && !closing) table?.rows.push({ id: attributes['id'] ?? null, cells: [] });
    if (name === 'td' || name === 'th') {
      const cells = table?.rows.at(-1)?.cells;
      if (!closing) cells?.push('');
      into =
        closing || cells === undefined
          ? null
          : (text) => {
              cells[cells.length - 1] += text;
            };
    }
  }
  return tables;
};
