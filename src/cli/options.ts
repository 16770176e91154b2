/** The options that commands share, checked before anything runs. */
import { type Command, Option } from 'commander';
import { type History, replay } from '../history/history.js';
import { visible } from '../render/visible.js';
import type { Layer } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import { type Reading, readingOf, readings } from '../theory/reading.js';
import { type Table1Mode, table1Modes } from '../theory/table1.js';
import { Failure } from './failure.js';

export interface Shared {
  readonly reading: string;
  readonly arena?: string;
  readonly layer: Layer;
  readonly assumed: boolean;
  readonly alternative: readonly string[];
  readonly mode: Table1Mode;
  readonly format: string;
}

export const formatOption = (...formats: readonly string[]): Option =>
  new Option('--format <format>', 'how to print it')
    .choices(['text', 'json', ...formats])
    .default('text');

/** Adds what every command that replays takes. */
export const withReplayOptions = (command: Command, ...formats: readonly string[]): Command =>
  command
    .option('--arena <id>', 'only this arena')
    .addOption(
      new Option('--layer <layer>', 'which evidence to take')
        .choices(['article', 'record', 'both'])
        .default('both'),
    )
    .option('--no-assumed', 'leave out what the coder only assumed')
    .addOption(
      new Option('--alternative <name>', 'add an alternative coding; may be given several times')
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'none'),
    )
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
  const known = readings.map((reading) => reading.id).join(', ');
  throw new Failure(2, `--reading ${visible(id)}: no such reading; there are ${known}`);
};

export const layerOptions = ({ layer, assumed, alternative }: Shared) => ({
  layer,
  assumed,
  alternatives: alternative,
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

/** Replays, once the arena and the alternatives asked for are known to be there. */
export const replayed = (scenario: Scenario, reading: Reading, options: Shared): History => {
  checkArena(scenario, options.arena);
  const known = new Set(
    scenario.events.flatMap(({ acts }) => acts.flatMap(({ alternative }) => alternative ?? [])),
  );
  const missing = options.alternative.find((name) => !known.has(name));
  if (missing !== undefined) {
    const there = known.size === 0 ? 'there are none' : `there are ${[...known].join(', ')}`;
    throw new Failure(2, `--alternative ${visible(missing)}: no such alternative; ${there}`);
  }
  return replay(scenario, reading, layerOptions(options));
};
