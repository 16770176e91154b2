/** `securitization report`: everything the library finds about a case, as a page, as Markdown and as JSON. */
import type { Command } from 'commander';
import { factors } from '../cases.js';
import { visible } from '../render/visible.js';
import { scenarioOf } from './input.js';
import {
  checkAlternatives,
  type Evidence,
  layerOptions,
  readingsNamed,
  readingsWords,
  withLayerOptions,
} from './options.js';
import { write } from './output.js';

const names = ['report.html', 'report.md', 'report.json'] as const;

/** What is being done, for who waits at a terminal. */
const tell = (what: string): void => {
  if (process.stderr.isTTY === true) process.stderr.write(`${what}\n`);
};

type Options = Omit<Evidence, 'arena' | 'observer'> & {
  readonly out: string;
  readonly readings: string;
  readonly force?: boolean;
};

export const reportCommand = (program: Command): void => {
  withLayerOptions(
    program
      .command('report')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('write a report on a case: one page of HTML, Markdown and JSON')
      .requiredOption('--out <folder>', 'where to write the three files; it is made if need be')
      .option('--readings <a,b>', readingsWords, 'R2,R3,R15,R16'),
  )
    .option('--force', 'overwrite files of these names that are no report')
    .addHelpText('after', '\nExample:\n  securitization report jcpoa --out report')
    .action(async (name: string, options: Options) => {
      const scenario = scenarioOf(name);
      checkAlternatives(scenario, options.alternative);
      const readings = readingsNamed(options.readings, 1);
      // Loaded only here, so that the other commands start as fast as without it.
      const { checkFolder, reportFiles, writeFiles } = await import('./report-files.js');
      checkFolder(options.out, names, options.force === true);
      const own = factors[scenario.id];
      const files = await reportFiles(
        scenario,
        {
          ...layerOptions(options),
          readings,
          version: program.version() ?? '',
          ...(own === undefined ? {} : { factors: own }),
        },
        tell,
      );
      write(writeFiles(options.out, files).map(visible).join('\n'));
    });
};
