/** Asking a causal model: how probable something is among the causal types that can have produced a case. */
import { show } from '../../scenario/show.js';
import { type Objection, refuseIf } from '../refused.js';
import type { CausalModel } from './causal-model.js';
import { type CausalType, holds } from './outcome.js';
import { type Query, readQuery } from './query.js';

/** What is known of a case: the values of some of its nodes, or a query that holds of it. */
export type Given = string | Readonly<Record<string, 0 | 1>>;

/** A causal type that can have produced the case. */
export interface PossibleType {
  /** The nodal type of each node. */
  readonly types: Readonly<Record<string, string>>;
  /** How probable it is, now that the case is known. */
  readonly probability: number;
  /** Whether what was asked is so in cases of this type. */
  readonly holds: boolean;
}

/** The answer to a query; `impossible`: the model has no causal type that could produce what is given. */
export type CausalAnswer =
  | {
      readonly kind: 'answered';
      /** How probable what was asked is, given what is known. */
      readonly value: number;
      /** How probable it was that a case would be so, before it was known. */
      readonly given: number;
      readonly types: readonly PossibleType[];
    }
  | { readonly kind: 'impossible'; readonly given: 0 };

/** Every causal type of a model, with its share of the cases. */
function* causalTypes({ nodes }: CausalModel): Generator<readonly [CausalType, number]> {
  const at = nodes.map(() => 0);
  while (true) {
    const chosen = nodes.map(({ types }, index) => types[at[index] ?? 0]);
    yield [
      chosen.map((one) => one?.type ?? ''),
      chosen.reduce((share, one) => share * (one?.share ?? 0), 1),
    ];
    // The last node changes fastest, as digits do.
    let index = nodes.length - 1;
    while (index >= 0) {
      const next = (at[index] ?? 0) + 1;
      at[index] = next < (nodes[index]?.types.length ?? 0) ? next : 0;
      if (at[index] !== 0) break;
      index -= 1;
    }
    if (index < 0) return;
  }
}

function readGiven({ nodes }: CausalModel, given: Given): Query {
  const ids = nodes.map(({ id }) => id);
  if (typeof given === 'string') return readQuery(given, ids, 'given');
  const objections: Objection[] = [];
  for (const [node, value] of Object.entries(given)) {
    const path = `given.${node}`;
    const received = show(ids.includes(node) ? value : node);
    if (!ids.includes(node)) {
      const hint = 'name nodes of the model';
      objections.push({ code: 'unknown-node', path, expected: ids.join(', '), received, hint });
    } else if (value !== 0 && value !== 1) {
      const hint = 'leave out what is not known';
      objections.push({ code: 'not-binary', path, expected: '0 or 1', received, hint });
    }
  }
  refuseIf('causalQuery', objections);
  const of = Object.entries(given).map(
    ([node, value]): Query => ({
      kind: 'compare',
      sign: '==',
      left: { kind: 'node', node, set: [] },
      right: { kind: 'value', value },
    }),
  );
  return { kind: 'all', of };
}

/**
 * Asks a causal model how probable something is in a case, given what is known of the case.
 *
 * Process tracing as in CausalQueries (Humphreys & Jacobs, *Integrated Inferences*, ch. 7): drop the causal types that
 * cannot produce what is known, let the rest make up the whole, and add up those in which the query holds. Every
 * causal type is looked at, so that the answer is exact. The shares are what the model was given: they are not learned from data.
 *
 * @param query such as `Y[X=1] > Y[X=0]`: X has a positive effect on Y. The grammar is in the how-to "Weigh evidence".
 * @throws Refused `not-a-query` with the place in the text, `unknown-node`, `not-binary`
 * @example
 * const answer = causalQuery(causalModel('X -> Y'), 'Y[X=1] > Y[X=0]', { X: 1, Y: 1 });
 * if (answer.kind === 'answered') answer.value; // => 0.5
 */
export function causalQuery(model: CausalModel, query: string, given: Given = {}): CausalAnswer {
  const asked = readQuery(
    query,
    model.nodes.map(({ id }) => id),
    'query',
  );
  const known = readGiven(model, given);
  const possible: { type: CausalType; share: number; holds: boolean }[] = [];
  let whole = 0;
  let part = 0;
  for (const [type, share] of causalTypes(model)) {
    if (share === 0 || !holds(model, type, known)) continue;
    const isSo = holds(model, type, asked);
    possible.push({ type, share, holds: isSo });
    whole += share;
    if (isSo) part += share;
  }
  if (whole === 0) return { kind: 'impossible', given: 0 };
  return {
    kind: 'answered',
    value: part / whole,
    given: whole,
    types: possible.map(({ type, share, holds }) => ({
      types: Object.fromEntries(model.nodes.map(({ id }, index) => [id, type[index] ?? ''])),
      probability: share / whole,
      holds,
    })),
  };
}
