/**
 * Replay a case: when was Iran's nuclear programme a matter of security, in each arena, and by which events?
 */
import { allSpans, platformReading, replay } from 'securitization-theory';
import { jcpoa } from 'securitization-theory/cases';

// A scenario says what happened; a reading says what it means; a history is what a reading makes of a scenario.
const history = replay(jcpoa, platformReading);

for (const { where, spans } of allSpans(history)) {
  // A span with one stage is definite. With several, something that was not coded decides between them.
  const inside = spans.filter(({ stages }) => stages.length === 1 && stages[0] === 'securitized');
  if (where.issue !== 'iran-nuclear' || inside.length === 0) continue;

  // `null` is no date: it lasts, or the event is undated.
  const stretches = inside.map(
    ({ from, to }) => `${from?.text ?? '?'} to ${to?.text ?? 'the end'}`,
  );
  console.log(`${where.arena.padEnd(14)} ${stretches.join(', and ')}`);
}
