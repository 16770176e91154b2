/** `securitization simulate`: what audiences of people would have answered, over many runs. */
import { type Command, Option } from 'commander';
import { visible } from '../render/visible.js';
import { serialise } from '../scenario/canonical.js';
import { counted } from '../scenario/counted.js';
import type { Scenario } from '../scenario/scenario.js';
import {
  blocksIn,
  finishedPart,
  headerRecord,
  type PartHeader,
  partHeader,
} from '../simulation/part.js';
import { specificationOf } from '../simulation/specification.js';
import type { Tally } from '../simulation/tally.js';
import type { Reading } from '../theory/reading.js';
import { commandAgain } from './again.js';
import { ensembleFormats, ensembleOutput } from './ensemble-output.js';
import { Failure } from './failure.js';
import { scenarioOf } from './input.js';
import { type Interruption, interruption, unlessStopped } from './interruption.js';
import {
  checkAlternatives,
  chosenReading,
  type Evidence,
  formatOption,
  readingOption,
  withLayerOptions,
} from './options.js';
import { write } from './output.js';
import { newPart, type PartFile, recordsOf, resumedPart } from './part-file.js';
import { populationsIn } from './populations.js';
import { runMissing } from './run-missing.js';
import { freePath, writeWhole } from './safe-file.js';
import { shardHelp, shardOf } from './shard.js';
import { unlessRefused } from './unless-refused.js';
import { wholeEnsemble } from './whole-ensemble.js';
import { wholeNumber } from './whole-number.js';

type Options = Omit<Evidence, 'arena' | 'observer'> & {
  readonly runs: number;
  readonly seed: number;
  readonly reading: string;
  readonly workers?: number;
  readonly shard: string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly populations?: string;
  readonly format: string;
};

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const headerOf = (scenario: Scenario, options: Options): PartHeader => {
  const { runs, seed, populations: file, layer, assumed, alternative } = options;
  const evidence = { layer, assumed, alternatives: alternative };
  const populations =
    file === undefined ? (scenario.populations ?? []) : populationsIn(file, scenario);
  if (populations.length === 0)
    throw new Failure(
      3,
      file === undefined
        ? `the scenario ${scenario.id} declares no populations: declare some in it, or give --populations FILE`
        : `--populations ${visible(file)}: it lists none`,
    );
  const specification = specificationOf(scenario, { ...evidence, runs, seed, populations });
  return partHeader(
    specification,
    serialise(scenario),
    shardOf(options.shard, process.env),
    evidence,
  );
};

/** Says what is done and how to go on, after somebody stopped it. Writes it down where that was not done already. */
const stopped = (
  scenario: Scenario,
  header: PartHeader,
  blocks: ReadonlyMap<number, Tally>,
  file: PartFile | null,
): void => {
  const [from, to] = blocksIn(header.shard, header.specification.runs);
  const isAll = blocks.size === to - from;
  if (!isAll) file?.close();
  if (file === null && blocks.size === 0) {
    tell('stopped before anything was done');
    return;
  }
  const path = file?.path ?? freePath(`${scenario.id}-seed${header.specification.seed}`, '.part');
  const text = () =>
    isAll ? finishedPart(header, blocks) : headerRecord(header) + recordsOf(blocks);
  if (file === null) writeWhole(path, text(), false);
  const done = isAll ? 'all runs' : `${blocks.size} of ${counted(to - from, 'block')}`;
  const how = isAll ? '--resume reads them' : 'to go on';
  tell(`stopped: ${done} are in ${visible(path)}; ${how}:`);
  tell(`  ${commandAgain(process.argv.slice(2), path)}`);
};

/** What a reading makes of all the blocks, as it is printed; `null` where somebody stopped it. */
const readOf = (
  header: PartHeader,
  blocks: ReadonlyMap<number, Tally>,
  reading: Reading,
  format: string,
  listening: Interruption,
): Promise<string | null> =>
  unlessStopped(listening, async () => {
    const { heard } = listening;
    const ensemble = await unlessRefused(() => wholeEnsemble(header, blocks, reading, heard));
    const text = await ensembleOutput(ensemble, format);
    await heard();
    return text;
  });

const run = async (name: string, options: Options): Promise<void> => {
  const { out, resume = false, format, workers } = options;
  const reading = chosenReading(options.reading);
  if (name === '-' && options.populations === '-')
    throw new Failure(2, 'standard input can be the scenario or the populations, not both');
  if (resume && out === undefined)
    throw new Failure(2, '--resume: name the file to go on with, with --out');
  const scenario = scenarioOf(name);
  checkAlternatives(scenario, options.alternative);
  const header = await unlessRefused(() => headerOf(scenario, options));
  const { index, of } = header.shard;
  if (of > 1 && out === undefined)
    throw new Failure(2, `--shard ${index}/${of}: name the file of this part, with --out`);
  const listening = interruption();
  if ((await unlessStopped(listening, listening.heard)) === null) {
    process.exitCode = listening.exit() ?? 0;
    tell('stopped before anything was done');
    return;
  }
  const file =
    out === undefined ? null : resume ? resumedPart(out, header, tell) : newPart(out, header);
  const blocks = await unlessRefused(() => runMissing(header, file, workers, listening));
  const [from, to] = blocksIn(header.shard, header.specification.runs);
  const isAll = blocks.size === to - from;
  if (isAll) file?.finish(finishedPart(header, blocks));
  if (isAll && of > 1) {
    tell(`the part ${index}/${of} is in ${visible(out ?? '')}`);
    return;
  }
  const text = isAll ? await readOf(header, blocks, reading, format, listening) : null;
  if (text === null) {
    process.exitCode = listening.exit() ?? 0;
    stopped(scenario, header, blocks, file);
    return;
  }
  listening.end();
  write(text);
};

export const simulateCommand = (program: Command): void => {
  withLayerOptions(
    program
      .command('simulate')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('let populations answer the moves put to them, run after run')
      .option('--runs <number>', 'how many runs', wholeNumber(0, 1_000_000_000), 1000)
      .option(
        '--seed <number>',
        'what all chance is drawn from',
        wholeNumber(0, Number.MAX_SAFE_INTEGER),
        0,
      )
      .addOption(readingOption())
      .option(
        '--populations <file>',
        'a JSON list of populations, in place of those of the scenario; - for standard input',
      )
      .addOption(
        new Option(
          '--workers <number>',
          'how many threads, 1 or more (default: one a processor; 1 for a small simulation)',
        ).argParser(wholeNumber(1, 1024)),
      )
      .option('--out <file>', 'write the result to this file, block by block; never over another')
      .option('--resume', 'go on with the file of --out; begin it if there is none')
      .option('--shard <i/n>', 'only the i-th of n parts, for merge; or auto', '1/1')
      .addOption(formatOption(...ensembleFormats)),
  )
    .addHelpText(
      'after',
      `
A result depends on the scenario, the populations, the runs and the seed alone:
not on workers or parts, nor on where it was stopped and gone on with. Ctrl-C
stops: what is done is kept, how to go on is said, and the exit code is 130.

${shardHelp}

Examples:
  securitization simulate jcpoa --runs 200
  securitization simulate jcpoa --seed 7 --out mine.part --resume
  securitization simulate jcpoa --seed 7 --shard 2/4 --out 2.part`,
    )
    .action(run);
};
