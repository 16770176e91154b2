/**
 * R2, the *platform* reading of Buzan, Wæver & de Wilde (1998: 25): an issue is securitized when a significant
 * audience accepts a claim of survival far enough that measures otherwise impossible become legitimate. The measures
 * themselves need not be taken.
 */
import { inMeasures } from '../acceptance.js';
import type { ActType } from '../act.js';
import { no, unknown, yes } from '../answered.js';
import { assent, significant } from '../assent.js';
import type { MadeMove } from '../move.js';
import { entering, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { buzan1998 } from '../sources.js';
import { aMove } from '../witness.js';

export const survivalIsAtStake: Proposition<MadeMove> = {
  says: 'the move presents the threat as a matter of survival',
  source: buzan1998('21–22'),
  holds: ({ act, at }) =>
    act.existential === undefined
      ? unknown(act.move, `whether ${act.move} speaks of survival`)
      : act.existential === 'none'
        ? no
        : yes(at),
};

export const somethingIsToSurvive: Proposition<MadeMove> = {
  says: 'the move names what is to survive',
  source: buzan1998('36'),
  holds: ({ act, at }) =>
    act.referent === undefined ? unknown(act.move, `what ${act.move} says is to survive`) : yes(at),
};

export const theMoveStands: Proposition<MadeMove> = {
  says: 'the move stands: it was not withdrawn, did not lapse and was not superseded',
  source: buzan1998('25'),
  holds: (move) => (move.status === 'open' ? yes(move.at) : no),
};

/** The acceptance that counts on the platform, and in R3. */
export const platformAssent = assent(inMeasures, significant);

export const aSignificantAudienceAccepts: Proposition<MadeMove> = {
  says: 'a significant audience of this arena accepts it so far that measures become legitimate',
  source: buzan1998('25'),
  holds: platformAssent.holds,
};

/** Whatever happens to a move. */
export const moveReads: readonly ActType[] = [
  'move-made',
  'move-withdrawn',
  'move-lapsed',
  'move-superseded',
];

/** The same, and what audiences answer. */
export const platformReads: readonly ActType[] = [
  ...moveReads,
  'audience-accepted',
  'audience-partly-accepted',
  'audience-abstained',
  'audience-rejected',
  'audience-retracted',
];

export const platformConditions: readonly Proposition<MadeMove>[] = [
  survivalIsAtStake,
  somethingIsToSurvive,
  theMoveStands,
  aSignificantAudienceAccepts,
];

export const platform = entering<MadeMove>({
  id: 'R2',
  name: 'platform',
  source: buzan1998('25'),
  note: 'Acceptance as indispensable is confirmed second-hand; the page is from memory. That a referent must be named is SNF98’s own vocabulary, made a condition here.',
  reads: platformReads,
  witness: aMove('+'),
  scale: yesOrNo(platformConditions),
  dated: 'of the acceptance',
  leaves: 'D2',
  hasAudience: true,
  founders: platformAssent.founders,
});
