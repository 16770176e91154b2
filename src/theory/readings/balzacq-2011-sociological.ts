/**
 * R5, the sociological view of Balzacq (2011): practices and words attach a threat to a referent subject, an audience
 * is moved, and a policy tailored to the threat follows. It differs from R4 in that no formal assent is asked, and that
 * the policy is.
 */
import { inEitherDimension } from '../acceptance.js';
import { assent, causallyLinked } from '../assent.js';
import type { MadeMove } from '../move.js';
import { entering, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { balzacq2011 } from '../sources.js';
import { aClaim } from '../witness.js';
import { platformReads } from './buzan-1998-platform.js';
import { measureReads } from './measure-reads.js';
import { someMeasureRests } from './measure-rests.js';
import { namesAThreat } from './threat-named.js';

const aThreatIsAttached: Proposition<MadeMove> = {
  says: 'the move attaches a threat to a referent subject',
  source: balzacq2011(),
  holds: namesAThreat,
};

const moved = assent(inEitherDimension, causallyLinked);

const anAudienceIsMoved: Proposition<MadeMove> = {
  says: 'an audience of this arena that has a causal link to the issue is moved',
  source: balzacq2011('8–9'),
  holds: moved.holds,
};

const aPolicyFollows: Proposition<MadeMove> = {
  says: 'a policy tailored to the threat follows: a measure that rests on the move',
  source: balzacq2011(),
  holds: someMeasureRests,
};

const attached = [aThreatIsAttached];
const persuaded = [...attached, anAudienceIsMoved];

export const sociological = entering<MadeMove>({
  id: 'R5',
  name: 'sociological',
  source: balzacq2011(),
  note: 'The gist is from memory. The referent subject is what carries the threat; what is to survive is not asked. That a policy must follow, where the literature also speaks of its possibility, and what shows that an audience was moved, are our reading.',
  reads: [...platformReads, ...measureReads],
  witness: aClaim,
  scale: ordered(
    [
      { name: 'threat attached', conditions: attached },
      { name: 'audience moved', conditions: persuaded },
    ],
    { name: 'policy', conditions: [...persuaded, aPolicyFollows] },
    'A threat is made in what is done about it: without the policy, an audience was only moved.',
  ),
  dated: 'of the policy',
  leaves: 'D4',
  hasAudience: true,
  founders: moved.founders,
});
