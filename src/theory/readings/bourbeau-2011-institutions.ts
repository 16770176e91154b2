/**
 * R12, institutions and practices (Bourbeau 2011): securitization has levels. Laws, statements, agencies treat the issue
 * as security; so do practices that hold people or stop them. Both is strong, one is weak. No move is asked for.
 */
import { type Answered, no, someOne, unknown, yes } from '../answered.js';
import type { PracticeHere } from '../place.js';
import { type Observed, theObservations } from '../place-witness.js';
import { type Asked, entering, type Proposition } from '../rule.js';
import { vector } from '../scale.js';
import { bourbeau2011 } from '../sources.js';
import { absenceUntil } from '../world.js';

/** That nothing of a kind was coded means no only where somebody looked, without a beginning: a law may be old. */
const missed = (
  type: 'institution-observed' | 'practice-observed',
  what: string,
  { world, issue, arena, now }: Asked,
): Answered =>
  absenceUntil(world, arena, type, now) === 'no'
    ? no
    : unknown(issue, `whether ${what} treat ${issue} as security in ${arena}`);

const institutionsTreatItSo: Proposition<Observed> = {
  says: 'institutions treat the issue as security: a law, a statement of policy, a security link, a lead agency',
  source: bourbeau2011(undefined, 'memory'),
  holds: (observed, asked) => {
    const [first] = observed.institutions;
    return first === undefined
      ? missed('institution-observed', 'institutions', asked)
      : yes(first.at);
  },
};

const holdsOrStops = ({ kind, at }: PracticeHere): Answered =>
  kind === undefined
    ? unknown(at.event, `whether the practice of ${at.event} is detention or interdiction`)
    : kind === 'other'
      ? no
      : yes(at);

const practicesDo: Proposition<Observed> = {
  says: 'practices treat it so too: detention or interdiction',
  source: bourbeau2011(undefined, 'memory'),
  holds: (observed, asked) =>
    observed.practices.length === 0
      ? missed('practice-observed', 'practices', asked)
      : someOne(observed.practices.map(holdsOrStops)),
};

export const institutions = entering<Observed>({
  id: 'R12',
  name: 'institutions',
  source: bourbeau2011(),
  note: 'That there are levels, weak and strong, was read; the indicators are from memory, page not checked.',
  reads: ['institution-observed', 'practice-observed'],
  witness: theObservations,
  scale: vector(
    [
      { name: 'institutions', conditions: [institutionsTreatItSo] },
      { name: 'practices', conditions: [practicesDo] },
    ],
    { name: 'strong', conditions: [institutionsTreatItSo, practicesDo] },
    'With one of the two alone it is weak; that only the strong counts as securitized is our decision.',
  ),
  dated: 'of the first institution or the first practice, whichever came later',
  leaves: 'D4',
  hasAudience: false,
  founders: () => [],
});
