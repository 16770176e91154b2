/**
 * The search: every history of single acts from an alphabet, shortest first, so that the first one found to show
 * something is a smallest one. Histories that differ only in the order of acts that commute are explored once.
 */
import type { Act } from '../../theory/act.js';
import { type Concluded, conclude, noStandings, type Standings } from '../../theory/conclude.js';
import type { Reading } from '../../theory/reading.js';
import { referencesOf } from '../../theory/reference.js';
import { moveIn, nothingYet, type Situation } from '../../theory/situation.js';
import { take } from '../../theory/take.js';
import type { Moment, World } from '../../theory/world.js';
import { keepingOrder } from './commuting.js';

/** A history as far as it was explored: what happened, and what each reading made of it. */
export interface Node {
  readonly facts: Situation;
  /** What each reading has concluded, in the order of the readings. */
  readonly standings: readonly Standings[];
  readonly length: number;
  /** The act that came last and the history before it; `null` before the first. */
  readonly last: { readonly act: Act; readonly before: Node; readonly now: Moment } | null;
  /** What each reading was led to by the last act. */
  readonly concluded: readonly (readonly Concluded[])[];
}

/** The acts of a history, in order. */
export const actsOf = (node: Node): readonly Act[] => {
  const acts: Act[] = [];
  for (let at = node; at.last !== null; at = at.last.before) acts.push(at.last.act);
  return acts.reverse();
};

/** How far a search goes: so many events at most, and no further once a round would try more acts than this. */
export interface Limit {
  readonly events: number;
  readonly tries: number;
}

/** What was searched: all histories of so many events over so many acts, in so many different states. */
export interface Searched {
  readonly events: number;
  readonly acts: number;
  readonly states: number;
  /** Whether longer histories lead to nothing new: what was found is then true of histories of any length. */
  readonly complete: boolean;
}

/** Runs a task that judges. */
export type Judging = <T>(judge: () => T) => T;

const asIs: Judging = (judge) => judge();

export interface Search {
  readonly world: World;
  readonly readings: readonly Reading[];
  /** Every act that may come. */
  readonly alphabet: readonly Act[];
  /** Where it begins; by default before anything has happened. */
  readonly from?: Node;
  /** Which acts are tried after a history; none: it is not gone on with. By default all. */
  readonly next?: (node: Node) => readonly Act[];
  readonly limit: Limit;
  /** Runs whatever judges; for who must know what judging looks at. */
  readonly judging?: Judging;
  /** Called with every history, shortest first, and with what was searched. Returns whether that is enough. */
  readonly see: (node: Node, searched: Searched) => boolean;
  /** For tests: explore every order of every history. */
  readonly everyOrder?: boolean;
}

/** Before anything has happened, for so many readings. */
export const beginning = (readings: readonly Reading[]): Node => ({
  facts: nothingYet,
  standings: readings.map(() => noStandings),
  length: 0,
  last: null,
  concluded: readings.map(() => []),
});

/** The history with one more act; `null` where it is refused. */
export const followed = (
  world: World,
  readings: readonly Reading[],
  node: Node,
  act: Act,
  judging: Judging = asIs,
): Node | null => {
  const now: Moment = { index: node.length, event: `event ${node.length + 1}`, when: null };
  const { outcome, facts, touches } = take(world, node.facts, [act], now);
  if (outcome === 'refused') return null;
  const drawn = judging(() =>
    readings.map((reading, i) =>
      conclude(reading, world, facts, node.standings[i] ?? noStandings, touches, now),
    ),
  );
  return {
    facts,
    standings: drawn.map(({ standings }) => standings),
    length: node.length + 1,
    last: { act, before: node, now },
    concluded: drawn.map(({ concluded }) => concluded),
  };
};

/**
 * Which moves each act needs to have been made, and which it makes: acts that are certainly refused need not be tried.
 */
const needsOf = (
  act: Act,
): { readonly makes: string | null; readonly needs: readonly string[] } => ({
  makes: act.type === 'move-made' ? act.move : null,
  needs: referencesOf(act).flatMap(({ kind, id }) => (kind === 'move' ? [id] : [])),
});

const isMade = (facts: Situation, move: string): boolean => moveIn(facts, move).status !== 'unmade';

/** Whether some reading drew a conclusion from the last act, or kept one open. */
const concludes = ({ concluded }: Node): boolean =>
  concluded.some((places) => places.some(({ drawn }) => drawn.length > 0));

/** A history without the order of what commutes: the acts up to the last conclusion, and those after it. */
interface Trace {
  readonly settled: string;
  readonly since: readonly number[];
}

/**
 * The trace with one more act: it moves before those that come later in the alphabet, as far as it commutes with them.
 * Said again when nothing in between minded, it is as if it had been said once.
 */
const extended = (
  { settled, since }: Trace,
  letter: number,
  keeps: readonly (readonly boolean[])[],
  settles: boolean,
): Trace => {
  let at = since.length;
  let earliest = at;
  while (earliest > 0 && keeps[letter]?.[since[earliest - 1] ?? letter] === false) earliest -= 1;
  const again = earliest > 0 && since[earliest - 1] === letter;
  if (again && !settles) return { settled, since };
  for (let i = earliest; i < at; i += 1) if ((since[i] ?? 0) > letter) at = i;
  const all = [...since.slice(0, at), letter, ...since.slice(at)];
  return settles
    ? { settled: `${settled}${since.join()};${letter};`, since: [] }
    : { settled, since: all };
};

const inOrder = ({ settled }: Trace, letter: number): Trace => ({
  settled: `${settled},${letter}`,
  since: [],
});

/** Searches, and says what was searched. */
export const explore = ({
  world,
  readings,
  alphabet,
  from = beginning(readings),
  next = () => alphabet,
  limit,
  judging = asIs,
  see,
  everyOrder = false,
}: Search): Searched => {
  const keeps = keepingOrder(alphabet);
  const letters = new Map(alphabet.map((act, letter) => [act, { letter, ...needsOf(act) }]));
  const seen = new Set<string>(['']);
  let frontier: readonly { readonly node: Node; readonly trace: Trace }[] = [
    { node: from, trace: { settled: '', since: [] } },
  ];
  let events = 0;
  let complete = false;
  while (events < limit.events && frontier.length > 0) {
    if (events > 0 && frontier.length * alphabet.length > limit.tries) break;
    events += 1;
    const before = seen.size;
    const found: { node: Node; trace: Trace }[] = [];
    for (const { node, trace } of frontier) {
      for (const act of next(node)) {
        const known = letters.get(act);
        if (known === undefined) throw new RangeError('an act that is not of the alphabet');
        const { letter, makes, needs } = known;
        if (makes !== null && isMade(node.facts, makes)) continue;
        if (!needs.every((move) => isMade(node.facts, move))) continue;
        const to = followed(world, readings, node, act, judging);
        if (to === null) continue;
        const searched = { events, acts: alphabet.length, states: seen.size, complete: false };
        if (see(to, searched)) return searched;
        const further = everyOrder
          ? inOrder(trace, letter)
          : extended(trace, letter, keeps, concludes(to));
        const name = `${further.settled}${further.since.join()}`;
        if (seen.has(name)) continue;
        seen.add(name);
        // Not gone on with: the state counts, and need not be kept.
        if (events === limit.events) continue;
        // What was concluded is for `see`: kept, it would fill the memory.
        found.push({ node: { ...to, concluded: [] }, trace: further });
      }
    }
    frontier = found;
    complete = seen.size === before;
  }
  return { events, acts: alphabet.length, states: seen.size, complete };
};
