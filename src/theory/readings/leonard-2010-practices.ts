/**
 * R13, practices (Léonard 2010; the Paris School): an issue is securitized by what is routinely done about it, with or
 * without speech. One practice is enough that is exceptional, or usual where threats to security are met.
 */
import { coded, someOne } from '../answered.js';
import type { PracticeHere } from '../place.js';
import { aPractice } from '../place-witness.js';
import { entering, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { leonard2010 } from '../sources.js';

const itBelongsToSecurity: Proposition<PracticeHere> = {
  says: 'the practice is exceptional, or usual where threats to security are met',
  source: leonard2010(undefined, 'memory'),
  holds: ({ exceptional, typical, at }) =>
    someOne([
      coded(exceptional, at, at.event, `whether the practice of ${at.event} is exceptional`),
      coded(typical, at, at.event, `whether the practice of ${at.event} is typical of security`),
    ]),
};

export const practices = entering<PracticeHere>({
  id: 'R13',
  name: 'practices',
  source: leonard2010(),
  note: 'That security is also made by routine was read, second-hand; of Léonard only the title was found, and the two tests are from memory.',
  reads: ['practice-observed'],
  witness: aPractice,
  scale: yesOrNo([itBelongsToSecurity]),
  dated: 'of the first such practice',
  leaves: 'D3',
  hasAudience: false,
  founders: () => [],
});
