/** `securitization what-if`: what a reading would conclude from other facts. */
import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { ScenarioChange } from '../analysis/counterfactual/change.js';
import { type Factor, factorial } from '../analysis/counterfactual/factorial.js';
import { readChanges } from '../analysis/counterfactual/read-changes.js';
import { whatIf } from '../analysis/counterfactual/what-if.js';
import { Refused } from '../analysis/refused.js';
import { factors } from '../cases.js';
import { factorialText } from '../render/text/factorial.js';
import { whatIfText } from '../render/text/what-if.js';
import { visible } from '../render/visible.js';
import { factorialJson, whatIfJson } from '../render/what-if-json.js';
import type { Scenario } from '../scenario/scenario.js';
import { suggester } from '../scenario/suggestion.js';
import { Failure } from './failure.js';
import { scenarioOf } from './input.js';
import {
  chosenReading,
  type Evidence,
  formatOption,
  layerOptions,
  readingOption,
  replayed,
  withEvidenceOptions,
} from './options.js';
import { paint, write, writeJson } from './output.js';

/** What `--without` names: a ready-made set of changes, or one event. */
const leftOut = (scenario: Scenario, name: string): Factor => {
  const sets = factors[scenario.id] ?? [];
  const set = sets.find(({ id }) => id === name);
  if (set !== undefined) return set;
  const event = scenario.events.find(({ id }) => id === name);
  if (event !== undefined)
    return { id: name, says: event.title, changes: [{ change: 'leave-out', event: name }] };
  const events = scenario.events.map(({ id }) => id);
  const near = suggester()(name, [...sets.map(({ id }) => id), ...events]);
  const hint = near === null ? '' : `did you mean ${near}? `;
  const there = sets.length === 0 ? '' : `the sets are ${sets.map(({ id }) => id).join(', ')}; `;
  const few = events.length > 12 ? `${events.slice(0, 12).join(', ')}, …` : events.join(', ');
  throw new Failure(
    2,
    `--without ${visible(name)}: no such event or set of changes; ${hint}${there}the events are ${few} (securitization replay --events lists all)`,
  );
};

const changesIn = (file: string): readonly ScenarioChange[] => {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Failure(3, `--changes ${visible(file)}: no file that can be read`);
  }
  try {
    return readChanges(text);
  } catch (error) {
    if (error instanceof Refused)
      throw new Failure(3, `${visible(file)}: ${visible(error.message)}`);
    throw error;
  }
};

/** Runs what may be refused: what was asked for is then bad usage. */
const unlessRefused = <T>(run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused)
      throw new Failure(2, error.message.split('\n').map(visible).join('\n'));
    throw error;
  }
};

interface Options extends Evidence {
  readonly reading: string;
  readonly format: string;
  readonly without: readonly string[];
  readonly changes?: string;
  readonly factorial?: boolean;
  readonly date?: string;
}

export const whatIfCommand = (program: Command): void => {
  withEvidenceOptions(
    program
      .command('what-if')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('what a reading would conclude from other facts')
      .addOption(
        new Option(
          '--without <event|set>',
          'leave out an event, or make a set of changes that comes with the case; may be given several times',
        )
          .argParser((name: string, before: readonly string[]) => [...before, name])
          .default([], 'none'),
      )
      .option('--changes <file>', 'make the changes in a JSON file')
      .option('--factorial', 'every combination of what --without names being there or not')
      .option('--date <edtf>', 'with --factorial: the stages by this date too')
      .addOption(readingOption()),
  )
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  securitization what-if jcpoa --without us-withdrawal\n  securitization what-if jcpoa --without E37 --reading R2/D4 --arena russia\n  securitization what-if jcpoa --without deal --without ukraine --factorial --date 2017',
    )
    .action((name: string, options: Options) => {
      if (name === '-' && options.changes === '-')
        throw new Failure(2, 'standard input can be the scenario or the changes, not both');
      const scenario = scenarioOf(name);
      const reading = chosenReading(options.reading);
      // Refuses an arena, an observer or an alternative that is not there, before anything is changed.
      replayed(scenario, reading, options);
      const sets = options.without.map((one) => leftOut(scenario, one));
      const shown = ({ arena }: { arena: string }) =>
        options.arena === undefined || arena === options.arena;
      const asJson = options.format === 'json';
      if (options.factorial === true) {
        if (sets.length === 0)
          throw new Failure(2, '--factorial: name its factors with --without, as in --without E45');
        if (options.changes !== undefined)
          throw new Failure(2, '--factorial takes its factors from --without, not from --changes');
        const { date } = options;
        const asked = { ...layerOptions(options), ...(date === undefined ? {} : { date }) };
        const found = unlessRefused(() => factorial(scenario, reading, sets, asked));
        if (asJson) writeJson(factorialJson(found, shown));
        else write(factorialText(found, paint(), shown));
        return;
      }
      if (options.date !== undefined) throw new Failure(2, '--date is for --factorial');
      const changes = [
        ...sets.flatMap((one) => one.changes),
        ...(options.changes === undefined ? [] : changesIn(options.changes)),
      ];
      if (changes.length === 0)
        throw new Failure(2, 'what-if: say what is otherwise, with --without or --changes');
      const found = unlessRefused(() => whatIf(scenario, reading, changes, layerOptions(options)));
      if (asJson) writeJson(whatIfJson(found, shown));
      else write(whatIfText(found, paint(), shown));
    });
};
