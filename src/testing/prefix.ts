/**
 * Shortest ways to where histories rarely get by chance: into security, out of it, and in again. Found by search among
 * acts coded in full, in the first place of a world. Random acts can go on from there.
 */
import { advanced, initial, type State } from '../history/state.js';
import { entries } from '../machine/collection.js';
import { reach } from '../machine/reach.js';
import type { Act, ActOf, ActType, Sign } from '../theory/act.js';
import { candidateActs, candidateTypes } from '../theory/candidate.js';
import { standingOf } from '../theory/conclude.js';
import { placeOf } from '../theory/place.js';
import type { Reading } from '../theory/reading.js';
import type { Security } from '../theory/security.js';
import type { Situation } from '../theory/situation.js';
import type { Declarations } from '../theory/world.js';
import { meaningOf } from './meaning.js';
import { worldIn } from './told.js';

/** Where a prefix leads: nowhere, definitely into security, then definitely out, then definitely in again. */
export const goals = ['start', 'securitized', 'desecuritized', 'again'] as const;
export type Goal = (typeof goals)[number];

const status: Readonly<Record<Exclude<Goal, 'start'>, Security['status']>> = {
  securitized: 'inside',
  desecuritized: 'left',
  again: 'inside',
};

/** Where a leg is walked: one place, its significant audiences, where it leads, and what is spent. */
interface Scope {
  readonly arena: string;
  readonly audiences: ReadonlySet<string>;
  readonly sign: Sign;
  readonly actor: string;
  /** Whether to try every strand of a securitizing speech: most rules do not ask for it. */
  readonly strands: boolean;
  readonly spent: ReadonlySet<string>;
}

/** Whether a leg has made a move, or taken a measure, of its own: one of each is enough for any rule. */
const hasItsOwn = (things: Situation['moves' | 'measures'], spent: ReadonlySet<string>): boolean =>
  entries<unknown>(things).some(([id]) => !spent.has(id));

/** Once an issue is bargained over, somebody may yet claim that it is a threat, if not one to survival, and in vain. */
const isBargainedOver = ({ places }: Situation): boolean =>
  entries(places).some(([, { bargains }]) => bargains !== null);

const saysAll = (act: ActOf<'move-made'>): boolean =>
  act.existential === 'explicit' &&
  act.referent !== undefined &&
  act.threat !== undefined &&
  act.urgency === true &&
  act.wayOut === true;

/** Acts that no unknown hangs on, about one place and about nothing that is spent. */
const isCodedInFull = (
  act: Act,
  { arena, audiences, sign, actor, strands, spent }: Scope,
  facts: Situation,
): boolean => {
  switch (act.type) {
    case 'move-made':
      return (
        (act.sign === sign || (isBargainedOver(facts) && act.existential === 'none')) &&
        act.actor === actor &&
        act.addressees?.length === 1 &&
        act.addressees.every((id) => audiences.has(id)) &&
        (sign === '-' || saysAll(act)) &&
        (strands || act.strand === undefined) &&
        !hasItsOwn(facts.moves, spent)
      );
    case 'audience-accepted':
      return (
        act.support === 'formal' &&
        (act.dimension === 'measures' || sign === '+') &&
        audiences.has(act.audience) &&
        !spent.has(act.move)
      );
    case 'audience-rejected':
      return act.dimension === 'measures' && !spent.has(act.move) && isBargainedOver(facts);
    case 'measure-enacted':
      return (
        act.breaks?.length === 1 &&
        (act.justifiedBy === undefined || !spent.has(act.justifiedBy)) &&
        !hasItsOwn(facts.measures, spent)
      );
    case 'relation-changed':
      return act.measure !== undefined && !spent.has(act.measure);
    case 'forum-changed':
      return act.from === arena && act.complete === true;
    case 'component-marked':
      return act.arenas.includes(arena) && act.grade === 'full';
    case 'measure-terminated':
      return sign === '-';
    case 'context-observed':
      return act.resonance === 3 && act.embeddedness === 3 && !spent.has(act.move);
    case 'window-opened':
      return act.arenas.includes(arena);
    case 'issue-bargained':
      return act.arenas.includes(arena) && act.ordinary === true;
    case 'practice-observed':
      return act.exceptional === true && act.typical === true && act.kind === 'detention';
    case 'institution-observed':
      return act.indicator === 'law';
    case 'stage-claimed':
      return sign === '-';
    default:
      return false;
  }
};

const bound = 4000;

/**
 * The least of a world that a way needs: its first issue, the first significant audience of its first arena, and an
 * actor to speak there. Whatever else is varied in a world must not be in it: each least world is searched anew.
 */
