/** The smallest history that two readings tell apart. */
import type { Act, Stage } from '../../theory/act.js';
import type { Reading } from '../../theory/reading.js';
import type { Judged } from '../../theory/rule.js';
import { actsIn, actsOut } from './alphabet.js';
import { actsOf, explore, type Limit, type Node, type Searched } from './explore.js';
import { watched } from './lookout.js';
import { stagesAt } from './stages.js';
import { place, smallWorld } from './universe.js';

/** A smallest history after which two readings differ, or that there is none within the bound. */
export interface SmallestDifference {
  readonly readings: readonly [string, string];
  /** The acts, one an event; `null` where the readings agree on every history within the bound. */
  readonly history: readonly Act[] | null;
  /** The stages after each act, under each reading. */
  readonly stages: readonly (readonly [readonly Stage[], readonly Stage[]])[];
  /** What each asked at the last event, of its nearest witness. */
  readonly asked: readonly [readonly Judged[], readonly Judged[]];
  readonly bound: Searched;
}

const usually: Limit = { events: 7, tries: 400_000 };

/** Each holds the issue to be at one stage, and not at the same. */
const differForCertain = (node: Node): boolean => {
  const [a, b] = [stagesAt(node, 0), stagesAt(node, 1)];
  return a.length === 1 && b.length === 1 && a[0] !== b[0];
};
/** What the stage may be is not the same. */
const differ = (node: Node): boolean => stagesAt(node, 0).join() !== stagesAt(node, 1).join();

const judgedAt = (node: Node, reading: number): readonly Judged[] =>
  node.concluded[reading]?.flatMap((one) => (one.place === place ? one.judged : [])) ?? [];

const pathTo = (node: Node): readonly Node[] => {
  const path: Node[] = [];
  for (let at = node; at.last !== null; at = at.last.before) path.push(at);
  return path.reverse();
};

const differenceAt = (
  [a, b]: readonly [Reading, Reading],
  end: Node | null,
  plain: (act: Act) => Act,
  bound: Searched,
): SmallestDifference => ({
  readings: [a.id, b.id],
  history: end === null ? null : actsOf(end).map(plain),
  stages:
    end === null ? [] : pathTo(end).map((node) => [stagesAt(node, 0), stagesAt(node, 1)] as const),
  asked: end === null ? [[], []] : [judgedAt(end, 0), judgedAt(end, 1)],
  bound,
});

/**
 * A smallest history after which two readings hold the issue to be at different stages, each for certain; where there is
 * none within the bound, one after which the possible stages differ. It is looked for in the small world, over the acts
 * that either reads: those that bear on entering before the issue is securitized, those that bear on leaving after.
 *
 * @param limit how many events at most, and how many acts to try in one round; by default 7 and 400,000
 * @example
 * smallestDifference(readingOf('R2'), readingOf('R3')).history; // a claim, and its acceptance
 */
export const smallestDifference = (
  a: Reading,
  b: Reading,
  limit: Limit = usually,
): SmallestDifference => {
  const before = actsIn([a.enters, b.enters]);
  const after = actsOut([a.leaves, b.leaves]);
  const alphabet = [...new Set([...before, ...after])];
  return watched(alphabet, ({ acts, judging, plain }) => {
    const inside = acts.filter((act) => after.includes(plain(act)));
    const outside = acts.filter((act) => before.includes(plain(act)));
    const found: { certain?: Node; open?: Node } = {};
    const bound = explore({
      world: smallWorld,
      readings: [a, b],
      alphabet: acts,
      next: (node) => {
        const stages = [...stagesAt(node, 0), ...stagesAt(node, 1)];
        if (!stages.includes('securitized')) return outside;
        return stages.every((stage) => stage === 'securitized') ? inside : acts;
      },
      limit,
      judging,
      see: (node) => {
        if (found.open === undefined && differ(node)) found.open = node;
        if (differForCertain(node)) found.certain = node;
        return found.certain !== undefined;
      },
    });
    return differenceAt([a, b], found.certain ?? found.open ?? null, plain, {
      ...bound,
      acts: alphabet.length,
    });
  });
};
