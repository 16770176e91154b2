/** The order of texts by their code units: the same on every machine, in every place and language. */

/**
 * Compares two texts, for a sort.
 *
 * @example ['b', 'a'].sort(byCodeUnit) // => ['a', 'b']
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
