/** The rules for entering security (semantics.md, section 7a): which there are, and of whom they are asked. */
import type { Asking, Branch } from './asking.js';
import { type ClaimId, claimRules } from './entering-by-claim.js';
import { action, articleFull, articleStrict } from './entering-by-measure.js';
import { type MoveId, type MoveRule, moveRules } from './entering-by-move.js';
import { institutionsAndPractices, practices } from './entering-by-practice.js';
import { type Entry, foundersOf } from './founders.js';
import { movesMade } from './moves.js';
import { claimsTouched, movesTouched } from './touching.js';
import { some } from './verdicts.js';

export type EnteringId = MoveId | ClaimId | 'R8' | 'R12' | 'R13' | 'R15' | 'R16';

export function asksEntry(asking: Asking, branch: Branch, rule: EnteringId): Entry {
  switch (rule) {
    case 'R8':
      return action(asking, branch);
    case 'R12':
      return institutionsAndPractices(asking, branch);
    case 'R13':
      return practices(asking);
    case 'R15':
      return articleStrict(asking, branch);
    case 'R16':
      return articleFull(asking, branch);
    case 'R3':
    case 'R5':
    case 'R6':
    case 'R7b':
    case 'R10':
    case 'R11':
    case 'R14': {
      const { reads } = claimRules[rule];
      return overMoves(asking, branch, claimRules[rule], claimsTouched(asking, reads));
    }
    case 'R1':
    case 'R2':
    case 'R4':
    case 'R7a':
    case 'R9': {
      const { reads } = moveRules[rule];
      return overMoves(asking, branch, moveRules[rule], movesTouched(asking, reads));
    }
  }
}

/** Of every move touched that is not spent. */
function overMoves(
  asking: Asking,
  branch: Branch,
  rule: MoveRule,
  touched: readonly string[],
): Entry {
  const ways = movesMade(asking.past)
    .filter(({ act, at }) => touched.includes(act.move) && at > branch.since)
    .map((move) => rule.way(asking, move));
  return { verdict: some(ways.map(({ verdict }) => verdict)), founders: foundersOf(ways) };
}
