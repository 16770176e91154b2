/**
 * R14, the continuum of McInnes & Rushton (2013): each audience stands somewhere between not at all and wholly, and
 * doubts about the evidence pull it back. It differs from R2 in that assent comes in quarters, to the threat and to the
 * measures alike, and that whoever half accepts counts for half.
 */
import { each } from '../../machine/chain.js';
import { silence, type Way } from '../acceptance.js';
import { type Answered, no, yes } from '../answered.js';
import { assent } from '../assent.js';
import type { MadeMove } from '../move.js';
import { type Asked, entering, type Proposition } from '../rule.js';
import { ordered, type Point } from '../scale.js';
import { answerIn } from '../situation.js';
import { mcInnesRushton2013 } from '../sources.js';
import type { Dimension } from '../term.js';
import { aClaim } from '../witness.js';
import type { Moment } from '../world.js';
import { platformReads, theMoveStands } from './buzan-1998-platform.js';

/** How far an answer goes, in quarters: between two bounds, that differ where it is awaited. */
interface Quarters {
  readonly least: number;
  readonly most: number;
  readonly at: readonly Moment[];
}

const nothing: Quarters = { least: 0, most: 0, at: [] };
const worth: Readonly<Record<string, number>> = { accepting: 2, 'partly-accepting': 1 };

const quartersIn = (
  dimension: Dimension,
  move: MadeMove,
  audience: string,
  asked: Asked,
): Quarters => {
  const answer = answerIn(asked.facts, move.act.move, audience, dimension);
  if (answer.status === 'awaited')
    return silence(move, audience, asked).verdict === 'no' ? nothing : { ...nothing, most: 2 };
  const quarters = worth[answer.status] ?? 0;
  return quarters === 0 ? nothing : { least: quarters, most: quarters, at: [answer.at] };
};

const hasDoubted = (audience: string, since: Moment, { place }: Asked): boolean =>
  [...each(place.doubts)].some((one) => one.audience === audience && one.at.index >= since.index);

/** It stands at so many quarters, or higher. Doubts cost one; nobody stands below none. */
const standsAt =
  (wanted: number): Way =>
  (move, audience, asked): Answered => {
    const threat = quartersIn('identification', move, audience, asked);
    const measures = quartersIn('measures', move, audience, asked);
    const cost = hasDoubted(audience, move.at, asked) ? 1 : 0;
    if (threat.least + measures.least - cost >= wanted) return yes(...threat.at, ...measures.at);
    return threat.most + measures.most - cost >= wanted ? silence(move, audience, asked) : no;
  };

const someAudienceStandsAt = (
  wanted: number,
  name: string,
): { readonly of: ReturnType<typeof assent>; readonly point: Point<Proposition<MadeMove>> } => {
  const of = assent(standsAt(wanted));
  const says = `an audience of this arena stands at ${name}, or higher`;
  const source = mcInnesRushton2013();
  return { of, point: { name, conditions: [theMoveStands, { says, source, holds: of.holds }] } };
};

const quarter = someAudienceStandsAt(1, 'a quarter');
const half = someAudienceStandsAt(2, 'half');
const threeQuarters = someAudienceStandsAt(3, 'three quarters');
const whole = someAudienceStandsAt(4, 'whole');

export const continuum = entering<MadeMove>({
  id: 'R14',
  name: 'continuum',
  source: mcInnesRushton2013(),
  note: 'That securitization is a continuum, differs from audience to audience and is worn down by doubts about the evidence was read. The quarters, what each answer is worth, and the mark at three of them are ours.',
  reads: [...platformReads, 'evidence-doubted'],
  witness: aClaim,
  scale: ordered(
    [quarter.point, half.point],
    threeQuarters.point,
    'From three quarters on, one of threat and measures is accepted in full and the other in part.',
    [whole.point],
  ),
  dated: 'of the answer that lifts an audience so far',
  leaves: 'D2',
  hasAudience: true,
  founders: threeQuarters.of.founders,
});
