/**
 * R11, the strands of Vuori (2008): a securitizing speech may be meant to raise an issue, to license what will be done
 * or what was done, to deter or to control; each strand has a success of its own. It differs from R2 in what has to
 * come about, and before whom.
 */
import { inIdentification, inMeasures } from '../acceptance.js';
import { everyAddressed, someAddressed } from '../address.js';
import { both, no, unknown } from '../answered.js';
import { type Assent, assent, canAuthorise, foundersAmong } from '../assent.js';
import type { MadeMove } from '../move.js';
import { noneBefore, someMeasure } from '../resting.js';
import { type Asked, entering, type Founder, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { vuori2008 } from '../sources.js';
import type { Strand } from '../term.js';
import { aClaim } from '../witness.js';
import { platformReads, survivalIsAtStake, theMoveStands } from './buzan-1998-platform.js';
import { measureReads } from './measure-reads.js';
import { enactedFor } from './measure-rests.js';

/** What a strand aims at: when it has come about, and whose answers it took. */
type Aim = Pick<Assent, 'holds' | 'answers'>;

const identified = assent(inIdentification);

const whatWasDone: Aim = {
  answers: identified.answers,
  holds: (move, asked) =>
    both(
      identified.holds(move, asked),
      someMeasure(
        move,
        asked,
        (measure, id) =>
          measure.enacted.at.index > move.at.index ? no : enactedFor(measure, id, move, asked),
        noneBefore,
      ),
    ),
};

const aims: Readonly<Record<Strand, Aim>> = {
  agenda: assent(inIdentification, canAuthorise),
  'future-acts': assent(inMeasures),
  'past-acts': whatWasDone,
  deterrence: someAddressed,
  control: everyAddressed,
};

const itsAimComesAbout: Proposition<MadeMove> = {
  says: 'what the strand of the move aims at comes about',
  source: vuori2008(undefined, 'memory'),
  holds: (move, asked) => {
    const { strand, move: id } = move.act;
    return strand === undefined
      ? unknown(id, `to which strand ${id} belongs`)
      : aims[strand].holds(move, asked);
  },
};

/** Of a strand that is not coded, whoever would found by any of the five may have founded. */
const founders = (move: MadeMove, asked: Asked): readonly Founder[] => {
  const { strand } = move.act;
  if (strand !== undefined) return foundersAmong(aims[strand].answers(move, asked));
  return foundersAmong(Object.values(aims).flatMap((aim) => aim.answers(move, asked))).map(
    ({ audience }) => ({ audience, certain: false }),
  );
};

export const strands = entering<MadeMove>({
  id: 'R11',
  name: 'strands',
  source: vuori2008(),
  note: 'Strands were read of in the abstract and a thesis; all five together are from memory. What shows that each has succeeded is partly ours: its superior takes it up (agenda), measures are accepted (future acts), the threat is accepted for what was done (past acts), some addressee desists (deterrence), all addressees obey (control).',
  reads: [...platformReads, ...measureReads],
  witness: aClaim,
  scale: yesOrNo(
    [survivalIsAtStake, theMoveStands, itsAimComesAbout],
    'Each strand succeeds or fails by its own test.',
  ),
  dated: 'of what the strand aims at',
  leaves: 'D2',
  hasAudience: true,
  founders,
});
