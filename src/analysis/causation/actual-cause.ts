/**
 * Whether something was an actual cause of something else, by the modified definition of Halpern (2015, "A Modification
 * of the Halpern–Pearl Definition of Causality", IJCAI).
 */
import { type Asked, ask, type Effect } from './asked.js';
import { endogenousObjections } from './assignment.js';
import { choose } from './choose.js';
import { sizeObjections } from './search-bound.js';
import type { Context } from './simulate.js';
import type { StructuralModel } from './structural-model.js';
import { shown, type Values } from './value.js';
import { named, numbered } from './wiring.js';
import { type CauseWitness, findWitness } from './witness.js';

/** The answer to "was this a cause of that?", in a model. */
export interface CauseJudgement<V extends Values> {
  readonly cause: boolean;
  /** The first condition of the definition that failed; `null` for a cause. */
  readonly fails: 'AC1' | 'AC2' | 'AC3' | null;
  /** The answer in words. */
  readonly says: string;
  /** What shows that it made a difference, where AC2 holds. */
  readonly witness: CauseWitness<V> | null;
  /** The part that is a cause by itself, where AC3 fails. */
  readonly smaller: Readonly<Partial<V>> | null;
  /** How many worlds were worked out to find the answer. */
  readonly tried: number;
}

type Answer = Omit<CauseJudgement<Values>, 'tried'>;

const no = (
  fails: 'AC1' | 'AC2' | 'AC3',
  says: string,
  more: Partial<Pick<Answer, 'witness' | 'smaller'>> = {},
): Answer => ({ cause: false, fails, says, witness: null, smaller: null, ...more });

/** How a witness reads. */
const told = ({ instead, frozen }: CauseWitness<Values>): string =>
  `with ${shown(instead)}${
    Object.keys(frozen).length > 0 ? `, holding ${shown(frozen)} as it was,` : ''
  } the effect does not hold`;

/** The smallest part of `x` that made a difference by itself, if any. */
function causeWithin(asked: Asked, x: readonly number[]): readonly number[] | null {
  for (let size = 1; size < x.length; size += 1)
    for (const part of choose(x, size)) if (findWitness(asked, part, 'all')) return part;
  return null;
}

function judge(asked: Asked, cause: Values): Answer {
  const { wiring, actual, holds } = asked;
  const set = numbered(wiring, cause);
  const x = wiring.endogenous.filter((i) => (set[i] ?? -1) !== -1);
  const others = x.filter((i) => set[i] !== actual[i]);
  if (others.length > 0) return no('AC1', `in fact ${shown(named(wiring, actual, others))}`);
  if (!holds(actual)) return no('AC1', 'in fact the effect does not hold');
  const witness = findWitness(asked, x, 'some');
  if (witness === null)
    return no(
      'AC2',
      'the effect holds however it is set, whatever else is held at its actual value',
    );
  const part = causeWithin(asked, x);
  if (part !== null) {
    const smaller = named(wiring, actual, part);
    return no('AC3', `${shown(smaller)} is a cause by itself`, { witness, smaller });
  }
  return { cause: true, fails: null, says: told(witness), witness, smaller: null };
}

/**
 * Whether some values X = x were an actual cause of an effect φ in a context:
 * - AC1: both hold in fact;
 * - AC2(aᵐ): there is a set W of other variables so that, with W held at its *actual* values and X set otherwise, φ does
 *   not hold; such a world is the witness, and the one that holds the fewest variables is given;
 * - AC3: of no part of X is all this true.
 *
 * The effect itself is always a cause of itself, by the definition. A cause of several variables is one cause: no part
 * of it is a cause alone. The answer is about the model; another model of the same story may answer otherwise.
 *
 * @throws Refused as {@link simulate} does, and `empty`; `too-many-variables` beyond 14 endogenous variables, and
 * `too-many-worlds` beyond 3¹⁴, since the search is exponential
 * @example
 * isActualCause(fire, { lightning: 1 }, { fire: 1 }, { lightning: 1, match: 1 }).fails; // => 'AC2'
 * isActualCause(fire, { lightning: 1, match: 1 }, { fire: 1 }, { lightning: 1, match: 1 }).cause; // => true
 */
export function isActualCause<V extends Values, C extends keyof V & string>(
  model: StructuralModel<V, C>,
  cause: Readonly<Partial<NoInfer<V>>>,
  effect: Effect<NoInfer<V>>,
  context: Context<NoInfer<V>, NoInfer<C>>,
): CauseJudgement<V> {
  // A value that is undefined is in no domain, and is refused.
  const wanted = cause as Values;
  const asked = ask('isActualCause', model, effect, context, [
    ...endogenousObjections(model, 'cause', wanted),
    ...sizeObjections(model),
  ]);
  const answer = judge(asked, wanted);
  // The names and values are the model's own.
  return Object.freeze({ ...answer, tried: asked.tried }) as CauseJudgement<V>;
}
