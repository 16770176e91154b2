/** The rules for leaving security (D2, D4, D5, D9) and the conclusions all readings share (section 7). */
import {
  type Asking,
  absence,
  actsHere,
  type Branch,
  type Founder,
  movesTouched,
} from './asking.js';
import {
  answerNow,
  arenasOfMove,
  clausesOf,
  enactments,
  type Happened,
  isTriggered,
  marksOf,
  measureStatus,
  movesMade,
  stands,
} from './facts.js';
import { all, and, coded, plain, some, type Verdict } from './verdicts.js';
import type { Component, MoveMade } from './world.js';

export type LeavingId = 'D2' | 'D4' | 'D5' | 'D9';

export function asksExit(asking: Asking, branch: Branch, rule: LeavingId): Verdict {
  switch (rule) {
    case 'D2':
      return release(asking, branch);
    case 'D4':
      return measuresEnded(asking);
    case 'D5':
      return forumLeft(asking);
    case 'D9':
      return tableOne(asking, branch);
  }
}

// ── D2: every founding audience releases the issue ────────────────────────────────────────────

function release(asking: Asking, branch: Branch): Verdict {
  const touched = movesTouched(asking);
  const moves = movesMade(asking.past).filter(
    ({ act, at }) => touched.includes(act.move) && at > branch.since,
  );
  return some(
    moves.map((move) =>
      and([
        plain(move.act.sign === '-'),
        plain(stands(asking.past, move.act.move)),
        all(branch.founders.map((founder) => releasedBy(asking, move, founder))),
      ]),
    ),
  );
}

function releasedBy(asking: Asking, move: Happened<MoveMade>, founder: Founder): Verdict {
  const verdict = some(
    (['identification', 'measures'] as const).map((dimension) => {
      const answer = answerNow(asking.past, move.act.move, founder.audience, dimension)?.act;
      if (answer === undefined) return absence(asking, 'audience-accepted', move.when);
      if (answer.type !== 'audience-accepted') return 'no';
      return coded(answer.support === undefined ? undefined : answer.support === 'formal');
    }),
  );
  return verdict === 'no' && !founder.certain ? 'unknown' : verdict;
}

// ── D4: all exceptional measures ended ────────────────────────────────────────────────────────

function measuresEnded(asking: Asking): Verdict {
  if (!actsHere(asking).some(({ type }) => type === 'measure-terminated')) return 'no';
  return all(
    enactments(asking.past, asking.issue, asking.arena).flatMap(({ act }): Verdict[] => {
      const ended = measureStatus(asking.past, act.measure) === 'terminated';
      // One that may break no rule may not count at all; ended, it can no longer matter.
      if (act.breaks === undefined) return ended ? [] : ['unknown'];
      return act.breaks.length === 0 ? [] : [plain(ended)];
    }),
  );
}

// ── D5: the file leaves this forum ────────────────────────────────────────────────────────────

function forumLeft(asking: Asking): Verdict {
  return some(
    actsHere(asking).map((act) =>
      act.type === 'forum-changed' && act.from === asking.arena ? coded(act.complete) : 'no',
    ),
  );
}

// ── D9: the article's Table 1 ─────────────────────────────────────────────────────────────────

const components: readonly Component[] = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'];

function tableOne(asking: Asking, branch: Branch): Verdict {
  if (!actsHere(asking).some(({ type }) => type === 'component-marked')) return 'no';
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

// ── The shared conclusions ────────────────────────────────────────────────────────────────────

/** T19: a clause agreed by the time of the leaving is triggered by this event, and the observer recognises by whom. */
export function automaticReturn(asking: Asking, branch: Branch): Verdict {
  const { past, issue, arena, world } = asking;
  return some(
    asking.acts.map((act) => {
      if (act.type !== 'clause-triggered') return 'no';
      const agreed = clausesOf(past, issue, arena).find(({ clause }) => clause === act.clause);
      if (agreed === undefined || agreed.at > branch.since) return 'no';
      const { recognisedBy } = act;
      if (recognisedBy === undefined) return 'unknown';
      if (recognisedBy === 'all') return 'yes';
      if (recognisedBy.length === 0) return 'no';
      // Some do and some do not: it is a question of who looks.
      return world.observer === undefined
        ? 'unknown'
        : plain(recognisedBy.some((actor) => actor === world.observer));
    }),
  );
}

/** T18: nothing of the old securitization is left to come back to. */
export function consolidation(asking: Asking, branch: Branch): Verdict {
  const { world, past, issue, arena } = asking;
  const asked: readonly string[] = [
    'move-withdrawn',
    'move-lapsed',
    'move-superseded',
    'measure-terminated',
  ];
  if (!actsHere(asking).some(({ type }) => asked.includes(type))) return 'no';
  const open = movesMade(past).some(
    ({ act, at }) =>
      act.sign === '+' &&
      act.issue === issue &&
      at > branch.since &&
      arenasOfMove(world, act).includes(arena) &&
      stands(past, act.move),
  );
  return and([
    plain(clausesOf(past, issue, arena).every(({ clause }) => isTriggered(past, clause))),
    all(
      enactments(past, issue, arena).map(({ act }) =>
        plain(measureStatus(past, act.measure) === 'terminated'),
      ),
    ),
    plain(!open),
  ]);
}

/** T22: this event silences the issue here. */
export function silencing(asking: Asking): Verdict {
  return plain(actsHere(asking).some(({ type }) => type === 'issue-silenced'));
}

/** T25: an audience takes back an acceptance here by this event, and by now every founder has. */
export function decay(asking: Asking, branch: Branch): Verdict {
  if (!actsHere(asking).some(({ type }) => type === 'audience-retracted')) return 'no';
  if (branch.founders.length === 0) return 'no';
  return all(
    branch.founders.map(({ audience, certain }) => {
      const tookBack = movesMade(asking.past).some(
        ({ act }) =>
          act.sign === '+' &&
          act.issue === asking.issue &&
          (['identification', 'measures'] as const).some((dimension) => {
            const latest = answerNow(asking.past, act.move, audience, dimension);
            return latest?.act.type === 'audience-retracted' && latest.at > branch.since;
          }),
      );
      if (tookBack) return 'yes';
      return certain ? 'no' : 'unknown';
    }),
  );
}
