/**
 * R16, the article in full: its two conditions (S2¶2) and its definition (S2¶1), by which the existential threat must
 * be taken up by an audience. It differs from R15 by that one condition.
 */
import { inEitherDimension } from '../acceptance.js';
import { type Answered, both, someOne } from '../answered.js';
import { assent, foundersAmong } from '../assent.js';
import type { KnownMeasure } from '../measure.js';
import type { MadeMove } from '../move.js';
import { type Asked, entering, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { article } from '../sources.js';
import { aMeasure, claimsHere } from '../witness.js';
import { articleReads, strictConditions } from './article-strict.js';
import { platformReads, survivalIsAtStake, theMoveStands } from './buzan-1998-platform.js';

const uptake = assent(inEitherDimension);

const claimStands = (move: MadeMove, asked: Asked): Answered =>
  both(survivalIsAtStake.holds(move, asked), theMoveStands.holds(move, asked));

const anAudienceTakesItUp: Proposition<KnownMeasure> = {
  says: 'an audience takes up the existential threat',
  source: article('S2¶1'),
  holds: (_, asked) =>
    someOne(
      claimsHere(asked).map((move) => both(claimStands(move, asked), uptake.holds(move, asked))),
    ),
};

export const articleFull = entering<KnownMeasure>({
  id: 'R16',
  name: 'article-full',
  source: article('S2¶1–2'),
  note: 'The article drops the audience between one paragraph and the next; this reading keeps it.',
  reads: [...new Set([...articleReads, ...platformReads])],
  witness: aMeasure,
  scale: ordered(
    [{ name: 'rules broken', conditions: strictConditions }],
    { name: 'taken up', conditions: [...strictConditions, anAudienceTakesItUp] },
    'The article’s definition asks that an audience take the threat up; without it, it is R15.',
  ),
  dated: 'of the last of the three',
  leaves: 'D9',
  hasAudience: true,
  founders: (_, asked) =>
    foundersAmong(
      claimsHere(asked).flatMap((move) =>
        uptake
          .answers(move, asked)
          .map(([id, answer]) => [id, both(claimStands(move, asked), answer)] as const),
      ),
    ),
});
