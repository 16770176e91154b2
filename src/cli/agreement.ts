/** `securitization agreement`: what two coders of a case did alike, and where they part. */
import type { Command } from 'commander';
import type { Agreement } from '../analysis/agreement/agreement.js';
import { Refused } from '../analysis/refused.js';
import { visible } from '../render/visible.js';
import { Failure } from './failure.js';
import { scenarioOf } from './input.js';
import { formatOption } from './options.js';
import { paint, write, writeJson } from './output.js';
import { wholeNumber } from './whole-number.js';

interface Options {
  readonly seed: number;
  readonly resamples: number;
  readonly format: string;
}

/** Runs the comparison: what it refuses is bad input. */
const unlessRefused = (run: () => Agreement): Agreement => {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) throw new Failure(3, visible(error.message));
    throw error;
  }
};

export const agreementCommand = (program: Command): void => {
  program
    .command('agreement')
    .argument('<a>', 'a coding: a case, a scenario file, or - for standard input')
    .argument('<b>', 'another coding of the same events')
    .description('what two coders did alike and where they part, with alpha and kappa')
    .option(
      '--seed <number>',
      'what the resampling draws from',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .option(
      '--resamples <number>',
      'how many resamples make an interval',
      wholeNumber(1, 1_000_000),
      1000,
    )
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  securitization agreement mine.json hers.json --seed 7')
    .action(async (a: string, b: string, { seed, resamples, format }: Options) => {
      if (a === '-' && b === '-')
        throw new Failure(2, 'agreement - -: only one of the two can be standard input');
      const codings = [scenarioOf(a), scenarioOf(b)] as const;
      // Loaded only here: mathjs comes with it, and the other commands start faster without.
      const { agreement } = await import('../analysis/agreement/agreement.js');
      const { agreementText } = await import('../render/text/agreement.js');
      const found = unlessRefused(() => agreement(...codings, { seed, resamples }));
      if (format === 'json') writeJson(found);
      else write(agreementText(found, paint()));
    });
};
