/**
 * Writes the section of docs/reference/odd.md that lists the acceptance rules, as they run. Run it when a rule has
 * changed; `test/docs/generated.test.ts` holds the section to the code. The rest of the page is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/odd.md', import.meta.url);

const begin = '<!-- written by test/tools/odd.mjs; do not edit by hand -->';
const end = '<!-- end of what is written by test/tools/odd.mjs -->';

const article = (rule) =>
  rule.sources.length === 0
    ? 'No source: it is what the others are compared with.'
    : `Source: ${rule.sources.map((source) => rule.cited(source)).join('; ')}.`;

/** The section, with its two marks, made from the sources as they are. */
export async function oddRules() {
  const { acceptanceRules, cited } = await loadSource(
    [
      "export { acceptanceRules } from './src/simulation/acceptance/rules.ts';",
      "export { cited } from './src/theory/sources.ts';",
    ].join('\n'),
  );
  const sections = Object.values(acceptanceRules).flatMap((rule) => [
    `#### \`${rule.id}\`: ${rule.name}`,
    '',
    `${rule.says} ${article({ ...rule, cited })}`,
    '',
    ...rule.assumes.map((sentence) => `* ${sentence}`),
    '',
  ]);
  return [begin, '', ...sections, end].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = readFileSync(target, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to === -1) throw new Error('the page has lost the marks of its section');
  const text = page.slice(0, from) + (await oddRules()) + page.slice(to + end.length);
  writeFileSync(fileURLToPath(target), text);
}
