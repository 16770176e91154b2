/** Numbers with their noun. */

/**
 * A number and its noun, in the plural where it is not one.
 *
 * @example counted(1, 'problem') // => '1 problem'
 */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
