/**
 * Address: assent by those to whom a move was put, and by nobody else. Where its addressees are not coded, an audience
 * that answered was one of them, unless it was reached indirectly; any other here may have been.
 */
import { inMeasures, silence } from './acceptance.js';
import { type Answered, both, every, no, someOne, unknown, yes } from './answered.js';
import type { Answers, Assent } from './assent.js';
import type { MadeMove } from './move.js';
import type { Asked } from './rule.js';
import { answerIn } from './situation.js';

const wasAddressed = ({ act, at }: MadeMove, audience: string, { facts }: Asked): Answered => {
  if (act.addressees !== undefined) return act.addressees.includes(audience) ? yes(at) : no;
  const answered = (['identification', 'measures'] as const).some((dimension) => {
    const answer = answerIn(facts, act.move, audience, dimension);
    return answer.status !== 'awaited' && answer.act.indirect !== true;
  });
  return answered ? yes(at) : unknown(audience, `whether ${act.move} was put to ${audience}`);
};

interface Addressed {
  readonly audience: string;
  readonly addressed: Answered;
  readonly accepts: Answered;
}

/** The audiences of this arena to whom the move was put, or may have been. */
const addressedHere = (move: MadeMove, asked: Asked): readonly Addressed[] =>
  (asked.world.audiencesIn.get(asked.arena) ?? [])
    .map(({ id }) => ({
      audience: id,
      addressed: wasAddressed(move, id, asked),
      accepts: inMeasures(move, id, asked),
    }))
    .filter(({ addressed }) => addressed.verdict !== 'no');

const answers = (move: MadeMove, asked: Asked): Answers =>
  addressedHere(move, asked).map(({ audience, addressed, accepts }) => [
    audience,
    both(addressed, accepts),
  ]);

const nobodyHere = ({ act: { move } }: MadeMove, { arena }: Asked): Answered =>
  unknown(arena, `to whom in ${arena} ${move} was put`);

/** Some audience to whom the move was put accepts measures. */
export const someAddressed: Pick<Assent, 'holds' | 'answers'> = {
  answers,
  holds: (move, asked) => {
    const given = answers(move, asked);
    return given.length === 0 && move.act.addressees === undefined
      ? silence(move, asked.arena, asked)
      : someOne(given.map(([, answer]) => answer));
  },
};

/**
 * Every audience to whom the move was put accepts measures; over none, unknown. One that may not have been addressed
 * cannot by itself spoil it, nor make it; but where none here accepts, none that was addressed does.
 */
export const everyAddressed: Pick<Assent, 'holds' | 'answers'> = {
  answers,
  holds: (move, asked) => {
    const here = addressedHere(move, asked);
    if (here.length === 0) return nobodyHere(move, asked);
    if (here.every(({ accepts }) => accepts.verdict === 'no')) return no;
    const all = here.map(({ addressed, accepts }) =>
      accepts.verdict === 'no' && addressed.verdict === 'unknown' ? addressed : accepts,
    );
    return every([someOne(here.map(({ addressed }) => addressed)), ...all], move.act.move, '');
  },
};
