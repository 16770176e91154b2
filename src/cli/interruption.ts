/** Ctrl-C: the first asks to stop, the second ends the process at once. */

/** What a process ends with when a signal ended it, as shells count: 128 and the number of the signal. */
const exits = { SIGINT: 130, SIGTERM: 143 } as const;

/** Somebody may ask to stop. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; `null`: none did. */
  readonly exit: () => number | null;
  /** Hears whatever came while something else was done. @throws the reason of `signal`, where it is to stop */
  readonly heard: () => Promise<void>;
  /** Listens no more: from now on a signal does what it does by itself. */
  readonly end: () => void;
}

/** Signals are handed over once a turn of the event loop, and the turn under way may be past that. */
const turns = 2;

const listening = (): Interruption => {
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
    heard: async () => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      controller.signal.throwIfAborted();
    },
    end: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
};

let begun: Interruption | null = null;

/** Listens for Ctrl-C, and for what a scheduler sends before it kills; goes on listening if that has begun. */
export function interruption(): Interruption {
  begun ??= listening();
  return begun;
}

/** What something gives; `null` where it was stopped. */
export const unlessStopped = async <T>(
  { signal }: Interruption,
  run: () => Promise<T>,
): Promise<T | null> => {
  try {
    return await run();
  } catch (error) {
    if (signal.aborted && error === signal.reason) return null;
    throw error;
  }
};
