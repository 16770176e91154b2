/** The conclusions that all readings share (semantics.md, section 7b): T19, T18, T22, T25. */
import type { Asking, Branch } from './asking.js';
import { clauseStatus, clausesOf } from './ledgers.js';
import { enactments, measureStatus } from './measures.js';
import { answerNow, movesMade, securitizingMoves, stands } from './moves.js';
import { actsHere } from './touching.js';
import { all, and, plain, some, type Verdict } from './verdicts.js';
import type { ActType } from './world.js';

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
  const asked: readonly ActType[] = [
    'move-withdrawn',
    'move-lapsed',
    'move-superseded',
    'measure-terminated',
    'clause-lapsed',
  ];
  if (actsHere(asking, asked).length === 0) return 'no';
  const open = securitizingMoves(world, past, issue, arena).some(
    ({ act, at }) => at > branch.since && stands(past, act.move),
  );
  return and([
    plain(
      clausesOf(past, issue, arena).every(({ clause }) => clauseStatus(past, clause) !== 'agreed'),
    ),
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
  return plain(actsHere(asking, ['issue-silenced']).length > 0);
}

/** T25: an audience takes back an acceptance here by this event, and by now every founder has. */
export function decay(asking: Asking, branch: Branch): Verdict {
  if (actsHere(asking, ['audience-retracted']).length === 0) return 'no';
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
