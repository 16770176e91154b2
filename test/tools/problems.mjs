/**
 * Writes docs/reference/problems.md: every code that a problem of a scenario can carry. Run it when a code has come or
 * gone; `test/docs/generated.test.ts` holds the page to the code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/problems.md', import.meta.url);

const head = `# Problems

*Reference. For coders whose file was refused, and for programs that read the codes.*

This page is written by a script from the code (\`test/tools/problems.mjs\`); do not edit it by hand. The codes do not change within a
major version.

A scenario is taken whole or not at all. \`securitization check\` and \`parseScenario\` give every problem found, each as
\`{ code, path, line, expected, received, hint }\`; \`loadScenario\` throws them in one \`ScenarioError\`. The line is counted from 1, and is
\`null\` where a value was passed and not a text.

That a scenario is sound does not mean that all its events are taken: an event may still be refused in a replay, for the reasons in
[what an event does](semantics.md#3-when-an-act-is-refused). Such refusals carry one of five codes of their own.

## Problems of a scenario

| code | meaning |
|---|---|`;

const refusals = {
  undeclared: 'A name that nobody declared.',
  'no-place': 'An issue is not contested in that arena.',
  'no-rule': 'The machine has no rule for this act in its present status.',
  unmet: 'It has one, and a condition of it does not hold.',
  contradiction: 'Two acts of the event exclude each other.',
};

/** The page's text, made from the sources as they are. */
export async function problemsPage() {
  const { problemCodes, refusalCodes } = await loadSource(
    [
      "export { problemCodes } from './src/scenario/problem.ts';",
      "export { refusalCodes } from './src/theory/refusal.ts';",
    ].join('\n'),
  );
  const missing = refusalCodes.filter((code) => refusals[code] === undefined);
  if (missing.length > 0)
    throw new Error(`problems: no words for the refusals ${missing.join(', ')}`);
  const row = ([code, meaning]) => `| \`${code}\` | ${meaning} |`;
  const page = [
    head,
    ...Object.entries(problemCodes).map(row),
    '',
    '## Refusals of an event',
    '',
    '| code | meaning |',
    '|---|---|',
    ...refusalCodes.map((code) => row([code, refusals[code]])),
  ];
  return `${page.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(target), await problemsPage());
