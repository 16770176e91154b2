/** The rules for leaving that are asked of a desecuritizing move: D1, D2, D8. */
import type { Asking, Branch, Founder } from './asking.js';
import { accepts, acceptsFormally, someAudience } from './conditions.js';
import { movesMade, stands } from './moves.js';
import type { Happened } from './past.js';
import { answers, moves, movesTouched } from './touching.js';
import { all, and, coded, plain, some, type Verdict } from './verdicts.js';
import type { ActType, MoveMade } from './world.js';

type Made = Happened<MoveMade>;

/** Some move touched and made after the entry of which all holds. */
function someMove(
  asking: Asking,
  branch: Branch,
  reads: readonly ActType[],
  conditions: (move: Made) => readonly Verdict[],
): Verdict {
  const touched = movesTouched(asking, reads);
  return some(
    movesMade(asking.past)
      .filter(({ act, at }) => touched.includes(act.move) && at > branch.since)
      .map((move) => and([plain(move.act.sign === '-'), ...conditions(move)])),
  );
}

/** D1: it is said, and that does it. */
export function moveAlone(asking: Asking, branch: Branch): Verdict {
  return someMove(asking, branch, ['move-made'], ({ act }) => [coded(act.ordinary)]);
}

/** D2: every founding audience releases the issue. */
export function release(asking: Asking, branch: Branch): Verdict {
  return someMove(asking, branch, [...moves, ...answers], (move) => [
    plain(stands(asking.past, move.act.move)),
    all(branch.founders.map((founder) => releasedBy(asking, move, founder))),
  ]);
}

function releasedBy(asking: Asking, move: Made, { audience, certain }: Founder): Verdict {
  const verdict = some([
    acceptsFormally(asking, move, { id: audience }, 'identification'),
    acceptsFormally(asking, move, { id: audience }, 'measures'),
  ]);
  return verdict === 'no' && !certain ? 'unknown' : verdict;
}

/** D8: the move takes one of the four forms, and passes its test. */
export function forms(asking: Asking, branch: Branch): Verdict {
  return someMove(asking, branch, [...moves, ...answers], (move) => {
    const { form } = move.act;
    return [
      plain(stands(asking.past, move.act.move)),
      form === undefined ? 'unknown' : 'yes',
      testOf(asking, move),
    ];
  });
}

function testOf(asking: Asking, move: Made): Verdict {
  const { form } = move.act;
  if (form === 'silencing') return 'no';
  const { verdict } = someAudience(asking, move, (audience) =>
    accepts(asking, move, audience, 'either'),
  );
  // Had it been silencing, it would not have passed.
  return form === undefined && verdict === 'yes' ? 'unknown' : verdict;
}
