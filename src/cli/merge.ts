/** `securitization merge`: the parts of an ensemble, joined into the whole. */
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { visible } from '../render/visible.js';
import { mergedParts } from '../simulation/merge-parts.js';
import { ensembleFormats, ensembleOutput } from './ensemble-output.js';
import { Failure } from './failure.js';
import { chosenReading, formatOption, readingOption } from './options.js';
import { write } from './output.js';
import { partIn } from './part-file.js';
import { writeWhole } from './safe-file.js';
import { unlessRefused } from './unless-refused.js';
import { wholeEnsemble } from './whole-ensemble.js';

interface Options {
  readonly out?: string;
  readonly reading: string;
  readonly format: string;
}

/** Writes the file, unless it is there already with just this in it. */
const writeOnce = (path: string, text: string): void => {
  if (!existsSync(path)) writeWhole(path, text, false);
  else if (readFileSync(path, 'latin1') !== text)
    throw new Failure(
      2,
      `--out ${visible(path)}: it is there already, and holds something else; name another file`,
    );
};

export const mergeCommand = (program: Command): void => {
  program
    .command('merge')
    .argument('<parts...>', 'the files that the parts of an ensemble were written to')
    .description('join the parts of a simulation: the same bytes as if one machine had run it all')
    .option('--out <file>', 'where to write the whole (default: nowhere; it is only told)')
    .addOption(readingOption())
    .addOption(formatOption(...ensembleFormats))
    .addHelpText(
      'after',
      `
Examples:
  securitization merge 1.part 2.part 3.part --out whole.part
  securitization merge whole.part --reading R3`,
    )
    .action(async (files: readonly string[], { out, reading, format }: Options) => {
      const chosen = chosenReading(reading);
      const parts = files.map((name) => ({ name, part: partIn(name) }));
      const { header, blocks, text } = await unlessRefused(() => mergedParts(parts));
      const ensemble = await unlessRefused(() => wholeEnsemble(header, blocks, chosen));
      if (out !== undefined) writeOnce(out, text);
      write(await ensembleOutput(ensemble, format));
    });
};
