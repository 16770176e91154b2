/**
 * D6, not latent: all exceptional measures have ended (D4), and no clause can bring them back without new assent. A
 * clause that was triggered has brought them back once; it does not count as gone.
 */
import { each } from '../../machine/chain.js';
import { type Answered, declared, every, no, yes } from '../answered.js';
import { type Asked, leaving, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { clauseIn } from '../situation.js';
import { ours } from '../sources.js';
import { theLedger } from '../witness.js';
import { everyExceptionHasEnded } from './measures-ended.js';

const hasLapsed = (id: string, { facts }: Asked): Answered => {
  const clause = clauseIn(facts, id);
  return clause.status === 'lapsed' ? yes(clause.ended) : no;
};

const nothingBringsItBack: Proposition<Asked> = {
  says: 'nothing can bring it back without new assent: every clause agreed here has lapsed',
  source: ours(),
  holds: (_, asked) => {
    const clauses = [...each(asked.place.clauses)].map((id) => hasLapsed(id, asked));
    // That no clause was ever agreed is so from the start: no event makes it so.
    return clauses.length === 0
      ? declared(true, asked.issue, 'whether a clause was agreed')
      : every(clauses, asked.issue, '');
  },
};

export const notLatent = leaving<Asked>({
  id: 'D6',
  name: 'not-latent',
  source: ours(),
  note: 'That an issue which a clause can return has not left for good is our decision; under D4 it has left, and is latent. A clause that nobody coded is not supposed, and what ended before the entry counts as ended.',
  reads: ['measure-terminated', 'clause-lapsed'],
  witness: theLedger,
  scale: ordered(
    [{ name: 'all ended', conditions: [everyExceptionHasEnded] }],
    { name: 'for good', conditions: [everyExceptionHasEnded, nothingBringsItBack] },
    'While a clause stands, the exception can return without anybody’s new assent.',
  ),
  dated: 'of the last termination, or of the last clause’s lapse where that is later',
  needsFounders: false,
});
