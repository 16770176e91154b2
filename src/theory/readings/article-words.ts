/**
 * D10, the article’s words: a source says that the issue is desecuritized, and is taken at its word (S2¶6). The one
 * rule that does so; every other keeps what sources say of the stage, and tests it.
 */
import { no, yes } from '../answered.js';
import type { StageClaim } from '../place.js';
import { aStageClaim } from '../place-witness.js';
import { leaving, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { article } from '../sources.js';

const aSourceSaysSo: Proposition<StageClaim> = {
  says: 'a source says that the issue is desecuritized',
  source: article('S2¶6'),
  holds: ({ stage, at }) => (stage === 'desecuritized' ? yes(at) : no),
};

export const articleWords = leaving<StageClaim>({
  id: 'D10',
  name: 'article-words',
  source: article('S2¶6'),
  note: 'The article says it of the issue and names no arena, so it holds wherever the issue is contested. It shows what would follow if the claim were true; it is no evidence that it is.',
  reads: ['stage-claimed'],
  witness: aStageClaim,
  scale: yesOrNo([aSourceSaysSo]),
  dated: 'that the source gives',
  needsFounders: false,
});
