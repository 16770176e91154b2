/**
 * Writes docs/reference/audit.md: every rule of the audit as the library has it. Run it when a rule has changed;
 * `test/docs/generated.test.ts` holds the page to the code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/audit.md', import.meta.url);

const head = `# The audit

*Reference. For everybody who must say, or check, what the command \`audit\` looks for and what it does not see.*

This page is written by a script from the rules that run (\`test/tools/audit.mjs\`); do not edit it by hand. How to use the command is in
[audit a chronology](../how-to/audit-a-chronology.md), what it prints as JSON in [the command line](cli.md#audit).

An audit says what dates, citations and declarations expose of a text and its coding, without knowing the answer. Every finding comes of one
of the rules below; none is about a case by name. What no rule can find, the coder notes, and the notes are told apart. An audit says
nothing of what caused what.

## What a finding is

| field | what |
|---|---|
| \`code\` | \`X…\`: an audit code of the theory; \`Y…\`: a rule of this library. Codes do not change within a major version. |
| \`severity\` | what it bears on: \`hypothesis\`, what the article wants to show; \`factual\`, a fact or a citation; \`conceptual\`, a notion |
| \`events\` | ids of events, in order of time as far as it is known |
| \`rule\` | the name of the rule |
| \`says\` | a sentence or two; ids stand in square brackets |
| \`certain\` | \`false\`: it may be so, and the dates leave it open |
| \`about\` | ids of anything else: a hypothesis, a source, a measure |

**Certain, or open.** Dates are sets of days. A finding that depends on dates is certain if every day that they allow has it so, and open if some
day has it so and some has not. What needs no date is certain. An event is held between what it follows (\`after\`) and what follows it, however
far back. If dates are made more precise, within what they were, an open finding becomes certain or vanishes; a certain one stays.

**Which dates.** The article and the record together, since a fault that only the record shows is a fault too. Where a rule takes the article
alone, it says so.

**The article's own.** What is coded \`stated\` or \`implied\`. A rule about the article does not look at what is only recorded or assumed.

## The balance

Beside the findings an audit counts, for each hypothesis and level, the events of the sign that is expected (\`supporting\`: those brought by its
indicators, or scored so) and of the opposite sign (\`opposing\`: scored so), whenever they happened. It weighs nothing, and adds no levels up.`;

const bears = {
  hypothesis: 'Rules that bear on the hypothesis',
  factual: 'Rules on facts and citations',
  conceptual: 'Rules on notions',
};

/** The page's text, made from the sources as they are. */
export async function auditPage() {
  const { auditRules, cited } = await loadSource(
    [
      "export { auditRules } from './src/analysis/chronology/rules.ts';",
      "export { cited } from './src/theory/sources.ts';",
    ].join('\n'),
  );
  const section = ({ code, rule, says, source, limits }) => [
    `### ${code} \`${rule}\``,
    '',
    `Asks that ${says}. Source: ${cited(source)}.`,
    '',
    limits,
    '',
  ];
  const page = [
    head,
    '',
    ...Object.entries(bears).flatMap(([severity, heading]) => [
      `## ${heading}`,
      '',
      ...auditRules.filter((rule) => rule.severity === severity).flatMap(section),
    ]),
  ];
  return `${page.join('\n').trimEnd()}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(target), await auditPage());
