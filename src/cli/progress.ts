/** How far it is, for who waits at a terminal: on standard error, and nowhere else. */

/** Is told of runs that are done. */
export interface Progress {
  readonly add: (runs: number) => void;
  readonly end: () => void;
}

const silent: Progress = { add: () => {}, end: () => {} };

/** A bar with the runs done, how many come in a second, and the time left. Nothing where nobody looks. */
export async function progressOf(done: number, of: number): Promise<Progress> {
  if (process.stderr.isTTY !== true || done === of) return silent;
  // Loaded only where somebody looks.
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: '{bar} {value}/{total} runs | {rate} runs a second | {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: false,
    // It would listen for signals too.
    gracefulExit: false,
    etaBuffer: 50,
    barsize: 24,
  });
  const began = process.uptime();
  let now = 0;
  const rate = (): string => {
    const elapsed = process.uptime() - began;
    return elapsed > 0 ? String(Math.round(now / elapsed)) : '…';
  };
  bar.start(of, done, { rate: '…' });
  return {
    add: (runs) => {
      now += runs;
      bar.update(done + now, { rate: rate() });
    },
    end: () => bar.stop(),
  };
}
