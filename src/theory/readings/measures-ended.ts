/** D4, the measures: every measure that broke a rule has been terminated, not merely suspended. */
import { each } from '../../machine/chain.js';
import { type Answered, both, every, no, someOne, unknown, yes } from '../answered.js';
import { type Asked, leaving, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { measureIn } from '../situation.js';
import { ours } from '../sources.js';
import { theLedger } from '../witness.js';
import { breaksARule } from './rule-broken.js';

const ended = (id: string, { facts }: Asked): readonly Answered[] => {
  const measure = measureIn(facts, id);
  if (measure.status === 'absent' || measure.enacted === null) return [];
  const broke = breaksARule(measure, id);
  if (broke.verdict === 'no') return [];
  if (measure.ended !== null) return broke.verdict === 'yes' ? [yes(measure.ended)] : [];
  return [broke.verdict === 'yes' ? no : unknown(id, `whether ${id} breaks a rule`)];
};

/** One that has been terminated, and broke a rule. */
const endedException = (id: string, { facts }: Asked): Answered => {
  const measure = measureIn(facts, id);
  if (measure.status === 'absent' || measure.ended === null) return no;
  return both(breaksARule(measure, id), yes(measure.ended));
};

export const everyExceptionHasEnded: Proposition<Asked> = {
  says: 'all exceptional measures have been terminated',
  source: ours(),
  holds: (_, asked) =>
    every(
      [...each(asked.place.measures)].flatMap((id) => ended(id, asked)),
      asked.issue,
      `which exceptional measures were taken on ${asked.issue} in ${asked.arena}`,
    ),
};

const someExceptionHasEnded: Proposition<Asked> = {
  says: 'some exceptional measure has been terminated',
  source: ours(),
  holds: (_, asked) =>
    someOne([...each(asked.place.measures)].map((id) => endedException(id, asked))),
};

export const measuresEnded = leaving<Asked>({
  id: 'D4',
  name: 'measures-ended',
  source: ours(),
  note: 'A measure is in force until an act ends it: its status is a coded fact. Over no exceptional measure the answer is unknown.',
  reads: ['measure-terminated'],
  witness: theLedger,
  scale: ordered(
    [{ name: 'partial', conditions: [someExceptionHasEnded] }],
    { name: 'all ended', conditions: [everyExceptionHasEnded] },
    'While one exceptional measure is in force, the exception is.',
  ),
  dated: 'of the last termination',
  needsFounders: false,
});
