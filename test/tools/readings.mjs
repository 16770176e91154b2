/**
 * Writes docs/reference/readings.md: every rule as the library prints it. Run it when a rule has changed;
 * `test/docs/generated.test.ts` holds the page to the code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/readings.md', import.meta.url);

const head = `# The readings

*Reference. For everybody who must say, or check, what a reading asks.*

This page is written by a script from the rules that run (\`test/tools/readings.mjs\`); do not edit it by hand. *Page not checked* means
that we cite from memory, *only the title was found* that we did not see the text; *our modelling decision* means that no author
says so.

A reading is a pair: a rule for entering security and a rule for leaving it. \`R2/D2\` is taken when none is named. A rule holds when some
one [witness](../discussion/witnesses.md) meets all its conditions. How each condition is answered, to the letter, is in
[what an event does](semantics.md#7-the-rules).`;

/** The page's text, made from the sources as they are. */
export async function readingsPage() {
  const { enteringRules, leavingRules, readings, cited, printedScale } = await loadSource(
    [
      "export { readings } from './src/theory/reading.ts'; export { enteringRules, leavingRules } from './src/theory/rules.ts';",
      "export { printedScale } from './src/theory/printed.ts'; export { cited } from './src/theory/sources.ts';",
    ].join('\n'),
  );
  const ruleSection = (rule) => [
    `### ${rule.id} ${rule.name}`,
    '',
    `Source: ${cited(rule.source)}. Witness: ${rule.kind}.${rule.leaves === undefined ? '' : ` Left by ${rule.leaves} unless another rule is named.`}`,
    '',
    ...rule.conditions.map(({ says, source }, i) => `${i + 1}. ${says} (${cited(source)})`),
    '',
    ...printedScale(rule).flatMap((line) => [line, '']),
    `Its date is that ${rule.dated}. ${rule.note}`,
    '',
    `It reads: ${rule.reads.map((type) => `\`${type}\``).join(', ')}.`,
    '',
  ];
  const pairs = readings.map(
    ({ id, name, cannotLeave }) => `| \`${id}\` | \`${name}\` | ${cannotLeave ?? ''} |`,
  );
  const page = [
    head,
    '',
    '## Rules for entering security',
    '',
    ...enteringRules.flatMap(ruleSection),
    '## Rules for leaving security',
    '',
    ...leavingRules.flatMap(ruleSection),
    '## The readings at hand',
    '',
    'Every rule for entering once, with its default way out; then R2 with every other rule for leaving. Any other pair can be made.',
    '',
    '| id | name | cannot definitely leave, because |',
    '|---|---|---|',
    ...pairs,
  ];
  return `${page.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(target), await readingsPage());
