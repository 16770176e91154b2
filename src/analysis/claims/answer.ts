/** Answering claims that are about the same histories, by one search. */
import type { Act } from '../../theory/act.js';
import { noStandings, standingOf } from '../../theory/conclude.js';
import { pair, type Reading } from '../../theory/reading.js';
import { type World, worldOf } from '../../theory/world.js';
import { actsIn, actsOut } from './alphabet.js';
import type { Claim, Past, Turn } from './claim.js';
import {
  actsOf,
  beginning,
  explore,
  followed,
  type Limit,
  type Node,
  type Searched,
} from './explore.js';
import { type Watch, watched } from './lookout.js';
import { wasSecuritized } from './stages.js';
import { endsWith, isOver } from './turn.js';
import { declarations, place, smallWorld } from './universe.js';

/** What became of a claim: whether it holds, what was searched, and the history that contradicts or shows it. */
export interface Answer {
  readonly result: 'holds' | 'fails';
  readonly bound: Searched;
  readonly witness: readonly Act[] | null;
}

/** How far claims are searched: all at first, and then those that are still open. */
export interface Limits {
  readonly short: Limit;
  readonly long: Limit;
}

/** Whether two claims are answered by one search. */
export const isAlike = (a: Claim, b: Claim): boolean =>
  a.turn === b.turn &&
  a.lacking === b.lacking &&
  a.given === b.given &&
  a.besides === b.besides &&
  (a.turn === 'entry' || a.speaksOf === b.speaksOf);

/** The smallest history that securitizes under a reading, or `null` where none within the limit does. */
export const smallestEntry = (reading: Reading, limit: Limit): Node | null => {
  let found: Node | null = null;
  explore({
    world: smallWorld,
    readings: [reading],
    alphabet: actsIn([reading.enters]),
    limit,
    see: (node) => {
      if (endsWith.entry(node)) found = node;
      return found !== null;
    },
  });
  return found;
};

/** A search for answers: among which histories, and what is still to be answered. */
interface Quest {
  readonly world: World;
  readonly readings: readonly Reading[];
  readonly turn: Turn;
  /** The smallest entry, for claims about what comes after it. */
  readonly entered: Node | null;
  readonly given: readonly Act[];
  readonly alphabet: readonly Act[];
}

const pastOf = (
  node: Node,
  { world, readings, entered }: Quest,
  { judging, aside }: Watch,
): Past => {
  const inside = standingOf(entered?.standings[0] ?? noStandings, place).branches;
  const acts = actsOf(node);
  const replayed = (all: readonly Act[]): Node =>
    all.reduce<Node>(
      (before, act) => followed(world, readings, before, act, judging) ?? before,
      beginning(readings),
    );
  return {
    acts,
    since: acts.slice(entered?.length ?? acts.length),
    facts: node.facts,
    founders: inside.flatMap(({ founders }) => founders.map(({ audience }) => audience)),
    besides: readings.length > 1 && wasSecuritized(node, 1),
    securitizedBy: (others) => aside(() => wasSecuritized(replayed(others))),
  };
};

/** Searches until every claim asked has been contradicted or shown, or all within the limit has been seen. */
const search = (
  quest: Quest,
  asked: readonly Claim[],
  limit: Limit,
): { readonly found: ReadonlyMap<Claim, Answer>; readonly bound: Searched } =>
  watched(quest.alphabet, (watch) => {
    const { world, readings, turn, entered, given } = quest;
    const found = new Map<Claim, Answer>();
    const bound = explore({
      world,
      readings,
      alphabet: watch.acts,
      from: given.reduce<Node>(
        (node, act) => followed(world, readings, node, act) ?? node,
        entered ?? beginning(readings),
      ),
      next: (node) => (isOver[turn](node) ? [] : watch.acts),
      limit,
      judging: watch.judging,
      see: (node, searched) => {
        if (!endsWith[turn](node)) return false;
        const past = pastOf(node, quest, watch);
        for (const claim of asked)
          if (!found.has(claim) && watch.judging(() => claim.shows(past)))
            found.set(claim, {
              result: claim.kind === 'can' ? 'holds' : 'fails',
              bound: { ...searched, acts: quest.alphabet.length },
              witness: actsOf(node).map(watch.plain),
            });
        return found.size === asked.length;
      },
    });
    return { found, bound: { ...bound, acts: quest.alphabet.length } };
  });

/**
 * Answers claims that are alike: first all of them by a short search; then those that it left open by a longer one,
 * which has fewer variations to go through.
 *
 * @param entered the smallest entry, for claims about what comes after it
 * @param speaksOf the acts that any claim about these histories speaks of
 */
export const answersTo = (
  reading: Reading,
  asked: readonly [Claim, ...Claim[]],
  entered: Node | null,
  speaksOf: (act: Act) => boolean,
  { short, long }: Limits,
): ReadonlyMap<Claim, Answer> => {
  const [{ turn, lacking, given = [], besides }] = asked;
  const readings = besides === undefined ? [reading] : [reading, pair(besides, reading.leaves)];
  const quest: Quest = {
    world: lacking === undefined ? smallWorld : worldOf(declarations(lacking)),
    readings,
    turn,
    entered,
    given,
    alphabet:
      turn === 'entry'
        ? actsIn(
            readings.map(({ enters }) => enters),
            speaksOf,
          )
        : actsOut([reading.leaves], speaksOf),
  };
  const first = search(quest, asked, short);
  const open = asked.filter((claim) => !first.found.has(claim));
  const second = open.length === 0 ? first : search(quest, open, long);
  return new Map(
    asked.map((claim) => [
      claim,
      first.found.get(claim) ??
        second.found.get(claim) ?? {
          result: claim.kind === 'can' ? 'fails' : 'holds',
          bound: second.bound,
          witness: null,
        },
    ]),
  );
};
