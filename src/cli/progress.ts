/** How far it is, for who waits at a terminal: on standard error, and nowhere else. */

/** Is told of what is done. */
export interface Progress {
  readonly add: (more: number) => void;
  readonly end: () => void;
}

const silent: Progress = { add: () => {}, end: () => {} };

/**
 * A bar with how many are done, how many come in a second, and the time left. Nothing where nobody looks.
 *
 * @param what the things that are counted, in the plural
 */
export async function progressOf(done: number, of: number, what: string): Promise<Progress> {
  if (process.stderr.isTTY !== true || done === of) return silent;
  // Loaded only where somebody looks.
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: `{bar} {value}/{total} ${what} | {rate} a second | {eta_formatted} left`,
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
    add: (more) => {
      now += more;
      bar.update(done + now, { rate: rate() });
    },
    end: () => bar.stop(),
  };
}
