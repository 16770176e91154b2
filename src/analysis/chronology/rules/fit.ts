/** How the predictors of a hypothesis fit the events that it scores, beside rival predictors. */

import { counted } from '../../../scenario/counted.js';
import type { Hypothesis } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import { counterexamples, type Score, scores } from '../../hypothesis/scores.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { clause, inTime, sortedBy, toldAll } from '../words.js';

const counterexample: AuditRule = {
  rule: 'counterexample',
  code: 'Y10',
  severity: 'hypothesis',
  says: 'no event that is scored goes against what the hypothesis predicts, whichever date its cause is given',
  source: ours(),
  limits:
    'It looks at predictors that know of a cause, on the best dates. Which events are scored, and their signs, are the coder’s.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) => {
      const all = scores(dossier.scenario, hypothesis);
      return hypothesis.predictors.flatMap((predictor): readonly Found[] => {
        if (predictor.kind === 'periods') return [];
        const events = inTime(dossier, counterexamples(all, predictor.id));
        if (events.length === 0) return [];
        const says = `By the predictor [${predictor.id}] (${clause(predictor.says)}) ${counted(events.length, 'event')} should have gone the other way, whichever of ${counted(predictor.treatments.length, 'date')} the cause is given: ${toldAll(dossier, events)}.`;
        return [{ certain: true, events, about: [hypothesis.id, predictor.id], says }];
      });
    }),
};

/** Hits out of what was scored, as a fraction, so that two may be compared without rounding. */
interface Share {
  readonly hits: number;
  readonly of: number;
}
const isMore = (a: Share, b: Share): boolean => a.hits * b.of > b.hits * a.of;
const decided = ({ hits, misses }: Score): Share => ({ hits, of: hits + misses });
/** The share if all that is undecided turned out badly, or well. */
const least = ({ hits, misses, undecided }: Score): Share => ({
  hits,
  of: hits + misses + undecided,
});
const most = ({ hits, misses, undecided }: Score): Share => ({
  hits: hits + undecided,
  of: hits + misses + undecided,
});

const scoreWords = ({ id, treatment, hits, misses, undecided, none }: Score): string =>
  `[${id}]${treatment === null ? '' : ` with [${treatment}]`} ${hits} hit, ${misses} missed, ${undecided} undecided, ${none} not predicted`;

const fitsBetter = (dossier: Dossier, hypothesis: Hypothesis): readonly Found[] => {
  const all = scores(dossier.scenario, hypothesis).filter(({ dates }) => dates === 'resolved');
  const causes = new Map(hypothesis.treatments.map(({ id, event }) => [id, event]));
  const order = inTime(dossier, [...causes.values()]);
  const own = sortedBy(
    all.filter(({ treatment }) => treatment !== null),
    ({ treatment }) => order.indexOf(causes.get(treatment ?? '') ?? ''),
  );
  if (own.length === 0) return [];
  return all
    .filter(({ treatment }) => treatment === null)
    .flatMap((rival): readonly Found[] => {
      const certain = own.every((one) => isMore(least(rival), most(one)));
      if (!certain && !own.every((one) => isMore(most(rival), least(one)))) return [];
      const now = own.every((one) => isMore(decided(rival), decided(one))) ? 'does' : 'does not';
      const events = rival.events.filter(({ fit }) => fit === 'hit').map(({ event }) => event);
      const says = `A rival predictor ${certain ? 'fits the scored events better, whatever becomes of the undecided ones' : `may fit the scored events better; on what is decided, it ${now}`}: ${scoreWords(rival)}; ${own.map(scoreWords).join('; ')}.`;
      const about = [hypothesis.id, rival.id, ...new Set(own.map(({ id }) => id))];
      return [{ certain, events: inTime(dossier, events), about, says }];
    });
};

const rivalFitsBetter: AuditRule = {
  rule: 'rival-fits-better',
  code: 'Y09',
  severity: 'hypothesis',
  says: 'no rival predictor has a greater share of hits than the hypothesis has with its best date',
  source: ours(),
  limits:
    'A device for teaching and no inference: the events are few, they were chosen by the article, and their signs are the coder’s. Shares are compared, though the predictors do not score the same events. A predictor by periods counts as the rival of one that knows of a cause.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) => fitsBetter(dossier, hypothesis)),
};

export const fitRules: readonly AuditRule[] = [rivalFitsBetter, counterexample];
