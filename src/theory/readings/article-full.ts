/**
 * R16, the article in full: its two conditions (S2¶2) and its definition (S2¶1), by which the existential threat must
 * be taken up by an audience. It differs from R15 by that one condition.
 */
import { acceptsAtAll, audiencesOf, foundersAmong, someAudience } from '../acceptance.js';
import { type Answered, both, someOne } from '../answered.js';
import type { KnownMeasure } from '../measure.js';
import type { MadeMove } from '../move.js';
import { type Asked, entering, type Proposition } from '../rule.js';
import { article } from '../sources.js';
import { aMeasure } from '../witness.js';
import { anActorSecuritizes, articleReads, claimsHere, rulesAreBroken } from './article-strict.js';
import { platformReads, survivalIsAtStake, theMoveStands } from './buzan-1998-platform.js';

const answersTo = (move: MadeMove, asked: Asked): readonly (readonly [string, Answered])[] =>
  audiencesOf(move, asked).map(({ id }) => [id, acceptsAtAll(move, id, asked)]);

const claimStands = (move: MadeMove, asked: Asked): Answered =>
  both(survivalIsAtStake.holds(move, asked), theMoveStands.holds(move, asked));

const anAudienceTakesItUp: Proposition<KnownMeasure> = {
  says: 'an audience takes up the existential threat',
  source: article('S2¶1'),
  holds: (_, asked) =>
    someOne(
      claimsHere(asked).map((move) =>
        both(claimStands(move, asked), someAudience(move, asked, answersTo(move, asked))),
      ),
    ),
};

export const articleFull = entering<KnownMeasure>({
  id: 'R16',
  name: 'article-full',
  source: article('S2¶1–2'),
  note: 'The article drops the audience between one paragraph and the next; this reading keeps it.',
  reads: [...new Set([...articleReads, ...platformReads])],
  witness: aMeasure,
  conditions: [rulesAreBroken, anActorSecuritizes, anAudienceTakesItUp],
  leaves: 'D9',
  hasAudience: true,
  founders: (_, asked) =>
    foundersAmong(
      claimsHere(asked).flatMap((move) =>
        answersTo(move, asked).map(
          ([id, answer]) => [id, both(claimStands(move, asked), answer)] as const,
        ),
      ),
    ),
});
