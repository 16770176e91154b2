/** The options that commands share, checked before anything runs. */
import { type Command, Option } from 'commander';
import { type History, replay } from '../history/history.js';
import { visible } from '../render/visible.js';
import type { Layer } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import { suggester } from '../scenario/suggestion.js';
import {
  enteringReadings,
  leavingReadings,
  type Reading,
  readingOf,
  readings,
} from '../theory/reading.js';
import { type Table1Mode, table1Modes } from '../theory/table1.js';
import { Failure } from './failure.js';

/** Which evidence, seen by whom, and where. */
export interface Evidence {
  readonly arena?: string;
  readonly layer: Layer;
  readonly assumed: boolean;
  readonly alternative: readonly string[];
  readonly observer?: string;
}

export interface Shared extends Evidence {
  readonly reading: string;
  readonly mode: Table1Mode;
  readonly format: string;
}

export const formatOption = (...formats: readonly string[]): Option =>
  new Option('--format <format>', 'how to print it')
    .choices(['text', 'json', ...formats])
    .default('text');

export const layerOption = (): Option =>
  new Option('--layer <layer>', 'which evidence to take')
    .choices(['article', 'record', 'both'])
    .default('both');

/** Adds what says which evidence to take. */
export const withLayerOptions = (command: Command): Command =>
  command
    .addOption(layerOption())
    .option('--no-assumed', 'leave out what the coder only assumed')
    .addOption(
      new Option('--alternative <name>', 'add an alternative coding; may be given several times')
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'none'),
    );

/** Adds what says which evidence to take, for whom, and which arena to show. */
export const withEvidenceOptions = (command: Command): Command =>
  withLayerOptions(command.option('--arena <id>', 'only this arena')).option(
    '--observer <actor>',
    'draw conclusions for this actor, where some recognise what others deny',
  );

/** Adds what every command that replays and judges Table 1 takes. */
export const withReplayOptions = (command: Command, ...formats: readonly string[]): Command =>
  withEvidenceOptions(command)
    .addOption(
      new Option('--mode <mode>', 'how to judge the article’s Table 1')
        .choices([...table1Modes])
        .default('strict'),
    )
    .addOption(formatOption(...formats));

export const readingOption = (): Option =>
  new Option(
    '--reading <id>',
    'a pair such as R2/D2 or platform/release; a rule for entering alone takes its default',
  ).default('R2/D2');

/** The reading with this id. */
export const chosenReading = (id: string): Reading => {
  const found = readingOf(id);
  if (found !== null) return found;
  const ids = readings.map((reading) => reading.id);
  const near = suggester()(id, [...ids, ...readings.map(({ name }) => name)]);
  const hint = near === null ? '' : `did you mean ${near}? `;
  throw new Failure(
    2,
    `--reading ${visible(id)}: no such reading; ${hint}there are ${ids.join(', ')}`,
  );
};

/** What a list of readings may hold, for the help of a command. */
export const readingsWords =
  'readings, separated by commas; all: every rule for entering, each with its own for leaving; exits: every rule for leaving, after R2';

const readingsCalled = (word: string): readonly Reading[] => {
  if (word === 'all') return enteringReadings;
  return word === 'exits' ? leavingReadings : [chosenReading(word)];
};

/** The readings of a list, each once. At least so many. */
export const readingsNamed = (list: string, least: 1 | 2): readonly Reading[] => {
  const words = list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const chosen = new Map(words.flatMap(readingsCalled).map((reading) => [reading.id, reading]));
  if (chosen.size < least)
    throw new Failure(
      2,
      `--readings: name at least ${least === 1 ? 'one' : 'two'}, as in --readings R2,R3; or all, or exits`,
    );
  return [...chosen.values()];
};

export const layerOptions = ({ layer, assumed, alternative, observer }: Evidence) => ({
  layer,
  assumed,
  alternatives: alternative,
  ...(observer === undefined ? {} : { observer }),
});

/** Refuses an arena that the scenario does not have. */
export const checkArena = (scenario: Scenario, arena: string | undefined): void => {
  const known = scenario.arenas.map(({ id }) => id);
  if (arena !== undefined && !known.includes(arena))
    throw new Failure(
      2,
      `--arena ${visible(arena)}: no such arena; the scenario has ${known.join(', ')}`,
    );
};

/** Refuses an observer that is no actor of the scenario. */
const checkObserver = (scenario: Scenario, observer: string | undefined): void => {
  const known = scenario.actors.map(({ id }) => id);
  if (observer === undefined || known.includes(observer)) return;
  const near = suggester()(observer, known);
  const hint = near === null ? '' : `did you mean ${near}? `;
  throw new Failure(
    2,
    `--observer ${visible(observer)}: no such actor; ${hint}the scenario has ${known.join(', ')}`,
  );
};

/** Refuses an alternative that no act of the scenario belongs to. */
export const checkAlternatives = (scenario: Scenario, names: readonly string[]): void => {
  const known = new Set(
    scenario.events.flatMap(({ acts }) => acts.flatMap(({ alternative }) => alternative ?? [])),
  );
  const missing = names.find((name) => !known.has(name));
  if (missing === undefined) return;
  const there = known.size === 0 ? 'there are none' : `there are ${[...known].join(', ')}`;
  throw new Failure(2, `--alternative ${visible(missing)}: no such alternative; ${there}`);
};

/** Replays, once the arena, the observer and the alternatives asked for are known to be there. */
export const replayed = (scenario: Scenario, reading: Reading, options: Evidence): History => {
  checkArena(scenario, options.arena);
  checkObserver(scenario, options.observer);
  checkAlternatives(scenario, options.alternative);
  return replay(scenario, reading, layerOptions(options));
};
