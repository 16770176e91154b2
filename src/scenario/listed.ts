/** Words as a list in a sentence. */

/**
 * The words with commas between, and "and" before the last.
 *
 * @example listed(['a', 'b', 'c']) // => 'a, b and c'
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
