/** "Did you mean …?": the known word nearest to one that is not known. */

/** Finding the nearest costs time, so a file of nothing but mistakes gets hints for the first of them only. */
const mostSuggestions = 200;
const longestWord = 64;

export type Suggest = (word: string, known: Iterable<string>) => string | null;

/** A suggester for one parse. */
export function suggester(): Suggest {
  let left = mostSuggestions;
  return (word, known) => {
    if (left === 0 || word.length > longestWord) return null;
    left -= 1;
    let nearest: string | null = null;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
      if (Math.abs(candidate.length - word.length) >= least) continue;
      const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  };
}

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other.
 *
 * @example editDistance('sgin', 'sign') // => 1
 */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      least = Math.min(least, (above[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(isSwap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}
