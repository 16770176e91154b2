/** `securitization compare`: several readings of the same facts. */
import type { Command } from 'commander';
import { compareReadings } from '../history/compare.js';
import { table1In } from '../history/table1.js';
import { comparisonJson, table1Json } from '../render/json.js';
import { comparisonText } from '../render/text/comparison.js';
import { table1Line } from '../render/text/table1.js';
import { platformReading } from '../theory/reading.js';
import { scenarioOf } from './input.js';
import {
  layerOptions,
  readingsNamed,
  replayed,
  type Shared,
  withReplayOptions,
} from './options.js';
import { paint, write, writeJson } from './output.js';

export const compareCommand = (program: Command): void => {
  withReplayOptions(
    program
      .command('compare')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('what several readings make of the same facts, and where they part')
      .requiredOption('--readings <a,b>', 'two or more readings, separated by commas; or all'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  securitization compare jcpoa --readings R2,R3 --arena unsc',
    )
    .action((name: string, options: Shared & { readonly readings: string }) => {
      const scenario = scenarioOf(name);
      const chosen = readingsNamed(options.readings, 2);
      const [first = platformReading] = chosen;
      const table1 = table1In(replayed(scenario, first, options), options.mode);
      const shown = ({ arena }: { arena: string }) =>
        options.arena === undefined || arena === options.arena;
      const comparison = compareReadings(scenario, chosen, layerOptions(options), shown);
      if (options.format === 'json')
        writeJson({ ...comparisonJson(scenario.id, comparison), table1: table1Json(table1) });
      else write(`${comparisonText(comparison, paint())}${table1Line(table1)}`);
    });
};
