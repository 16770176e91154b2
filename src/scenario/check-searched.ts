/** A search for some answers only: of audiences that sit where it was made, and answers were searched for. */
import type { TellOf } from './check.js';
import type { Scenario } from './scenario.js';
import { show } from './show.js';

export function checkSearched(
  { searched, arenas, audiences: declared }: Scenario,
  tell: TellOf,
): void {
  const known = new Set(arenas.map(({ id }) => id));
  const arenaOf = new Map(declared.map(({ id, arena }) => [id, arena]));
  for (const { arena, acts, audiences, moves } of searched) {
    const narrowed = audiences ?? moves;
    if (!narrowed) continue;
    audiences?.forEach((audience, index) => {
      const own = arenaOf.get(audience);
      // What is undeclared or broken has been told of.
      if (own === undefined || own === arena || !known.has(own) || !known.has(arena)) return;
      const expected = `an audience in the arena "${arena}"`;
      const received = `${show(audience)}, which is in ${show(own)}`;
      const hint = 'declare a search of its own arena for it';
      tell({ code: 'audience-outside-arena', expected, received, hint }, audiences, index);
    });
    if (acts.every((type) => type.startsWith('audience-'))) continue;
    const expected = 'audiences or moves only where all the acts searched for are answers';
    const received = acts.filter((type) => !type.startsWith('audience-')).join(', ');
    const hint = 'declare one search for these answers, and another for the rest';
    tell({ code: 'audiences-without-answers', expected, received, hint }, narrowed);
  }
}
