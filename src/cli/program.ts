/** The program `securitization`: its commands, and what becomes of their failures. */
import { Command, CommanderError } from 'commander';
import { visible } from '../render/visible.js';
import { agreementCommand } from './agreement.js';
import { auditCommand } from './audit.js';
import { casesCommand } from './cases.js';
import { checkCommand } from './check.js';
import { claimsCommand, differenceCommand } from './claims.js';
import { compareCommand } from './compare.js';
import { Failure } from './failure.js';
import { hypothesisCommand } from './hypothesis.js';
import { machineCommand } from './machine.js';
import { mergeCommand } from './merge.js';
import { readingsCommand } from './readings.js';
import { replayCommand } from './replay.js';
import { reportCommand } from './report.js';
import { simulateCommand } from './simulate.js';
import { whatIfCommand } from './what-if.js';
import { whyCommand } from './why.js';

const about = `Replays how issues enter and leave security, under rival readings of securitization theory.

Exit codes: 0 fine; 1 the answer is no (an event of the scenario is refused); 2 bad usage; 3 bad input.
Data goes to standard output, everything else to standard error. NO_COLOR is respected.`;

export const programOf = (version: string): Command => {
  const program = new Command('securitization')
    .description(about)
    .version(version)
    .showSuggestionAfterError(true)
    // What was typed is told back: it may hold anything.
    .configureOutput({
      writeErr: (text) => process.stderr.write(text.split('\n').map(visible).join('\n')),
    })
    .exitOverride();
  for (const add of [
    casesCommand,
    readingsCommand,
    replayCommand,
    whyCommand,
    compareCommand,
    differenceCommand,
    claimsCommand,
    auditCommand,
    hypothesisCommand,
    whatIfCommand,
    simulateCommand,
    mergeCommand,
    agreementCommand,
    reportCommand,
    machineCommand,
    checkCommand,
  ])
    add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
};

/** Runs the program; sets the exit code and lets the process end by itself, so that no output is cut. */
export const run = async (argv: readonly string[], version: string): Promise<void> => {
  try {
    await programOf(version).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof Failure) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exit;
    } else throw error;
  }
};
