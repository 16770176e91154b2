/** R14: where each audience stands on a continuum; doubts about the evidence count against. */
import type { Asking } from './asking.js';
import { someAudience, unanswered } from './conditions.js';
import type { Way } from './founders.js';
import { observed } from './ledgers.js';
import { answerNow, stands } from './moves.js';
import type { Happened } from './past.js';
import { and, plain } from './verdicts.js';
import type { MoveMade } from './world.js';

type Made = Happened<MoveMade>;

/** Some audience stands at three quarters or more. */
export function continuum(asking: Asking, move: Made): Way {
  const { verdict, by } = someAudience(asking, move, ({ id }) => {
    const [least, most] = positionOf(asking, move, id);
    if (least >= 3) return 'yes';
    return most >= 3 ? 'unknown' : 'no';
  });
  const whole = and([
    plain(move.act.sign === '+'),
    plain(stands(asking.past, move.act.move)),
    verdict,
  ]);
  return { verdict: whole, accepting: by };
}

/** The least and the most that the position of an audience on a move may be, in quarters. */
function positionOf(asking: Asking, move: Made, audience: string): [number, number] {
  const { past, issue, arena } = asking;
  const silent = unanswered(asking, move, audience) === 'no';
  const doubted = observed(past, 'evidence-doubted', issue, arena).some(
    ({ act, at }) => act.by === audience && at >= move.at,
  );
  let least = doubted ? -1 : 0;
  let most = least;
  for (const dimension of ['identification', 'measures'] as const) {
    const answer = answerNow(past, move.act.move, audience, dimension)?.act.type;
    if (answer === 'audience-accepted') [least, most] = [least + 2, most + 2];
    else if (answer === 'audience-partly-accepted') [least, most] = [least + 1, most + 1];
    else if (answer === undefined && !silent) most += 2;
  }
  return [Math.max(0, least), Math.max(0, most)];
}
