/**
 * R7b, the ladder of Salter (2011): the issue is debated as one of security, the threat is accepted, the solution is
 * accepted, new powers are granted. Whoever climbs part of the way has failed by degrees. It differs from R6 in that
 * anybody’s assent will do, and that the measure must break a rule.
 */
import { inIdentification, inMeasures } from '../acceptance.js';
import { both } from '../answered.js';
import { assent } from '../assent.js';
import type { MadeMove } from '../move.js';
import { someMeasure } from '../resting.js';
import { entering, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { salter2011 } from '../sources.js';
import { aClaim } from '../witness.js';
import { platformReads, survivalIsAtStake } from './buzan-1998-platform.js';
import { measureReads } from './measure-reads.js';
import { followsFor } from './measure-rests.js';
import { breaksARule } from './rule-broken.js';

const theThreatIsAccepted: Proposition<MadeMove> = {
  says: 'an audience of this arena accepts that there is a threat',
  source: salter2011(undefined, 'memory'),
  holds: assent(inIdentification).holds,
};

const solution = assent(inMeasures);

const theSolutionIsAccepted: Proposition<MadeMove> = {
  says: 'an audience of this arena accepts the measures proposed',
  source: salter2011(undefined, 'memory'),
  holds: solution.holds,
};

const newPowersAreGranted: Proposition<MadeMove> = {
  says: 'new powers are granted: a measure that rests on the move breaks a rule',
  source: salter2011(undefined, 'memory'),
  holds: (move, asked) =>
    someMeasure(move, asked, (measure, id) =>
      both(followsFor(measure, id, move, asked), breaksARule(measure, id)),
    ),
};

const debated = [survivalIsAtStake];
const threatAccepted = [...debated, theThreatIsAccepted];
const solutionAccepted = [...threatAccepted, theSolutionIsAccepted];

export const ladder = entering<MadeMove>({
  id: 'R7b',
  name: 'ladder',
  source: salter2011(),
  note: 'Only the title was found. The rungs are from memory, unchecked, and in our wording; what shows that a rung was reached is ours.',
  reads: [...platformReads, ...measureReads],
  witness: aClaim,
  scale: ordered(
    [
      { name: 'debated', conditions: debated },
      { name: 'threat accepted', conditions: threatAccepted },
      { name: 'solution accepted', conditions: solutionAccepted },
    ],
    { name: 'powers granted', conditions: [...solutionAccepted, newPowersAreGranted] },
    'Only the last rung changes what may be done.',
  ),
  dated: 'of each rung its own',
  leaves: 'D2',
  hasAudience: true,
  founders: solution.founders,
});