const slice = ({ issues, arenas, actors, audiences, referents }: Declarations): Declarations => {
  const first = issues.slice(0, 1);
  const [arena] = first[0]?.arenas ?? [];
  return {
    issues: first,
    arenas: arenas.filter(({ id }) => first[0]?.arenas.includes(id)),
    actors: actors.slice(0, 2).map(({ id, positions }, i) => {
      const here = i > 0 ? undefined : positions?.filter((position) => position.arena === arena);
      return here === undefined ? { id } : { id, positions: here };
    }),
    audiences: audiences
      .filter((one) => one.arena === arena && one.significant === true)
      .slice(0, 1),
    referents: referents.slice(0, 1),
    searched: [],
  };
};

interface Node {
  readonly state: State;
  readonly length: number;
}

/** What a leg is made of. */
interface Tried {
  readonly types: readonly ActType[];
  readonly strands: boolean;
}

/** One leg: the shortest acts, an event each, from a state to one where the place definitely stands so. */
const leg = (
  declared: Declarations,
  reading: Reading,
  from: Node,
  wanted: Security['status'],
  { types, strands }: Tried,
): { readonly acts: readonly Act[]; readonly end: Node } | null => {
  const world = worldIn(declared);
  const [
    {
      id: issue,
      arenas: [arena = ''],
    } = { id: '', arenas: [] },
  ] = declared.issues;
  const { moves, measures } = from.state.facts;
  const scope: Scope = {
    arena,
    audiences: new Set(declared.audiences.map(({ id }) => id)),
    sign: wanted === 'inside' ? '+' : '-',
    actor: declared.actors[0]?.id ?? '',
    strands,
    spent: new Set([...entries(moves), ...entries<unknown>(measures)].map(([id]) => id)),
  };
  const sits = new Map(declared.audiences.map((one) => [one.id, one.arena]));
  const isThere = ({ state }: Node) =>
    standingOf(state.standings, placeOf(issue, arena)).branches.every(
      ({ status }) => status === wanted,
    );
  function* out({ state, length }: Node) {
    const now = { index: length, event: `event-${length + 1}`, when: null };
    for (const act of candidateActs(world, state.facts, types)) {
      if (!isCodedInFull(act, scope, state.facts) || ('arena' in act && act.arena !== arena))
        continue;
      const next = advanced(world, reading, state, [act], now);
      if (next.outcome === 'taken')
        yield { label: act, to: { state: next.state, length: length + 1 } };
    }
  }
  const found = reach<Node, Act>(
    from,
    out,
    ({ state }) => meaningOf(state, sits, reading),
    bound,
    isThere,
  );
  for (const [key, end] of found.states)
    if (isThere(end)) return { acts: found.pathTo(key) ?? [], end };
  return null;
};

/** What a rule reads first; then what both rules read, and measures to be ended; everything only where that fails. */
const tried = ({ enters, leaves }: Reading, reads: readonly ActType[]): readonly Tried[] => {
  const known: ReadonlySet<ActType> = new Set(reads);
  const near: ReadonlySet<ActType> = new Set([...enters.reads, ...leaves.reads, 'measure-enacted']);
  return [
    candidateTypes.filter((type) => known.has(type)),
    candidateTypes.filter((type) => near.has(type)),
    candidateTypes,
  ].flatMap((types) => [false, true].map((strands) => ({ types, strands })));
};

const search = (declared: Declarations, reading: Reading): ReadonlyMap<Goal, readonly Act[]> => {
  const found = new Map<Goal, readonly Act[]>([['start', []]]);
  let acts: readonly Act[] = [];
  let at: Node = { state: initial, length: 0 };
  for (const goal of goals) {
    if (goal === 'start') continue;
    const rule = goal === 'desecuritized' ? reading.leaves : reading.enters;
    if (goal !== 'securitized' && reading.cannotLeave !== null) break;
    let next: ReturnType<typeof leg> = null;
    for (const each of tried(reading, rule.reads))
      next ??= leg(declared, reading, at, status[goal], each);
    if (next === null) break;
    acts = [...acts, ...next.acts];
    at = next.end;
    found.set(goal, acts);
  }
  return found;
};

/** By reading, not by its id: a writer's variant may bear the id of what it varies. */
const known = new WeakMap<Reading, Map<string, ReadonlyMap<Goal, readonly Act[]>>>();

/**
 * The acts of a shortest way to a goal, one event each; or to the farthest goal before it that can be reached. It is
 * searched for once in the least part of the world that it needs.
 */
export const prefixTo = (declared: Declarations, reading: Reading, goal: Goal): readonly Act[] => {
  const least = slice(declared);
  const mine = known.get(reading) ?? new Map<string, ReadonlyMap<Goal, readonly Act[]>>();
  known.set(reading, mine);
  const key = JSON.stringify(least);
  const paths = mine.get(key) ?? search(least, reading);
  mine.set(key, paths);
  const reached = goals.slice(0, goals.indexOf(goal) + 1).reverse();
  return reached.map((one) => paths.get(one)).find((path) => path !== undefined) ?? [];
};
