/** The rules for leaving that are asked of what is done or found in the place: D3 to D7, D9, D10. */
import { type Asking, absence, type Branch } from './asking.js';
import { accepted } from './conditions.js';
import { clauseStatus, clausesOf, marksOf, observed } from './ledgers.js';
import { enactments, measureStatus, terminations } from './measures.js';
import { arenasOfMove, moveMade, securitizingMoves, stands } from './moves.js';
import type { Happened } from './past.js';
import { actsHere, answers, moves } from './touching.js';
import { all, and, coded, not, plain, some, type Verdict } from './verdicts.js';
import type { Component, MeasureTerminated } from './world.js';

// ── D3: bargaining ────────────────────────────────────────────────────────────────────────────

export function bargained(asking: Asking, branch: Branch): Verdict {
  const { world, past, issue, arena } = asking;
  if (actsHere(asking, ['issue-bargained', ...moves, ...answers]).length === 0) return 'no';
  const othersAsk = actsHere(asking, [...moves, ...answers]).length > 0;
  const bargains = observed(past, 'issue-bargained', issue, arena).filter(
    ({ at }) => at > branch.since && (othersAsk || at === asking.at),
  );
  return some(
    bargains.map(({ act, at, when }) => {
      const claims = securitizingMoves(world, past, issue, arena).filter((move) => move.at >= at);
      const effective = claims.map((move) =>
        and([plain(stands(past, move.act.move)), accepted(asking, move).verdict]),
      );
      const none = not(absence(asking, 'move-made', when));
      return and([coded(act.ordinary), claims.length === 0 ? none : not(some(effective))]);
    }),
  );
}

// ── D4 and D6: all exceptional measures ended, and nothing in store ───────────────────────────

export function measuresEnded(asking: Asking): Verdict {
  return actsHere(asking, ['measure-terminated']).length === 0 ? 'no' : allEnded(asking);
}

function allEnded({ past, issue, arena }: Asking): Verdict {
  return all(
    enactments(past, issue, arena).flatMap(({ act }): Verdict[] => {
      const ended = measureStatus(past, act.measure) === 'terminated';
      // One that may break no rule may not count at all; ended, it can no longer matter.
      if (act.breaks === undefined) return ended ? [] : ['unknown'];
      return act.breaks.length === 0 ? [] : [plain(ended)];
    }),
  );
}

export function notLatent(asking: Asking): Verdict {
  const { past, issue, arena } = asking;
  if (actsHere(asking, ['measure-terminated', 'clause-lapsed']).length === 0) return 'no';
  const clauses = clausesOf(past, issue, arena);
  return and([
    allEnded(asking),
    plain(clauses.every(({ clause }) => clauseStatus(past, clause) === 'lapsed')),
  ]);
}

// ── D5: the file leaves this forum ────────────────────────────────────────────────────────────

export function forumLeft(asking: Asking): Verdict {
  return some(
    actsHere(asking, ['forum-changed']).map((act) =>
      act.type === 'forum-changed' && act.from === asking.arena ? coded(act.complete) : 'no',
    ),
  );
}

// ── D7: the mirror of R8 ──────────────────────────────────────────────────────────────────────

export function undone(asking: Asking, branch: Branch): Verdict {
  const acts = actsHere(asking, ['move-made', 'measure-terminated']);
  const byMove = acts.some(({ type }) => type === 'move-made');
  const ended = acts.flatMap((act) => (act.type === 'measure-terminated' ? [act.measure] : []));
  return some(
    terminations(asking.past, asking.issue, asking.arena)
      .filter(({ at }) => at > branch.since)
      .filter(({ act }) => byMove || ended.includes(act.measure))
      .map((end) => becauseOver(asking, branch, end)),
  );
}

/** The end is put down to a desecuritizing move made here since the entry. */
export function becauseOver(
  { world, past, arena }: Pick<Asking, 'world' | 'past' | 'arena'>,
  branch: Branch,
  { act: { because } }: Happened<MeasureTerminated>,
): Verdict {
  if (because === undefined) return 'unknown';
  const move = moveMade(past, because);
  if (move === undefined) return 'no';
  const reaches = arenasOfMove(world, move.act).includes(arena);
  return plain(move.act.sign === '-' && move.at > branch.since && reaches);
}

// ── D9: the article's Table 1 ─────────────────────────────────────────────────────────────────

const components: readonly Component[] = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'];

export function tableOne(asking: Asking, branch: Branch): Verdict {
  if (actsHere(asking, ['component-marked']).length === 0) return 'no';
  const marks = components.map((component) =>
    marksOf(asking.past, asking.issue, asking.arena, component).filter(
      ({ at }) => at > branch.since,
    ),
  );
  const firstAt = Math.min(...marks.flat().map(({ at }) => at));
  const first = marks.flat().find(({ at }) => at === firstAt);
  return and(
    components.map((component, n) => {
      const grade = marks[n]?.at(-1)?.grade;
      if (grade === undefined) return absence(asking, 'component-marked', first?.when ?? null);
      return plain(grade === 'full' || (grade === 'partial' && component !== 'c31'));
    }),
  );
}

// ── D10: the article's words ──────────────────────────────────────────────────────────────────

/** The one rule that takes a source at its word. A claim is what it is when it is made. */
export function saidToBeLeft(asking: Asking): Verdict {
  return some(
    actsHere(asking, ['stage-claimed']).map((act) =>
      plain(act.type === 'stage-claimed' && act.stage === 'desecuritized'),
    ),
  );
}
