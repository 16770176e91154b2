/** `securitization claims` and `securitization difference`: the readings themselves, searched. */
import type { Command } from 'commander';
import type { Claim } from '../analysis/claims/claim.js';
import { claims, judgeClaims } from '../analysis/claims/judge-claims.js';
import { smallestDifference } from '../analysis/claims/smallest-difference.js';
import { claimsJson, differenceJson } from '../render/claims-json.js';
import { claimsText } from '../render/text/claims.js';
import { differenceText } from '../render/text/difference.js';
import { visible } from '../render/visible.js';
import { suggester } from '../scenario/suggestion.js';
import { readings } from '../theory/reading.js';
import { Failure } from './failure.js';
import { chosenReading, formatOption } from './options.js';
import { paint, write, writeJson } from './output.js';

const chosenClaim = (id: string): Claim => {
  const found = claims.find((claim) => claim.id === id);
  if (found !== undefined) return found;
  const ids = claims.map((claim) => claim.id);
  const near = suggester()(id, ids);
  const hint = near === null ? '' : `did you mean ${near}? `;
  throw new Failure(2, `--claim ${visible(id)}: no such claim; ${hint}there are ${ids.join(', ')}`);
};

/** How many seconds may pass before somebody at a terminal is told what is being done. */
const patience = 2;

/** Tells who waits at a terminal how far it is. */
const teller = (of: number) => {
  const began = process.uptime();
  return ({ id }: { readonly id: string }, done: number): void => {
    if (process.stderr.isTTY === true && process.uptime() - began > patience)
      process.stderr.write(`judging the claims under ${id} (${done + 1} of ${of})\n`);
  };
};

interface Options {
  readonly reading?: string;
  readonly claim?: string;
  readonly format: string;
}

export const claimsCommand = (program: Command): void => {
  program
    .command('claims')
    .description('sentences about the readings, each judged by searching every small history')
    .option('--reading <id>', 'only under this reading; tells the smallest histories')
    .option('--claim <id>', 'only this claim; tells the smallest histories')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nAll claims under all readings take about half a minute.\n\nExamples:\n  securitization claims --reading R3\n  securitization claims --claim no-entry-without-acceptance',
    )
    .action(({ reading, claim, format }: Options) => {
      const under = reading === undefined ? readings : [chosenReading(reading)];
      const asked = claim === undefined ? claims : [chosenClaim(claim)];
      const results = judgeClaims(under, asked, teller(under.length));
      if (format === 'json') writeJson(claimsJson(results));
      else write(claimsText(results, asked, paint()));
    });
};

export const differenceCommand = (program: Command): void => {
  program
    .command('difference')
    .argument('<a>', 'a reading, as R2 or R2/D4')
    .argument('<b>', 'another')
    .description('the smallest history that two readings tell apart')
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  securitization difference R2 R3')
    .action((one: string, other: string, { format }: { readonly format: string }) => {
      const [a, b] = [chosenReading(one), chosenReading(other)];
      if (a.id === b.id)
        throw new Failure(2, `difference: name two readings; ${a.id} agrees with itself`);
      const found = smallestDifference(a, b);
      if (format === 'json') writeJson(differenceJson(found));
      else write(differenceText(found, paint()));
    });
};
