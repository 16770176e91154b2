/** What readings make of the small cases, and what their codebooks say of it. */
import { readFileSync } from 'node:fs';
import { gradeIn } from '../../src/history/grade.js';
import { type History, type ReplayOptions, replay } from '../../src/history/history.js';
import { spans } from '../../src/history/spans.js';
import { loadScenario } from '../../src/scenario/parse.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readingOf } from '../../src/theory/reading.js';

/** The scenario replayed under a rule or a reading, from the article and the record unless told. */
export const read = (scenario: Scenario, rule: string, options: ReplayOptions): History => {
  const reading = readingOf(rule);
  if (reading === null) throw new Error(`no reading ${rule}`);
  return replay(scenario, reading, { layer: 'both', ...options });
};

/** The place of its first issue in an arena. */
export const whereIn = (scenario: Scenario, arena: string) => ({
  issue: scenario.issues[0]?.id ?? '',
  arena,
});

/** Of each point of a rule's scale in an arena: `no`, `unknown`, or the date on which it was reached. */
export const pointsIn = (
  scenario: Scenario,
  rule: string,
  arena: string,
  options: ReplayOptions = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    gradeIn(read(scenario, rule, options), whereIn(scenario, arena)).points.map(
      ({ point, verdict, date }) => [
        point,
        verdict === 'yes' ? (date?.text ?? 'undated') : verdict,
      ],
    ),
  );

/** Securitized in an arena? `no`, `unknown`, or the date since when it certainly is. Told by the stages alone. */
export const verdictIn = (
  scenario: Scenario,
  rule: string,
  arena: string,
  options: ReplayOptions = {},
): string => {
  const all = spans(read(scenario, rule, options), whereIn(scenario, arena));
  const entered = all.filter(({ stages }) => stages.includes('securitized'));
  const certain = entered.find(({ stages }) => stages.length === 1);
  if (certain !== undefined) return certain.from?.text ?? 'undated';
  return entered.length > 0 ? 'unknown' : 'no';
};

/** The possible stages in an arena at the end. */
export const lastStages = (
  scenario: Scenario,
  rule: string,
  arena: string,
  options: ReplayOptions = {},
): string =>
  spans(read(scenario, rule, options), whereIn(scenario, arena))
    .at(-1)
    ?.stages.join() ?? '';

/** The scenario without some of its events. */
export const without = (scenario: Scenario, ...events: readonly string[]): Scenario => ({
  ...scenario,
  events: scenario.events.filter(({ id }) => !events.includes(id)),
});

/** The file as it lies there, read by the parser. */
export const fileOf = (id: string): Scenario =>
  loadScenario(
    JSON.parse(readFileSync(new URL(`../../src/cases/${id}.json`, import.meta.url), 'utf8')),
  );

/** The rows of the table of a codebook whose head begins with a word, cell by cell. */
export const tableOf = (id: string, head: string): readonly (readonly string[])[] => {
  const lines = readFileSync(new URL(`../../src/cases/${id}.md`, import.meta.url), 'utf8').split(
    '\n',
  );
  const from = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  if (from < 0) throw new Error(`the codebook of ${id} has no table ${head}`);
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'));
  return lines
    .slice(from, from + length)
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
};
