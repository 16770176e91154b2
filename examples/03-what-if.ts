/**
 * What if? Three ways to ask: leave an event out, go on otherwise from some point, or have the library search.
 *
 * What comes out is what the rule would have concluded from other facts. It is no finding about what could have been.
 */
import {
  cursor,
  platformReading,
  record,
  replay,
  spans,
  stagesIn,
  stateAt,
  toEvent,
} from 'securitization-theory';
import { nearestChange } from 'securitization-theory/analysis';
import { jcpoa } from 'securitization-theory/cases';
import { actSentence } from 'securitization-theory/render';
import { loadScenario } from 'securitization-theory/scenario';

const council = { issue: 'iran-nuclear', arena: 'unsc' };
const history = replay(jcpoa, platformReading);

// 1. Leave an event out. A scenario is plain data: copy it with a change, and have the copy checked.
const without = loadScenario({
  ...jcpoa,
  id: 'jcpoa-without-1696',
  // What points to the event has to go with it, or the copy is refused.
  events: jcpoa.events.filter(({ id }) => id !== 'R-2006-07-31'),
});
const entered = spans(replay(without, platformReading), council).find(
  ({ stages }) => stages.join() === 'securitized',
);
console.log(`without resolution 1696: securitized from ${entered?.from?.text} (${entered?.begun})`);

// 2. Go on otherwise. Stand after an event and record another one; the old history stays as it was.
const then = toEvent(cursor(history), 'R-2006-03-29');
const other = record(then, {
  id: 'what-if',
  title: 'The Council empowers its members at once',
  acts: [
    {
      type: 'audience-accepted',
      audience: 'security-council',
      move: 'board-report',
      dimension: 'measures',
      support: 'formal',
      coded: [{ basis: 'simulated', checked: 'memory', cite: null }],
    },
  ],
  when: null,
  until: null,
  conflict: false,
  after: [],
  source: { id: 'what-if', title: 'The Council empowers its members at once', dates: [], acts: [] },
});
console.log(
  `after another answer in March 2006: ${stagesIn(stateAt(other), council).join(' or ')}`,
);

// 3. Search. What is the least that would have had to be otherwise, by that March?
const { found, added, altered, bound } = nearestChange(history, council, then.at - 1);
console.log(
  found ? 'it would have been enough that' : `nothing within ${bound} acts would have been enough`,
);
for (const { event, is } of altered) console.log(`  in ${event}: ${actSentence(is)}`);
for (const act of added) console.log(`  ${actSentence(act)}`);
