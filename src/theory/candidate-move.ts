/** Candidates for moves and answers, which are about what was said and to whom; and what all candidates share. */
import { entries } from '../machine/collection.js';
import type { ActOf, ActType, Coding, Degree, Dimension, Form, Sign, Strand } from './act.js';
import type { Situation } from './situation.js';
import type { World } from './world.js';

/** The ids that candidates are about: those that the situation has, and then a fresh one. */
export interface Ids {
  readonly world: World;
  readonly facts: Situation;
  readonly moves: readonly string[];
  readonly measures: readonly string[];
  readonly clauses: readonly string[];
  /** Every issue with each of its arenas. */
  readonly places: readonly (readonly [issue: string, arena: string])[];
  readonly actors: readonly string[];
}

export const coded: readonly Coding[] = Object.freeze([
  Object.freeze({ basis: 'simulated', checked: 'memory', cite: null }),
]);
const dimensions: readonly Dimension[] = ['measures', 'identification'];
const signs: readonly Sign[] = ['+', '-'];
const strands: readonly Strand[] = ['agenda', 'future-acts', 'past-acts', 'deterrence', 'control'];
const forms: readonly Form[] = ['stabilisation', 'replacement', 'rearticulation', 'silencing'];

/** One object with a field left out when it is `undefined`. */
export const given = <K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [P in K]?: V } =>
  // A computed key widens to string; the object has this one key or none.
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** What a desecuritizing move may be coded with: one thing at a time, or nothing. */
const ofWaysOut = [
  {},
  ...[true, false].map((ordinary) => ({ ordinary })),
  ...forms.map((form) => ({ form })),
] as const;

/** A securitizing move with all of its grammar; and, where one audience is addressed, for each strand. */
function* inFull(
  act: Omit<ActOf<'move-made'>, 'sign'> & { readonly sign: '+' },
  referent: string | undefined,
): Generator<ActOf<'move-made'>> {
  const full = {
    ...act,
    ...given('referent', referent),
    threat: 'a threat',
    existential: 'explicit',
    urgency: true,
    wayOut: true,
  } as const;
  yield full;
  if (act.addressees?.length === 1) for (const strand of strands) yield { ...full, strand };
}

export function* movesMade({ world, moves, actors }: Ids): Generator<ActOf<'move-made'>> {
  const move = moves.at(-1) ?? 'move-1';
  const renewed = moves.at(-2);
  const [referent] = world.referents;
  const type = 'move-made';
  for (const [issue, arenas] of world.issues) {
    const audiences = arenas.flatMap((arena) =>
      (world.audiencesIn.get(arena) ?? []).map(({ id }) => id),
    );
    const addressed = [
      ...audiences.map((id) => [id]),
      ...(audiences.length > 1 ? [audiences] : []),
      undefined,
    ];
    for (const sign of signs) {
      for (const actor of actors.slice(0, 2)) {
        for (const addressees of addressed) {
          const act = {
            type,
            move,
            sign,
            issue,
            actor,
            ...given('addressees', addressees),
            coded,
          } as const;
          if (sign === '-') {
            for (const fields of ofWaysOut) yield { ...act, ...fields };
            continue;
          }
          for (const existential of ['explicit', 'none', undefined] as const)
            for (const named of referent === undefined ? [undefined] : [referent, undefined])
              yield { ...act, ...given('existential', existential), ...given('referent', named) };
          yield* inFull({ ...act, sign }, referent);
        }
        if (renewed !== undefined) yield { type, move, sign, issue, actor, renews: renewed, coded };
      }
    }
  }
}

/** The context of each move, found to be as good as can be, wanting altogether, and not graded. */
export function* contextsFound({ moves }: Ids): Generator<ActOf<'context-observed'>> {
  const type = 'context-observed';
  for (const move of moves) {
    for (const degree of [3, 0] as const satisfies readonly Degree[])
      yield { type, move, resonance: degree, embeddedness: degree, coded };
    yield { type, move, coded };
  }
}

/** Each audience's answer to each move in each dimension; marked `indirect` where the move does not address it. */
export function* answers<T extends ActType, F extends object>(
  type: T,
  { world, facts, moves }: Ids,
  more: readonly F[],
) {
  const made = new Map(entries(facts.moves));
  for (const move of moves) {
    const leaf = made.get(move);
    const addressees =
      leaf === undefined || leaf.status === 'unmade' ? undefined : leaf.act.addressees;
    for (const audience of world.audiences.keys()) {
      const indirect =
        addressees === undefined || addressees.includes(audience)
          ? {}
          : ({ indirect: true } as const);
      for (const dimension of dimensions)
        for (const fields of more)
          yield { type, audience, move, dimension, ...fields, ...indirect, coded };
    }
  }
}
