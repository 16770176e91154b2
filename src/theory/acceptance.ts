/** Whether an audience accepts a move: what it answered, and what its silence means. */
import type { Dimension } from './act.js';
import { type Answered, coded, every, no, someOne, unknown, yes } from './answered.js';
import type { MadeMove } from './move.js';
import type { Asked } from './rule.js';
import { answerIn } from './situation.js';
import { type AudienceDeclared, absence, type Moment } from './world.js';

const dimensions: readonly Dimension[] = ['identification', 'measures'];

/** What the silence about a move means: of an audience, or of an arena whose audiences are not known. */
export const silence = (move: MadeMove, of: string, { world, arena, now }: Asked): Answered =>
  absence(world, arena, 'audience-accepted', move.at, now, {
    audience: of,
    move: move.act.move,
  }) === 'no'
    ? no
    : unknown(of, `whether ${of} accepted the move ${move.act.move}`);

/** The audiences of this arena that may have answered a move: those it addressed, and those that did answer. */
export const audiencesOf = (
  move: MadeMove,
  { world, arena, facts }: Asked,
): readonly AudienceDeclared[] => {
  const here = world.audiencesIn.get(arena) ?? [];
  const { addressees } = move.act;
  if (addressees === undefined) return here;
  return here.filter(
    ({ id }) =>
      addressees.includes(id) ||
      dimensions.some(
        (dimension) => answerIn(facts, move.act.move, id, dimension).status !== 'awaited',
      ),
  );
};

/** A way to accept: whether an audience accepts a move so, by its latest answer. */
export type Way = (move: MadeMove, audience: string, asked: Asked) => Answered;

const inDimension =
  (dimension: Dimension): Way =>
  (move, audience, asked) => {
    const answer = answerIn(asked.facts, move.act.move, audience, dimension);
    if (answer.status === 'awaited') return silence(move, audience, asked);
    return answer.status === 'accepting' ? yes(answer.at) : no;
  };

/** It accepts that there is a threat. */
export const inIdentification = inDimension('identification');

/** It accepts that measures be taken. */
export const inMeasures = inDimension('measures');

/** It accepts one of the two. */
export const inEitherDimension: Way = (move, audience, asked) =>
  someOne([inIdentification, inMeasures].map((way) => way(move, audience, asked)));

const formallyInDimension =
  (dimension: Dimension): Way =>
  (move, audience, asked) => {
    const answer = answerIn(asked.facts, move.act.move, audience, dimension);
    if (answer.status !== 'accepting') return inDimension(dimension)(move, audience, asked);
    const { support } = answer.act;
    const formal = support === undefined ? undefined : support === 'formal';
    const lack = `whether ${audience} accepted ${move.act.move} formally`;
    return coded(formal, answer.at, audience, lack);
  };

/** It accepts measures by an institution's mandate, not only in agreement. */
export const formallyInMeasures = formallyInDimension('measures');

/** It accepts formally, in one of the two. */
const formallyInEither: Way = (move, audience, asked) =>
  someOne(dimensions.map((dimension) => formallyInDimension(dimension)(move, audience, asked)));

/** When an audience of this arena first accepted measures on a move, if any did. */
export const firstAcceptance = (move: MadeMove, asked: Asked): Moment | null =>
  audiencesOf(move, asked).reduce<Moment | null>((first, { id }) => {
    const answer = answerIn(asked.facts, move.act.move, id, 'measures');
    const at = answer.status === 'awaited' ? null : answer.accepted;
    return at !== null && (first === null || at.index < first.index) ? at : first;
  }, null);

/** Whether every founding audience has formally accepted a desecuritizing move. */
export const released = (move: MadeMove, asked: Asked): Answered =>
  every(
    asked.founders.map(({ audience, certain }) => {
      const answer = formallyInEither(move, audience, asked);
      return answer.verdict === 'no' && !certain
        ? unknown(audience, `whether ${audience} was a founding audience`)
        : answer;
    }),
    move.act.move,
    'which audience’s assent founded the securitization',
  );
