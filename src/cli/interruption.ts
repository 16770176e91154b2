/** Ctrl-C: the first asks to stop, the second ends the process at once. */

/** What a process ends with when a signal ended it, as shells count: 128 and the number of the signal. */
const exits = { SIGINT: 130, SIGTERM: 143 } as const;

/** Somebody may ask to stop. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; `null`: none did. */
  readonly exit: () => number | null;
  /** Listens no more: from now on a signal does what it does by itself. */
  readonly end: () => void;
}

/** Listens for Ctrl-C, and for what a scheduler sends before it kills. */
export function interruption(): Interruption {
  const controller = new AbortController();
  let exit: number | null = null;
  const onSignal = (name: NodeJS.Signals): void => {
    const code = name === 'SIGTERM' ? exits.SIGTERM : exits.SIGINT;
    if (exit !== null) process.exit(code);
    exit = code;
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    exit: () => exit,
    end: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
