/** An ensemble as plain JSON: what `simulate --format json` prints. Counts are of runs, dates EDTF texts. */
import type { Ensemble, QuestionEnsemble, Share } from '../simulation/ensemble.js';
import type { ConditionCount, PlaceEnsemble } from '../simulation/place-ensemble.js';
import type { AskedTally } from '../simulation/tally.js';
import { cited } from '../theory/sources.js';
import { edtf } from './json.js';

const shareJson = ({ runs, interval }: Share) => ({ runs, interval });

/** Sums may be larger than a number of JSON holds exactly, so they are decimal digits in a text. */
const tallyJson = (tally: AskedTally) => ({
  shares: tally.shares,
  accepting: String(tally.accepting),
  squares: String(tally.squares),
  least: tally.least,
  most: tally.most,
  rounds: String(tally.rounds),
  longest: tally.longest,
  unsettled: tally.unsettled,
});

const questionJson = (question: QuestionEnsemble) => ({
  population: question.population,
  audience: question.audience,
  move: question.move,
  dimension: question.dimension,
  actor: question.actor,
  authority: question.authority,
  resonance: question.resonance,
  people: question.size,
  answers: {
    accepted: shareJson(question.answers.accepted),
    'partly-accepted': shareJson(question.answers['partly-accepted']),
    abstained: shareJson(question.answers.abstained),
    rejected: shareJson(question.answers.rejected),
  },
  meanShare: question.meanShare,
  tally: tallyJson(question.tally),
});

const conditionJson = ({ says, source, runs }: ConditionCount) => ({
  says,
  source: cited(source),
  runs,
});

/** The whole ensemble. */
export const ensembleJson = (ensemble: Ensemble) => {
  const { events } = ensemble;
  const at = (index: number) => ({
    event: events[index]?.event ?? null,
    date: edtf(events[index]?.date ?? null),
  });
  const placeJson = ({ securitized, ...place }: PlaceEnsemble) => ({
    issue: place.issue,
    arena: place.arena,
    securitized: {
      runs: securitized.runs,
      interval: securitized.interval,
      never: securitized.never,
      undecided: securitized.undecided,
    },
    times: place.times.map(({ index, runs }) => ({ ...at(index), runs })),
    overTime: place.overTime.map((counts, index) => ({ ...at(index), runs: counts })),
    missing: place.missing.map(conditionJson),
    open: place.open.map(conditionJson),
  });
  return {
    scenario: ensemble.scenario,
    reading: ensemble.reading,
    seed: ensemble.seed,
    runs: ensemble.runs,
    generator: ensemble.generator,
    questions: ensemble.questions.map(questionJson),
    places: ensemble.places.map(placeJson),
    patterns: ensemble.patterns,
  };
};
