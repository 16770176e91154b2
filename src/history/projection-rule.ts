/**
 * Projections: the rule by which something is said of an issue as a whole. "The issue is securitized" needs one that says
 * in which arenas: any of them, all of them, the one where it is formally decided, or enough of them by declared weights.
 */
import type { World } from '../theory/world.js';

/** What holds in the arena `from` counts in the arena `to` too: the declared exception to X10. */
export interface Transmission {
  readonly from: string;
  readonly to: string;
}

/**
 * The rule by which something is said of an issue as a whole: in some arena, in all, where it is formally decided, or in
 * arenas whose weights reach a sum. Weights are whole numbers from 0 up; an arena without one weighs nothing. Nothing
 * carries over from arena to arena but by `transmits`.
 */
export type Projection = (
  | { readonly rule: 'any' }
  | { readonly rule: 'all' }
  | { readonly rule: 'formal'; readonly arena: string }
  | {
      readonly rule: 'weighted';
      readonly weights: Readonly<Record<string, number>>;
      /** A whole number from 1 up. */
      readonly atLeast: number;
    }
) & { readonly transmits?: readonly Transmission[] };

const isWhole = (number: number, least: number): boolean =>
  Number.isSafeInteger(number) && number >= least;

/**
 * Refuses a projection that names what the issue does not have, or weighs by what is no whole number.
 *
 * @returns the arenas of the issue
 * @throws RangeError with every objection: where, what was expected, what came, what to try
 */
export const checkProjection = (
  { issues }: World,
  issue: string,
  projection: Projection,
): readonly string[] => {
  const arenas = issues.get(issue);
  if (arenas === undefined)
    throw new RangeError(
      `no issue ${issue} is declared; there are ${[...issues.keys()].join(', ')}`,
    );
  const wrong: string[] = [];
  const arena = (path: string, id: string) => {
    if (!arenas.includes(id))
      wrong.push(
        `${path}: expected an arena of ${issue}, received ${id}; the issue ${issue} is contested in ${arenas.join(', ')}`,
      );
  };
  const whole = (path: string, number: number, least: number) => {
    if (!isWhole(number, least))
      wrong.push(
        `${path}: expected a whole number from ${least} up, received ${String(number)}; weigh in whole numbers, such as ${least + 1}`,
      );
  };
  if (projection.rule === 'formal') arena('arena', projection.arena);
  if (projection.rule === 'weighted') {
    for (const [id, weight] of Object.entries(projection.weights)) {
      arena(`weights.${id}`, id);
      whole(`weights.${id}`, weight, 0);
    }
    whole('atLeast', projection.atLeast, 1);
  }
  for (const [i, { from, to }] of (projection.transmits ?? []).entries()) {
    arena(`transmits[${i}].from`, from);
    arena(`transmits[${i}].to`, to);
  }
  if (wrong.length > 0) throw new RangeError(`the projection is refused: ${wrong.join('\n  ')}`);
  return arenas;
};
