/** `securitization check`: is this a scenario? Every problem at once, each with its place and what to try. */
import type { Command } from 'commander';
import { visible } from '../render/visible.js';
import { counted } from '../scenario/counted.js';
import { describeProblem } from '../scenario/problem.js';
import { parsed } from './input.js';
import { formatOption } from './options.js';
import { paint, write, writeJson } from './output.js';

export const checkCommand = (program: Command): void => {
  program
    .command('check')
    .argument('<file>', 'a scenario file, a case, or - for standard input')
    .description('check a scenario file; exit 3 if anything is wrong with it')
    .addOption(formatOption())
    .action((name: string, { format }: { format: string }) => {
      const result = parsed(name);
      const problems = result.ok ? [] : result.problems;
      const { good, bad } = paint();
      if (format === 'json') writeJson({ ok: result.ok, problems });
      else if (result.ok)
        write(
          good(
            `${visible(name)} is a scenario: ${counted(result.scenario.events.length, 'event')}`,
          ),
        );
      else
        write(
          [
            bad(`${visible(name)}: ${counted(problems.length, 'problem')}`),
            ...problems.map((one) => `  ${visible(describeProblem(one))}`),
          ].join('\n'),
        );
      if (!result.ok) process.exitCode = 3;
    });
};
