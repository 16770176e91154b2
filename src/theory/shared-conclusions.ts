/** The four conclusions that every reading shares: T18, T19, T22, T25. */
import { each } from '../machine/chain.js';
import type { Source } from '../machine/machine.js';
import type { ActType } from './act.js';
import { type Answered, every, no, someOne, unknown, yes } from './answered.js';
import type { Touch } from './desk.js';
import type { Asked } from './rule.js';
import type { ConclusionType } from './security.js';
import { answerIn, clauseIn, measureIn, moveIn } from './situation.js';
import { hansen2012, ours, resolution2231 } from './sources.js';
import { movesHere } from './witness.js';
import type { Moment } from './world.js';

export interface SharedConclusion {
  readonly id: string;
  readonly type: ConclusionType;
  readonly says: string;
  readonly source: Source;
  readonly reads: readonly ActType[];
  /** Which acts bring something into being that is counted since the last conclusion. */
  readonly brings: (touch: Touch) => boolean;
  readonly judge: (touches: readonly Touch[], asked: Asked) => Answered;
}

const nothing = () => false;

const recognised = (clause: string, asked: Asked): Answered => {
  const leaf = clauseIn(asked.facts, clause);
  if (leaf.status !== 'triggered' || leaf.at.index > asked.since) return no;
  const { by, recognisedBy } = leaf.act;
  const { observer } = asked.world;
  if (recognisedBy === 'all') return yes(asked.now);
  if (recognisedBy?.length === 0) return no;
  if (recognisedBy !== undefined && observer !== null)
    return recognisedBy.includes(observer) ? yes(asked.now) : no;
  return unknown(
    clause,
    `whether ${observer === null ? 'all recognise' : `${observer} recognises`} that ${by} may trigger ${clause}`,
  );
};

const returns: SharedConclusion = {
  id: 'T19',
  type: 'returns',
  says: 'a clause agreed before the exit is triggered by one whose standing is recognised',
  source: resolution2231(),
  reads: ['clause-triggered'],
  brings: ({ act }) => act.type === 'clause-agreed',
  judge: (touches, asked) =>
    someOne(
      touches.flatMap(({ act }) =>
        act.type === 'clause-triggered' ? [recognised(act.clause, asked)] : [],
      ),
    ),
};

/** Walked by hand, for a place may have taken hundreds; one that is still in force settles it. */
const measuresOver = ({ place, facts, issue, arena }: Asked): Answered => {
  const ended: Moment[] = [];
  for (let at = place.measures; at !== null; at = at.tail) {
    const measure = measureIn(facts, at.head);
    if (measure.status === 'absent' || measure.enacted === null) continue;
    if (measure.ended === null) return no;
    ended.push(measure.ended);
  }
  return ended.length > 0
    ? yes(...ended)
    : unknown(issue, `which measures were taken on ${issue} in ${arena}`);
};

const consolidates: SharedConclusion = {
  id: 'T18',
  type: 'consolidates',
  says: 'no clause is pending, all measures have ended and no securitizing move is open',
  source: ours(),
  reads: [
    'move-withdrawn',
    'move-lapsed',
    'move-superseded',
    'measure-terminated',
    'clause-lapsed',
  ],
  brings: ({ act }) => act.type === 'move-made' && act.sign === '+',
  judge: (_, asked) => {
    const pending = [...each(asked.place.clauses)].some(
      (id) => clauseIn(asked.facts, id).status === 'agreed',
    );
    const open = movesHere(asked, '+').some((id) => moveIn(asked.facts, id).status === 'open');
    if (pending || open) return no;
    const over = measuresOver(asked);
    // This event closed the last claim, clause or measure: it could not hold before.
    return over.verdict === 'yes' ? yes(...over.metBy, asked.now) : over;
  },
};

const silenced: SharedConclusion = {
  id: 'T22',
  type: 'silenced',
  says: 'the issue drops out of discourse without a settlement',
  source: hansen2012(),
  reads: ['issue-silenced'],
  brings: nothing,
  judge: (_, { now }) => yes(now),
};

const tookBack = (audience: string, { place, facts, since }: Asked): Answered => {
  for (const retraction of each(place.retractions)) {
    if (retraction.at.index <= since) break;
    if (retraction.audience !== audience) continue;
    const { move, dimension } = retraction;
    const made = moveIn(facts, move);
    const answer = answerIn(facts, move, audience, dimension);
    if (made.status !== 'unmade' && made.act.sign === '+' && answer.status === 'retracted')
      return yes(answer.at);
  }
  return no;
};

const decays: SharedConclusion = {
  id: 'T25',
  type: 'decays',
  says: 'every founding audience has taken its acceptance back',
  source: ours(),
  reads: ['audience-retracted'],
  brings: ({ act }) => act.type === 'audience-retracted',
  judge: (_, asked) => {
    if (asked.founders.length === 0) return no;
    const answers = asked.founders.map(({ audience, certain }) => {
      const answer = tookBack(audience, asked);
      return answer.verdict === 'no' && !certain
        ? unknown(audience, `whether ${audience} was a founding audience`)
        : answer;
    });
    return every(answers, asked.issue, '');
  },
};

export const sharedConclusions: readonly SharedConclusion[] = [
  returns,
  consolidates,
  silenced,
  decays,
];
