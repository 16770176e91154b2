/** What a place means, as text: of its past what is not spent in each branch, and of that what a rule may ask again. */
import { each } from '../machine/chain.js';
import { entries } from '../machine/collection.js';
import { components } from '../theory/component.js';
import { aMeasureEnded } from '../theory/ended-measure.js';
import { type Place, untouched } from '../theory/place.js';
import type { Reading } from '../theory/reading.js';
import { type Security, security } from '../theory/security.js';
import { clauseIn, measureIn, nothingYet, type Situation } from '../theory/situation.js';
import { aMeasure } from '../theory/witness.js';

export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** What is asked of the past: by every rule there may be, or only by those of one reading. */
export interface Asks {
  /** The rule for entering is asked of measures, so that they can be spent. */
  readonly measures: boolean;
  /** The rule for leaving asks again of measures that have ended. */
  readonly endings: boolean;
}
export const everything: Asks = { measures: true, endings: true };

export const asksOf = ({ enters, leaves }: Pick<Reading, 'enters' | 'leaves'>): Asks => ({
  measures: enters.kind === aMeasure.kind,
  endings: leaves.kind === aMeasureEnded.kind,
});

/** The securitizing moves made here at or after an index. */
const claimedFrom = (place: Place, index: number): readonly string[] =>
  distinct(
    [...each(place.moves)].flatMap((here) =>
      here.sign === '+' && here.at.index >= index ? [here.id] : [],
    ),
  );

/** What was seen of institutions and practices after an index. */
const observedAfter = (place: Place, since: number) => [
  [...each(place.institutions)].some(({ at }) => at.index > since),
  distinct(
    [...each(place.practices)].flatMap(({ at, exceptional, typical, kind }) =>
      at.index > since
        ? [JSON.stringify([exceptional ?? null, typical ?? null, kind ?? null])]
        : [],
    ),
  ),
];

/** Whoever doubted the evidence here, and of which claims. */
const ofDoubts = (place: Place): readonly string[] =>
  distinct(
    [...each(place.doubts)].flatMap(({ audience, at }) =>
      [...each(place.moves)].flatMap((here) =>
        here.sign === '+' && here.at.index <= at.index ? [`${audience} ${here.id}`] : [],
      ),
    ),
  );

/** What a branch counts from its last conclusion on. */
const ofBranch = (branch: Security, place: Place, facts: Situation, asks: Asks): string => {
  const { since } = branch;
  const moves = (sign: string) =>
    distinct(
      [...each(place.moves)].flatMap((here) =>
        here.sign === sign && here.at.index > since ? [here.id] : [],
      ),
    );
  const founders = branch.founders.map(({ audience, certain }) => [audience, certain]);
  if (branch.status === 'inside') {
    const marked = components.filter((one) => (place.components[one].at?.index ?? -1) > since);
    const back = entries(facts.answers).flatMap(([key, leaf]) =>
      leaf.status === 'retracted' && leaf.at.index > since ? [key] : [],
    );
    const ended = [...each(place.measures)].filter((id) => {
      const leaf = measureIn(facts, id);
      return asks.endings && leaf.status !== 'absent' && (leaf.ended?.index ?? -1) > since;
    });
    const bargained = [...each(place.bargains)].flatMap(({ at, ordinary }) =>
      at.index > since ? [JSON.stringify([ordinary ?? null, claimedFrom(place, at.index)])] : [],
    );
    const claimed = [...each(place.stageClaims)].flatMap(({ at, stage }) =>
      at.index > since ? [stage] : [],
    );
    return JSON.stringify([
      'inside',
      founders,
      moves('-'),
      marked,
      back,
      distinct(ended),
      distinct(bargained),
      distinct(claimed),
    ]);
  }
  const measures = distinct(
    [...each(place.measures)].filter((id) => {
      const leaf = measureIn(facts, id);
      if (!asks.measures || leaf.status === 'absent') return false;
      return leaf.enacted !== null && leaf.enacted.at.index > since;
    }),
  );
  const observed = observedAfter(place, since);
  if (branch.status === 'outside')
    return JSON.stringify(['outside', moves('+'), measures, observed]);
  const latent = distinct(
    [...each(place.clauses)].filter((id) => {
      const leaf = clauseIn(facts, id);
      return leaf.status === 'agreed' && leaf.at.index <= since;
    }),
  );
  return JSON.stringify(['left', moves('+'), measures, observed, founders, latent]);
};

export const ofPlace = (
  place: Place,
  branches: readonly Security[],
  facts: Situation,
  asks: Asks,
): string =>
  JSON.stringify([
    place.agenda.status,
    components.map((one) =>
      place.components[one].at === null ? null : place.components[one].status,
    ),
    place.windows?.head.open ?? null,
    ofDoubts(place),
    distinct(branches.map((branch) => ofBranch(branch, place, facts, asks))),
  ]);

/** A place where nothing happened means what a place that is not there means. */
export const nowhere = ofPlace(untouched, [security.start], nothingYet, everything);
