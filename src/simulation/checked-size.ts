/** How many people there can be: two of them must fit into one exact number, which is below 2^53. */
const mostPeople = 50_000_000;

/**
 * A number of people.
 *
 * @throws RangeError unless it is a whole number from 1 to 50,000,000
 */
export function checkedSize(size: number): number {
  if (Number.isInteger(size) && size >= 1 && size <= mostPeople) return size;
  throw new RangeError(`size: expected a whole number from 1 to ${mostPeople}, received ${size}`);
}
