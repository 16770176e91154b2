/** Standard output: data and nothing else. A reader that closes early (`| head`) is no error. */
import { createColors } from 'picocolors';
import type { Paint } from '../render/paint.js';
import { shown } from '../scenario/invisible.js';

/** Colour only on a terminal that wants it. */
export const paint = (): Paint => {
  const wanted =
    process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const colors = createColors(wanted);
  return {
    strong: colors.bold,
    faint: colors.dim,
    good: colors.green,
    bad: colors.red,
    open: colors.yellow,
  };
};

export const write = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** JSON, with the signs that a terminal might obey escaped: it means the same, and shows what it holds. */
export const jsonText = (value: unknown): string =>
  shown(JSON.stringify(value, null, 2), (unit) => `\\u${unit.toString(16).padStart(4, '0')}`);

export const writeJson = (value: unknown): void => write(jsonText(value));

/** Makes a broken pipe a quiet end. */
export const endQuietlyOnBrokenPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
};
