/** In what two parts are of different ensembles. */
import { listed } from '../scenario/listed.js';
import { type PartHeader, whole } from './part.js';

const populations = 'the populations';
const moves = 'the moves that are put to them';

/**
 * What differs between the ensembles of two headers, in words; nothing: they are of the same one. Which part of it each
 * begins does not count.
 *
 * @example headerDifference(mine, hers) // => ['the seed (7 and 8)']
 */
export function headerDifference(a: PartHeader, b: PartHeader): readonly string[] {
  const [one, other] = [a.specification, b.specification];
  const differs = (x: unknown, y: unknown): boolean => JSON.stringify(x) !== JSON.stringify(y);
  const found = [
    ...(one.seed === other.seed ? [] : [`the seed (${one.seed} and ${other.seed})`]),
    ...(one.runs === other.runs ? [] : [`the number of runs (${one.runs} and ${other.runs})`]),
    ...(differs(one.populations, other.populations) ? [populations] : []),
    ...(a.scenario === b.scenario ? [] : ['the scenario']),
    ...(differs(a.layer, b.layer) ? ['the evidence taken'] : []),
    ...(differs(one.questions, other.questions) ? [moves] : []),
  ];
  if (found.length > 0) return found;
  return differs({ ...a, shard: whole }, { ...b, shard: whole }) ? ['the version'] : [];
}

/** What differs, as a clause. @example differ(['the populations']) // => 'the populations differ' */
export const differ = (things: readonly string[]): string => {
  const [only] = things;
  const isOne = things.length === 1 && only !== populations && only !== moves;
  return `${listed(things)} differ${isOne ? 's' : ''}`;
};
