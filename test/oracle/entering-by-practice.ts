/** The rules for entering that ask for no claim: R12 of the process here, R13 of a practice. */
import { type Asking, absenceUntil, type Branch } from './asking.js';
import type { Entry } from './founders.js';
import { observed } from './ledgers.js';
import { actsHere } from './touching.js';
import { and, coded, plain, some } from './verdicts.js';

export function institutionsAndPractices(asking: Asking, branch: Branch): Entry {
  const { past, issue, arena } = asking;
  const asked = actsHere(asking, ['institution-observed', 'practice-observed']);
  if (asked.length === 0) return { verdict: 'no', founders: [] };
  const since = <T extends { readonly at: number }>(all: readonly T[]) =>
    all.filter(({ at }) => at > branch.since);
  const institutions = since(observed(past, 'institution-observed', issue, arena));
  const practised = since(observed(past, 'practice-observed', issue, arena));
  const conditions = [
    institutions.length === 0
      ? absenceUntil(asking, 'institution-observed', asking.when)
      : plain(true),
    practised.length === 0
      ? absenceUntil(asking, 'practice-observed', asking.when)
      : some(
          practised.map(({ act }) =>
            coded(act.kind === undefined ? undefined : act.kind !== 'other'),
          ),
        ),
  ];
  return { verdict: and(conditions), founders: [] };
}

/** A practice is what it is when it is observed: only those of this event are asked. */
export function practices(asking: Asking): Entry {
  const verdicts = actsHere(asking, ['practice-observed']).map((act) =>
    act.type === 'practice-observed' ? some([coded(act.exceptional), coded(act.typical)]) : 'no',
  );
  return { verdict: some(verdicts), founders: [] };
}
