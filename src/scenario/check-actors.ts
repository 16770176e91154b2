/** An actor stands in an arena once, and instructs others. That what it names is declared, the references say. */
import type { TellOf } from './check.js';
import type { Actor, Scenario } from './scenario.js';
import { show } from './show.js';

export function checkActors({ actors }: Scenario, tell: TellOf): void {
  for (const actor of actors) {
    checkPositions(actor, tell);
    checkInstructions(actor, tell);
  }
}

function checkPositions({ positions = [] }: Actor, tell: TellOf): void {
  const seen = new Set<string>();
  for (const position of positions) {
    const { arena } = position;
    if (seen.has(arena)) {
      const expected = 'at most one position of an actor in each arena';
      const hint = 'put what is known of it there into one position';
      const complaint = { expected, received: `${show(arena)} again`, hint };
      tell({ code: 'position-twice', ...complaint }, position, 'arena');
    }
    seen.add(arena);
  }
}

function checkInstructions({ id, instructs = [] }: Actor, tell: TellOf): void {
  for (const [index, other] of instructs.entries()) {
    if (other !== id) continue;
    const expected = 'the id of another actor';
    const complaint = { expected, received: show(other), hint: 'name only those it instructs' };
    tell({ code: 'instructs-itself', ...complaint }, instructs, index);
  }
}
