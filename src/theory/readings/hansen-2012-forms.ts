/**
 * D8, forms: the four forms of desecuritization (Hansen 2012). An issue can be stabilised, replaced by another,
 * rearticulated or silenced; which of them it was is a point of its own. Silence needs nobody’s assent; the others do.
 */
import { inEitherDimension } from '../acceptance.js';
import type { Form } from '../act.js';
import { no, unknown, yes } from '../answered.js';
import { assent } from '../assent.js';
import type { MadeMove } from '../move.js';
import { leaving, type Proposition } from '../rule.js';
import { type Point, vector } from '../scale.js';
import { hansen2012, ours } from '../sources.js';
import { aMove } from '../witness.js';
import { platformReads, theMoveStands } from './buzan-1998-platform.js';

const acceptance = assent(inEitherDimension);

const uncoded = ({ act }: MadeMove) => unknown(act.move, `which form ${act.move} takes`);

const itTakesAForm: Proposition<MadeMove> = {
  says: 'the desecuritizing move takes one of the four forms',
  source: hansen2012(undefined, 'read'),
  holds: (move) => (move.act.form === undefined ? uncoded(move) : yes(move.at)),
};

const itTakesTheForm = (form: Form): Proposition<MadeMove> => ({
  says: `the desecuritizing move takes the form of ${form}`,
  source: hansen2012(),
  holds: (move) =>
    move.act.form === undefined ? uncoded(move) : move.act.form === form ? yes(move.at) : no,
});

const theFormsTestHolds: Proposition<MadeMove> = {
  says: 'some audience of this arena accepts it, in either dimension; a silencing is not declared',
  source: ours(),
  holds: (move, asked) => {
    // What drops out of discourse is coded by an act of its own (T22): no move alone silences.
    if (move.act.form === 'silencing') return no;
    const accepted = acceptance.holds(move, asked);
    return move.act.form === undefined && accepted.verdict === 'yes' ? uncoded(move) : accepted;
  },
};

const point = (form: Form): Point<Proposition<MadeMove>> => ({
  name: form,
  conditions: [theMoveStands, itTakesTheForm(form), theFormsTestHolds],
});

export const forms = leaving<MadeMove>({
  id: 'D8',
  name: 'forms',
  source: hansen2012(),
  note: 'That there are four forms was read; what each is, is from memory, page not checked. The form is the coder’s label; that acceptance shows it has come about is our decision. Silencing, the fourth, is no move: an act of its own codes it (T22).',
  reads: platformReads,
  witness: aMove('-'),
  scale: vector(
    [point('stabilisation'), point('replacement'), point('rearticulation')],
    { name: 'some form', conditions: [theMoveStands, itTakesAForm, theFormsTestHolds] },
    'Each form is a way out of security; which way it was is told beside it.',
  ),
  dated: 'of the acceptance',
  needsFounders: false,
});
