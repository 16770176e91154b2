/** Drawing conclusions (semantics.md, section 6): at most one in each branch of each place touched. */
import type { Asking, Branch } from './asking.js';
import { asksEntry, type EnteringId } from './entering.js';
import { asksExit, type LeavingId } from './leaving.js';
import { automaticReturn, consolidation, decay, silencing } from './shared.js';
import type { Verdict } from './verdicts.js';

/** A conclusion that may be drawn: the verdict, and the branch if it is. */
interface Conclusion {
  readonly verdict: Verdict;
  readonly moved: Branch;
}

export function conclude(
  asking: Asking,
  branches: readonly Branch[],
  entering: EnteringId,
  leaving: LeavingId,
): Branch[] {
  const next = new Map<string, Branch>();
  for (const branch of branches) {
    const questions =
      branch.security === 'inside'
        ? waysOut(asking, branch, leaving)
        : waysIn(asking, branch, entering);
    // Branches that are alike in everything are one.
    for (const after of follow(branch, questions)) next.set(JSON.stringify(after), after);
  }
  return [...next.values()];
}

/** Yes moves the branch, no tries the next question, unknown does both. */
function follow(branch: Branch, questions: readonly (() => Conclusion)[]): Branch[] {
  const branches: Branch[] = [];
  for (const question of questions) {
    const { verdict, moved } = question();
    if (verdict !== 'no') branches.push(moved);
    if (verdict === 'yes') return branches;
  }
  return [...branches, branch];
}

function waysOut(asking: Asking, branch: Branch, leaving: LeavingId): (() => Conclusion)[] {
  const since = asking.at;
  const left: Branch = { security: 'left', since, founders: branch.founders };
  const outside: Branch = { security: 'outside', since, founders: [] };
  return [
    () => ({ verdict: asksExit(asking, branch, leaving), moved: left }),
    () => ({ verdict: silencing(asking), moved: left }),
    () => ({ verdict: decay(asking, branch), moved: outside }),
  ];
}

function waysIn(asking: Asking, branch: Branch, entering: EnteringId): (() => Conclusion)[] {
  const since = asking.at;
  const again: Branch = { security: 'inside', since, founders: branch.founders };
  const outside: Branch = { security: 'outside', since, founders: [] };
  const enter = () => {
    const { verdict, founders } = asksEntry(asking, branch, entering);
    return { verdict, moved: { security: 'inside', since, founders } satisfies Branch };
  };
  if (branch.security === 'outside') return [enter];
  return [
    () => ({ verdict: automaticReturn(asking, branch), moved: again }),
    enter,
    () => ({ verdict: consolidation(asking, branch), moved: outside }),
  ];
}
