/** A distribution is one: its bounds do not cross, its shares are a whole, its values are one a person. */
import type { TellOf } from './check.js';
import type { Distribution } from './distribution.js';
import { show } from './show.js';

/** How far a sum of shares may be from 1: what is lost where shares are rounded quotients. */
const closeEnough = 1e-9;

/** @param people How many people it is spread over. */
export function checkDistribution(
  distribution: Distribution | undefined,
  people: number,
  tell: TellOf,
): void {
  if (typeof distribution !== 'object') return;
  switch (distribution.kind) {
    case 'uniform':
      checkBounds(distribution, ['from', 'to'], tell);
      return;
    case 'triangular':
      checkBounds(distribution, ['from', 'peak'], tell);
      checkBounds(distribution, ['peak', 'to'], tell);
      return;
    case 'values': {
      const { values } = distribution;
      if (values.length === people) return;
      const expected = `${people} values, one a person`;
      const hint = 'list them in the order of the people';
      tell({ code: 'people-miscounted', expected, received: show(values), hint }, values);
      return;
    }
    case 'shares': {
      const sum = distribution.of.reduce((total, { share }) => total + share, 0);
      if (Math.abs(sum - 1) <= closeEnough) return;
      const hint = 'each share of the people has its value, and nobody is left out';
      const complaint = { expected: 'shares that sum to 1', received: `${sum}`, hint };
      tell({ code: 'not-a-whole', ...complaint }, distribution, 'of');
      return;
    }
    default:
  }
}

/** The first of two numbers is not above the second. */
export function checkBounds<K extends string>(
  holder: Readonly<Partial<Record<K, number>>> & object,
  [low, high]: readonly [K, K],
  tell: TellOf,
): void {
  const least: number | undefined = holder[low];
  const given: number | undefined = holder[high];
  if (least === undefined || given === undefined || least <= given) return;
  const expected = `a number not below "${low}", which is ${show(least)}`;
  const hint = `exchange the two, or mend one`;
  tell({ code: 'bounds-crossed', expected, received: show(given), hint }, holder, high);
}
