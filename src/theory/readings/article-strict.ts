/**
 * R15, the article's two conditions taken strictly (S2¶2): a securitizing actor, and the breaking of existing rules
 * and procedures. The audience, which the article's own definition names one paragraph earlier, is not among them.
 */

import type { ActType } from '../act.js';
import { someOne, yes } from '../answered.js';
import type { KnownMeasure } from '../measure.js';
import { entering, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { article } from '../sources.js';
import { aMeasure, claimsHere } from '../witness.js';
import { measureReads } from './measure-reads.js';
import { breaksARule } from './rule-broken.js';

const rulesAreBroken: Proposition<KnownMeasure> = {
  says: 'a measure breaks existing rules or procedures',
  source: article('S2¶2'),
  holds: (measure) => breaksARule(measure, measure.enacted?.act.measure ?? ''),
};

const anActorSecuritizes: Proposition<KnownMeasure> = {
  says: 'a securitizing actor has presented the issue as a threat here',
  source: article('S2¶2–3'),
  holds: (_, asked) => someOne(claimsHere(asked).map(({ at }) => yes(at))),
};

export const strictConditions: readonly Proposition<KnownMeasure>[] = [
  rulesAreBroken,
  anActorSecuritizes,
];

export const articleReads: readonly ActType[] = ['move-made', ...measureReads];

export const articleStrict = entering<KnownMeasure>({
  id: 'R15',
  name: 'article-strict',
  source: article('S2¶2'),
  note: 'The article’s own words, read literally. That the actor must have made a move here, and not only stood behind the measure, is ours.',
  reads: articleReads,
  witness: aMeasure,
  scale: yesOrNo(strictConditions),
  dated: 'of the rule break, or of the move where that comes later',
  leaves: 'D9',
  hasAudience: false,
  founders: () => [],
});
