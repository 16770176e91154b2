/**
 * R4, the three assumptions of Balzacq (2005): securitization is centred on the audience, depends on the context, and
 * is laden with power. It differs from R2 by context and power, and by which acceptance counts: formal assent, of an
 * audience that can enable the speaker. Moral support helps, and is not enough.
 */
import { formallyInMeasures } from '../acceptance.js';
import { someOne } from '../answered.js';
import { assent, canAuthorise, causallyLinked } from '../assent.js';
import type { MadeMove } from '../move.js';
import { contextHas } from '../observed-context.js';
import { entering, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { balzacq2005 } from '../sources.js';
import { speakerHasAuthority, speakerHasCapital } from '../speaker.js';
import { aMove } from '../witness.js';
import { platformReads, theMoveStands } from './buzan-1998-platform.js';

const theContextResonates: Proposition<MadeMove> = {
  says: 'the context resonates with the move',
  source: balzacq2005(undefined, 'read'),
  holds: (move, asked) => contextHas('resonance', move, asked),
};

const theSpeakerHasPower: Proposition<MadeMove> = {
  says: 'the speaker has a position of power in this arena, by authority or by social capital',
  source: balzacq2005(undefined, 'read'),
  holds: (move, asked) =>
    someOne([speakerHasAuthority(move, asked), speakerHasCapital(move, asked)]),
};

const enabling = assent(formallyInMeasures, canAuthorise, causallyLinked);

const anEnablingAudienceAssents: Proposition<MadeMove> = {
  says: 'an enabling audience of this arena gives its formal assent to measures',
  source: balzacq2005('184–185'),
  holds: enabling.holds,
};

export const threeAssumptions = entering<MadeMove>({
  id: 'R4',
  name: 'three-assumptions',
  source: balzacq2005(undefined, 'read'),
  note: 'The three assumptions were read; that formal assent decides, and moral support does not, is from memory (184–185), and so is who counts as an enabling audience (Balzacq 2011: 8–9). The thresholds (at least 2 of 3) are ours.',
  reads: [...platformReads, 'context-observed'],
  witness: aMove('+'),
  scale: yesOrNo([
    theMoveStands,
    theContextResonates,
    theSpeakerHasPower,
    anEnablingAudienceAssents,
  ]),
  dated: 'of the formal assent, or of what was last to be observed',
  leaves: 'D2',
  hasAudience: true,
  founders: enabling.founders,
});
