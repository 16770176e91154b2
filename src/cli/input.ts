/** The scenario a command is about: a case by its id, a file by its path, or `-` for standard input. */
import { readFileSync } from 'node:fs';
import { cases } from '../cases.js';
import { visible } from '../render/visible.js';
import { counted } from '../scenario/counted.js';
import { type ParsedScenario, parseScenario } from '../scenario/parse.js';
import { describeProblem } from '../scenario/problem.js';
import type { Scenario } from '../scenario/scenario.js';
import { Failure } from './failure.js';

const read = (file: string): string => {
  if (/\.ya?ml$/i.test(file))
    throw new Failure(3, `${visible(file)}: scenarios are JSON; convert the file and try again`);
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    const known = cases.map(({ id }) => id).join(', ');
    throw new Failure(
      3,
      `${visible(file)}: no such case and no file that can be read; the cases are ${known}`,
    );
  }
};

/** A case, or what the parser makes of a file. */
export const parsed = (name: string): ParsedScenario => {
  const found = cases.find(({ id }) => id === name);
  return found === undefined ? parseScenario(read(name)) : { ok: true, scenario: found };
};

/** The scenario, or the failure that lists every problem of the file. */
export const scenarioOf = (name: string): Scenario => {
  const result = parsed(name);
  if (result.ok) return result.scenario;
  const problems = result.problems.map((problem) => `  ${visible(describeProblem(problem))}`);
  throw new Failure(
    3,
    [`${visible(name)}: ${counted(problems.length, 'problem')}`, ...problems].join('\n'),
  );
};
