/**
 * Candidate acts: what somebody could code next, over the declared ids, the moves, measures and clauses there are, and
 * one fresh id of each kind. Every type of act, with a small range of values each.
 *
 * Whether a situation takes a candidate is not asked here: `take` says so. A field that a rule may read is tried coded
 * either way and left out. What no rule reads is left out, or fixed at one value.
 */
import { entries } from '../machine/collection.js';
import type { Act, ActOf, ActType, Grade, InstitutionIndicator } from './act.js';
import { changing, enacted, justified, opening, terminated } from './candidate-measure.js';
import { answers, coded, contextsFound, given, type Ids, movesMade } from './candidate-move.js';
import { components } from './component.js';
import type { Situation } from './situation.js';
import type { World } from './world.js';

type Candidates = { readonly [T in ActType]: (ids: Ids) => Iterable<ActOf<T>> };

const grades: readonly Grade[] = ['full', 'partial', 'none'];
/** A truth value coded either way, and left out. */
const truths = [true, false, undefined];
const onAgenda = <
  T extends
    | 'issue-raised'
    | 'issue-shelved'
    | 'issue-technified'
    | 'issue-silenced'
    | 'window-opened'
    | 'window-closed',
>(
  type: T,
) =>
  function* ({ places }: Ids) {
    for (const [issue, arena] of places) yield { type, issue, arenas: [arena], coded };
  };

const closing = <T extends 'move-withdrawn' | 'move-lapsed'>(type: T) =>
  function* ({ moves }: Ids) {
    for (const move of moves) yield { type, move, coded };
  };

function* marks({ places }: Ids): Generator<ActOf<'component-marked'>> {
  const type = 'component-marked';
  for (const [issue, arena] of places)
    for (const component of components)
      for (const grade of grades) yield { type, issue, arenas: [arena], component, grade, coded };
}

const indicators: readonly InstitutionIndicator[] = [
  'law',
  'policy-statement',
  'security-link',
  'lead-agency',
];

/** Exceptional and typical both, one, neither and not coded; and what each kind is. */
function* practices({ places, actors }: Ids): Generator<ActOf<'practice-observed'>> {
  const type = 'practice-observed';
  const found = [
    { exceptional: true },
    { typical: true },
    { exceptional: false, typical: false },
    {},
    { exceptional: true, typical: true, kind: 'detention' },
    { exceptional: true, typical: true, kind: 'interdiction' },
    { exceptional: true, typical: true, kind: 'other' },
  ] as const;
  for (const agent of actors.slice(0, 1))
    for (const [issue, arena] of places)
      for (const fields of found) yield { type, issue, arena, agent, ...fields, coded };
}

