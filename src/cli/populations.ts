/** The populations in a file that stand in for those of a scenario. */
import { readFileSync } from 'node:fs';
import { visible } from '../render/visible.js';
import { counted } from '../scenario/counted.js';
import { parsePopulations } from '../scenario/parse-populations.js';
import type { Population } from '../scenario/population.js';
import { describeProblem } from '../scenario/problem.js';
import type { Scenario } from '../scenario/scenario.js';
import { Failure } from './failure.js';

/** The populations of a file, `-` for standard input; or the failure that lists every problem of it. */
export function populationsIn(file: string, scenario: Scenario): readonly Population[] {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Failure(3, `--populations ${visible(file)}: no file that can be read`);
  }
  const parsed = parsePopulations(text, scenario);
  if (parsed.ok) return parsed.populations;
  const problems = parsed.problems.map((problem) => `  ${visible(describeProblem(problem))}`);
  throw new Failure(
    3,
    [`--populations ${visible(file)}: ${counted(problems.length, 'problem')}`, ...problems].join(
      '\n',
    ),
  );
}
