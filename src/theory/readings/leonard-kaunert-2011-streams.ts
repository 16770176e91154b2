/**
 * R10, the three streams of Léonard & Kaunert (2011): problem, policy and politics each have an audience of their own,
 * and must be coupled while a window is open. It differs from R2 in that one audience is not enough, and that the
 * moment counts.
 */
import { inIdentification, inMeasures } from '../acceptance.js';
import { no, unknown, yes } from '../answered.js';
import { assent, foundersAmong, ofStream } from '../assent.js';
import type { MadeMove } from '../move.js';
import { entering, type Proposition } from '../rule.js';
import { vector } from '../scale.js';
import { leonardKaunert2011 } from '../sources.js';
import { aClaim } from '../witness.js';
import { absenceUntil } from '../world.js';
import { platformReads, theMoveStands } from './buzan-1998-platform.js';

const problem = assent(inIdentification, ofStream('problem'));
const policy = assent(inMeasures, ofStream('policy'));
const politics = assent(inMeasures, ofStream('politics'));

const theProblemIsAccepted: Proposition<MadeMove> = {
  says: 'an audience of the problem stream accepts that there is a threat',
  source: leonardKaunert2011(),
  holds: problem.holds,
};

const thePolicyIsAccepted: Proposition<MadeMove> = {
  says: 'an audience of the policy stream accepts the measures',
  source: leonardKaunert2011(),
  holds: policy.holds,
};

const thePoliticsAreWon: Proposition<MadeMove> = {
  says: 'an audience of the politics stream accepts the measures',
  source: leonardKaunert2011(),
  holds: politics.holds,
};

const aWindowIsOpen: Proposition<MadeMove> = {
  says: 'a window is open in this arena, in which the streams are coupled',
  source: leonardKaunert2011(),
  holds: (_, { world, issue, arena, place, now }) => {
    if (place.windows !== null) {
      const { open, at } = place.windows.head;
      return open ? yes(at) : no;
    }
    return absenceUntil(world, arena, 'window-opened', now) === 'no'
      ? no
      : unknown(issue, `whether a window was open for ${issue} in ${arena}`);
  },
};

export const streams = entering<MadeMove>({
  id: 'R10',
  name: 'streams',
  source: leonardKaunert2011(),
  note: 'From memory. Which dimension of acceptance goes with which stream is ours.',
  reads: [...platformReads, 'window-opened', 'window-closed'],
  witness: aClaim,
  scale: vector(
    [
      { name: 'problem', conditions: [theMoveStands, theProblemIsAccepted] },
      { name: 'policy', conditions: [theMoveStands, thePolicyIsAccepted] },
      { name: 'politics', conditions: [theMoveStands, thePoliticsAreWon] },
    ],
    {
      name: 'coupled',
      conditions: [
        theMoveStands,
        theProblemIsAccepted,
        thePolicyIsAccepted,
        thePoliticsAreWon,
        aWindowIsOpen,
      ],
    },
    'A stream by itself carries nothing: what counts is that the three are coupled.',
  ),
  dated: 'of the coupling',
  leaves: 'D2',
  hasAudience: true,
  founders: (move, asked) =>
    foundersAmong([problem, policy, politics].flatMap(({ answers }) => answers(move, asked))),
});