const candidates: Candidates = {
  'issue-raised': onAgenda('issue-raised'),
  'issue-shelved': onAgenda('issue-shelved'),
  'issue-technified': onAgenda('issue-technified'),
  'issue-silenced': onAgenda('issue-silenced'),
  *'issue-bargained'({ places }) {
    for (const [issue, arena] of places)
      for (const ordinary of truths)
        yield {
          type: 'issue-bargained',
          issue,
          arenas: [arena],
          ...given('ordinary', ordinary),
          coded,
        };
  },
  'window-opened': onAgenda('window-opened'),
  'window-closed': onAgenda('window-closed'),
  'move-made': movesMade,
  'move-withdrawn': closing('move-withdrawn'),
  'move-lapsed': closing('move-lapsed'),
  *'move-superseded'({ moves }) {
    for (const move of moves)
      for (const by of moves) if (by !== move) yield { type: 'move-superseded', move, by, coded };
  },
  'context-observed': contextsFound,
  'audience-accepted': (ids) =>
    answers('audience-accepted', ids, [{ support: 'formal' }, { support: 'moral' }, {}] as const),
  'audience-partly-accepted': (ids) => answers('audience-partly-accepted', ids, [{}]),
  'audience-abstained': (ids) => answers('audience-abstained', ids, [{}]),
  'audience-rejected': (ids) =>
    answers('audience-rejected', ids, [{}, { how: 'reshaping' }] as const),
  'audience-retracted': (ids) => answers('audience-retracted', ids, [{}]),
  'measure-requested': opening('measure-requested'),
  'measure-authorised': opening('measure-authorised'),
  'measure-enacted': enacted,
  'measure-suspended': changing('measure-suspended'),
  'measure-resumed': changing('measure-resumed'),
  'measure-routinised': changing('measure-routinised'),
  'measure-terminated': terminated,
  'measure-justified': justified,
  *'relation-changed'({ measures, actors }) {
    const [from, to] = actors;
    if (from === undefined || to === undefined) return;
    const act = {
      type: 'relation-changed',
      from,
      to,
      sign: '-',
      kind: 'effect',
      level: 'bilateral',
      coded,
    } as const;
    for (const measure of [...measures, undefined]) yield { ...act, ...given('measure', measure) };
  },
  *'forum-changed'({ places }) {
    for (const [issue, from] of places)
      for (const [same, to] of places)
        if (issue === same && from !== to)
          for (const complete of truths)
            yield { type: 'forum-changed', issue, from, to, ...given('complete', complete), coded };
  },
  'component-marked': marks,
  *'clause-agreed'({ clauses, places }) {
    for (const clause of clauses)
      for (const [issue, arena] of places)
        yield { type: 'clause-agreed', clause, issue, arena, coded };
  },
  *'clause-triggered'({ clauses, actors }) {
    for (const by of actors.slice(0, 1))
      for (const clause of clauses)
        for (const recognisedBy of ['all', [by], [], undefined] as const)
          yield {
            type: 'clause-triggered',
            clause,
            by,
            ...given('recognisedBy', recognisedBy),
            coded,
          };
  },
  *'clause-lapsed'({ clauses }) {
    for (const clause of clauses) yield { type: 'clause-lapsed', clause, coded };
  },
  'practice-observed': practices,
  *'institution-observed'({ places }) {
    for (const [issue, arena] of places)
      for (const indicator of indicators)
        yield { type: 'institution-observed', issue, arena, indicator, coded };
  },
  *'evidence-doubted'({ world, places }) {
    for (const [issue, arena] of places)
      for (const { id } of world.audiencesIn.get(arena) ?? [])
        yield { type: 'evidence-doubted', issue, arena, by: id, coded };
  },
  *'stage-claimed'({ world }) {
    for (const issue of world.issues.keys())
      yield { type: 'stage-claimed', issue, stage: 'desecuritized', by: 'a source', coded };
  },
  *noted() {
    yield { type: 'noted', kind: 'other', says: 'something else happened', coded };
  },
};

/** Every type of act, in the order of the reference page. */
export const candidateTypes: readonly ActType[] =
  // The keys of a total map over act types are the act types.
  Object.keys(candidates) as ActType[];

const withFresh = (ids: readonly string[], kind: string): readonly string[] => {
  let n = ids.length + 1;
  while (ids.includes(`${kind}-${n}`)) n += 1;
  return [...ids, `${kind}-${n}`];
};

/**
 * The candidate acts in a situation: over what is declared, what has been made, and one fresh id of each kind.
 *
 * @param types the types of act to list, in this order; all of them unless told
 * @example
 * [...candidateActs(world, nothingYet, ['issue-raised'])]; // one for each issue in each of its arenas
 */
export function* candidateActs(
  world: World,
  facts: Situation,
  types: readonly ActType[] = candidateTypes,
): Generator<Act> {
  const idsOf = (collection: Situation['moves' | 'measures' | 'clauses']) =>
    entries<unknown>(collection).map(([id]) => id);
  const ids: Ids = {
    world,
    facts,
    moves: withFresh(idsOf(facts.moves), 'move'),
    measures: withFresh(idsOf(facts.measures), 'measure'),
    clauses: withFresh(idsOf(facts.clauses), 'clause'),
    places: [...world.issues].flatMap(([issue, arenas]) =>
      arenas.map((arena) => [issue, arena] as const),
    ),
    actors: [...world.actors],
  };
  for (const type of types) yield* candidates[type](ids);
}
