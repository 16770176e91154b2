/** Standard output: data and nothing else. A reader that closes early (`| head`) is no error. */
import { createColors } from 'picocolors';
import type { Paint } from '../render/paint.js';

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

/** What JSON allows in a text and a terminal might obey: the later controls, and signs that turn or hide the writing. */
const unsafe = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON, with such signs escaped: it means the same, and shows what it holds. */
export const writeJson = (value: unknown): void =>
  write(
    JSON.stringify(value, null, 2).replace(
      unsafe,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** Makes a broken pipe a quiet end. */
export const endQuietlyOnBrokenPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
};
