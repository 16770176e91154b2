/**
 * R6, the two stages of Roe (2008): an audience identifies the issue as a threat; then the means are mobilised, for
 * which an audience with power to authorise must support them formally. It differs from R2 by keeping the two assents
 * apart, and by asking that the means be taken.
 */
import { formallyInMeasures, inIdentification } from '../acceptance.js';
import { assent, canAuthorise } from '../assent.js';
import type { MadeMove } from '../move.js';
import { entering, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { roe2008 } from '../sources.js';
import { aClaim } from '../witness.js';
import { platformReads, survivalIsAtStake, theMoveStands } from './buzan-1998-platform.js';
import { measureReads } from './measure-reads.js';
import { someMeasureRests } from './measure-rests.js';

const itIsIdentified: Proposition<MadeMove> = {
  says: 'an audience of this arena accepts that it is a threat',
  source: roe2008(),
  holds: assent(inIdentification).holds,
};

const formal = assent(formallyInMeasures, canAuthorise);

const theMeansAreSupported: Proposition<MadeMove> = {
  says: 'an audience of this arena that can authorise measures formally accepts them',
  source: roe2008(),
  holds: formal.holds,
};

const theMeansAreMobilised: Proposition<MadeMove> = {
  says: 'the means are mobilised: a measure rests on the move',
  source: roe2008(),
  holds: someMeasureRests,
};

const identified = [survivalIsAtStake, theMoveStands, itIsIdentified];

export const twoStages = entering<MadeMove>({
  id: 'R6',
  name: 'two-stages',
  source: roe2008(),
  note: 'The two stages and the two kinds of support were read in the abstract. That any audience may identify, and what counts as mobilised, are ours; the names of the two points are our wording.',
  reads: [...platformReads, ...measureReads],
  witness: aClaim,
  scale: ordered(
    [{ name: 'identified', conditions: identified }],
    { name: 'mobilised', conditions: [...identified, theMeansAreSupported, theMeansAreMobilised] },
    'Formal support for the means decides; agreement that something is a threat only helps.',
  ),
  dated: 'of each stage its own; of the means, where both are reached',
  leaves: 'D2',
  hasAudience: true,
  founders: formal.founders,
});
