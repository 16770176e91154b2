/** A parameter that is varied, and between which values: what sensitivity analyses call an input factor. */
import { show } from '../../scenario/show.js';
import type { Objection } from '../refused.js';

/** One parameter; every value from `from` to `to` is taken to be as likely, whatever the others are. */
export interface Factor {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The column of a design that says which run a row is. */
export const runColumn = 'run';

/** The value that lies `share` of the way along a factor's range: `to` itself for 1, and never beyond it by rounding. */
export const valueAt = ({ from, to }: Factor, share: number): number =>
  share === 1 ? to : Math.min(to, from + (to - from) * share);

/** What is wrong with the names of columns. */
export function nameObjections(names: readonly unknown[]): readonly Objection[] {
  if (names.length === 0)
    return [
      {
        code: 'no-factors',
        path: 'factors',
        expected: 'at least one factor',
        received: 'none',
        hint: 'name what is to be varied',
      },
    ];
  return names.flatMap((name, index): readonly Objection[] => {
    const isNew = names.indexOf(name) === index;
    if (typeof name === 'string' && name !== '' && name !== runColumn && isNew) return [];
    return [
      {
        code: 'bad-name',
        path: `factors[${index}]`,
        expected: `a name that no other factor has, and not "${runColumn}"`,
        received: show(name),
        hint: 'give every factor a name of its own',
      },
    ];
  });
}

/** What is wrong with factors. */
export function factorObjections(factors: readonly Factor[]): readonly Objection[] {
  const ranges = factors.flatMap(({ from, to }, index): readonly Objection[] =>
    Number.isFinite(to - from) && from < to
      ? []
      : [
          {
            code: 'bad-range',
            path: `factors[${index}]`,
            expected: 'two finite numbers, the lesser first',
            received: `${show(from)} to ${show(to)}`,
            hint: 'leave out a factor that does not vary',
          },
        ],
  );
  return [...nameObjections(factors.map(({ name }) => name)), ...ranges];
}
