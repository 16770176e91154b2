/**
 * R1, the speech act (Wæver 1995): to speak security is to have done it, when the words follow the grammar of security
 * and the speaker is one who can say them. No audience is asked, and taking the words back does not undo them.
 */
import { coded } from '../answered.js';
import type { MadeMove } from '../move.js';
import { entering, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { buzan1998, waever1995 } from '../sources.js';
import { speakerHasAuthority } from '../speaker.js';
import { aMove } from '../witness.js';
import { survivalIsAtStake } from './buzan-1998-platform.js';

export const thereIsNoReturn: Proposition<MadeMove> = {
  says: 'the move says that there is a point of no return',
  source: buzan1998('33'),
  holds: ({ act, at }) =>
    coded(act.urgency, at, act.move, `whether ${act.move} speaks of a point of no return`),
};

export const thereIsAWayOut: Proposition<MadeMove> = {
  says: 'the move names a way out',
  source: buzan1998('33'),
  holds: ({ act, at }) => coded(act.wayOut, at, act.move, `whether ${act.move} names a way out`),
};

const theSpeakerIsAuthorised: Proposition<MadeMove> = {
  says: 'the speaker is authorised to speak security in this arena',
  source: waever1995(),
  holds: speakerHasAuthority,
};

export const speechAct = entering<MadeMove>({
  id: 'R1',
  name: 'speech-act',
  source: waever1995('55'),
  note: 'That the utterance itself is the act was read in an opening of the text; its conditions (the grammar of security, a speaker with authority) are from memory, and that these four suffice is ours.',
  reads: ['move-made'],
  witness: aMove('+'),
  scale: yesOrNo(
    [survivalIsAtStake, thereIsNoReturn, thereIsAWayOut, theSpeakerIsAuthorised],
    'An act is performed or it is not.',
  ),
  dated: 'of the move',
  leaves: 'D1',
  hasAudience: false,
  founders: () => [],
});
