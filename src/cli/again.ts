/** The command that goes on with what this one was told to do. */
import { visible } from '../render/visible.js';

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** The command line as it was typed, going on with a file. @param words what came after the program's name */
export function commandAgain(words: readonly string[], out: string): string {
  const hasOut = words.some((word) => word === '--out' || word.startsWith('--out='));
  const again = [
    ...words,
    ...(hasOut ? [] : ['--out', out]),
    ...(words.includes('--resume') ? [] : ['--resume']),
  ];
  return visible(['securitization', ...again].map(quoted).join(' '));
}
