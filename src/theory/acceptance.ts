/** Whether an audience accepts a move: what it answered, and what its silence means. */
import type { Dimension } from './act.js';
import { type Answered, both, coded, every, no, someOne, unknown, yes } from './answered.js';
import type { MadeMove } from './move.js';
import type { Asked, Founder } from './rule.js';
import { answerIn } from './situation.js';
import { type AudienceDeclared, absence, type Moment } from './world.js';

const dimensions: readonly Dimension[] = ['identification', 'measures'];

/** What the silence of an arena's audiences about a move means. */
const silence = (move: MadeMove, of: string, { world, arena, now }: Asked): Answered =>
  absence(world, arena, 'audience-accepted', move.at, now) === 'no'
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

/** Whether an audience accepts a move in one dimension, by its latest answer. */
export const accepts = (
  move: MadeMove,
  audience: string,
  dimension: Dimension,
  asked: Asked,
): Answered => {
  const answer = answerIn(asked.facts, move.act.move, audience, dimension);
  if (answer.status === 'awaited') return silence(move, audience, asked);
  return answer.status === 'accepting' ? yes(answer.at) : no;
};

/** Whether it accepts in either dimension. */
export const acceptsAtAll = (move: MadeMove, audience: string, asked: Asked): Answered =>
  someOne(dimensions.map((dimension) => accepts(move, audience, dimension, asked)));

/** Whether it accepts formally, in either dimension. */
export const acceptsFormally = (move: MadeMove, audience: string, asked: Asked): Answered =>
  someOne(
    dimensions.map((dimension) => {
      const answer = answerIn(asked.facts, move.act.move, audience, dimension);
      if (answer.status !== 'accepting') return accepts(move, audience, dimension, asked);
      const formal = answer.act.support === undefined ? undefined : answer.act.support === 'formal';
      return coded(
        formal,
        answer.at,
        audience,
        `whether ${audience} accepted ${move.act.move} formally`,
      );
    }),
  );

/** Whether the audience is one that matters here. It matters or not; no event makes it so. */
const significant = ({ id, significant: is }: AudienceDeclared): Answered =>
  is === undefined ? unknown(id, `whether ${id} is a significant audience here`) : is ? yes() : no;

/** A significant audience's acceptance of measures: each audience of this arena with its answer. */
export const assents = (move: MadeMove, asked: Asked): readonly (readonly [string, Answered])[] =>
  audiencesOf(move, asked).map((audience) => [
    audience.id,
    both(significant(audience), accepts(move, audience.id, 'measures', asked)),
  ]);

/** Some one of an arena's audiences; where the arena declares none and none is named, its silence. */
export const someAudience = (
  move: MadeMove,
  asked: Asked,
  answers: readonly (readonly [string, Answered])[],
): Answered =>
  answers.length === 0 && move.act.addressees === undefined
    ? silence(move, asked.arena, asked)
    : someOne(answers.map(([, answer]) => answer));

/** The audiences that made an acceptance hold, or may have. */
export const foundersAmong = (
  answers: readonly (readonly [string, Answered])[],
): readonly Founder[] => {
  const founders = new Map<string, boolean>();
  for (const [audience, { verdict }] of answers) {
    if (verdict !== 'no')
      founders.set(audience, verdict === 'yes' || founders.get(audience) === true);
  }
  return [...founders]
    .map(([audience, certain]) => ({ audience, certain }))
    .sort((a, b) => (a.audience < b.audience ? -1 : 1));
};

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
      const answer = acceptsFormally(move, audience, asked);
      return answer.verdict === 'no' && !certain
        ? unknown(audience, `whether ${audience} was a founding audience`)
        : answer;
    }),
    move.act.move,
    'which audience’s assent founded the securitization',
  );
