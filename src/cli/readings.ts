/** `securitization readings`: the rules for entering and leaving security, with their sources. */
import type { Command } from 'commander';
import { readingJson } from '../render/json.js';
import { printedRule } from '../theory/printed.js';
import { readings } from '../theory/reading.js';
import { enteringRules, leavingRules } from '../theory/rules.js';
import { formatOption } from './options.js';
import { paint, write, writeJson } from './output.js';

export const readingsCommand = (program: Command): void => {
  program
    .command('readings')
    .description('list the readings: pairs of a rule for entering and a rule for leaving security')
    .addOption(formatOption())
    .action(({ format }: { format: string }) => {
      if (format === 'json') return writeJson(readings.map(readingJson));
      const { strong, faint } = paint();
      write(
        [
          strong('Rules for entering security'),
          ...enteringRules.map(
            (rule) =>
              `${printedRule(rule)}\n  ${faint(`left by ${rule.leaves} unless you name another rule`)}`,
          ),
          '',
          strong('Rules for leaving security'),
          ...leavingRules.map(printedRule),
          '',
          strong('Readings'),
          ...readings.map(
            ({ id, name, cannotLeave }) =>
              `  ${id.padEnd(8)} ${name}${cannotLeave === null ? '' : faint(` — cannot definitely leave: ${cannotLeave}`)}`,
          ),
        ].join('\n'),
      );
    });
};
