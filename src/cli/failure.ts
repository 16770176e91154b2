/** A command that cannot go on: what to say on standard error, and with which exit code. */

/** 0 fine · 1 the answer is no · 2 bad usage · 3 bad input */
export type ExitCode = 0 | 1 | 2 | 3;

export class Failure extends Error {
  constructor(
    readonly exit: ExitCode,
    message: string,
  ) {
    super(message);
  }
}
