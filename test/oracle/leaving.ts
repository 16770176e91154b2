/** The rules for leaving security (semantics.md, section 7b): which there are. */
import type { Asking, Branch } from './asking.js';
import { forms, moveAlone, release } from './leaving-by-move.js';
import {
  bargained,
  forumLeft,
  measuresEnded,
  notLatent,
  saidToBeLeft,
  tableOne,
  undone,
} from './leaving-by-process.js';
import type { Verdict } from './verdicts.js';

export type LeavingId = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9' | 'D10';

const rules: Readonly<Record<LeavingId, (asking: Asking, branch: Branch) => Verdict>> = {
  D1: moveAlone,
  D2: release,
  D3: bargained,
  D4: measuresEnded,
  D5: forumLeft,
  D6: notLatent,
  D7: undone,
  D8: forms,
  D9: tableOne,
  D10: saidToBeLeft,
};

export function asksExit(asking: Asking, branch: Branch, rule: LeavingId): Verdict {
  return rules[rule](asking, branch);
}
