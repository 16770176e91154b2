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
  stagesIn,
  stateAt,
  toEvent,
} from 'securitization-theory';
import { nearestChange, whatIf } from 'securitization-theory/analysis';
import { jcpoa } from 'securitization-theory/cases';
import { actSentence } from 'securitization-theory/render';

const council = { issue: 'iran-nuclear', arena: 'unsc' };
const history = replay(jcpoa, platformReading);

// 1. Leave an event out. What cannot be without it falls with it, and is listed; here nothing does.
const { changed, places } = whatIf(jcpoa, platformReading, [
  { change: 'leave-out', event: 'R-2006-07-31' },
]);
const entered = places
  .find(({ where }) => where.arena === council.arena)
  ?.counterfactual.find(({ stages }) => stages.join() === 'securitized');
console.log(
  `without resolution 1696: securitized from ${entered?.from?.text} (${entered?.begun}); ${changed.fell.length} things fell with it`,
);

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
