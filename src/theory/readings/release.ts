/**
 * D2, release: the audience whose assent founded the securitization formally assents to its end. It cannot hold after
 * an entry that had no audience: over no founders, *all* is unknown.
 */
import { released } from '../acceptance.js';
import type { MadeMove } from '../move.js';
import { leaving, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { buzan1998, hansen2012 } from '../sources.js';
import { aMove } from '../witness.js';
import { platformReads, theMoveStands } from './buzan-1998-platform.js';

const theFoundersRelease: Proposition<MadeMove> = {
  says: 'every audience whose assent founded the securitization formally accepts the move',
  source: buzan1998('29'),
  holds: released,
};

export const release = leaving<MadeMove>({
  id: 'D2',
  name: 'release',
  source: hansen2012(),
  note: 'Desecuritization as return to ordinary bargaining is SNF98: 4, 29 by way of Hansen 2012; that the founding audience must release the issue is our mirror of acceptance.',
  reads: platformReads,
  witness: aMove('-'),
  scale: yesOrNo([theMoveStands, theFoundersRelease]),
  dated: 'of the release by the last founder',
  needsFounders: true,
});
