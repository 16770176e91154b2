/** What the scores of predictors come to, in sentences made from the numbers. */
import type { HypothesisTest } from '../../analysis/hypothesis/test-hypothesis.js';

/** Which treatment date fits best, and which events defeat a predictor whatever the date. */
export const fitsBest = ({ bestFits, counterexamples }: HypothesisTest): readonly string[] =>
  bestFits.flatMap(({ id, treatments, hits, misses }) => {
    const defeats = counterexamples.find((one) => one.id === id)?.events ?? [];
    const named = treatments.filter((one) => one !== null);
    const best =
      named.length === 0
        ? `${id} fits ${hits} of the ${hits + misses} events that it is scored on.`
        : `${id} fits best with ${named.join(' or ')}: ${hits} of ${hits + misses}.`;
    const missed = named.length === 0 ? `${id} misses` : `No choice of a date saves ${id} from`;
    return defeats.length === 0 ? [best] : [best, `${missed} ${defeats.join(', ')}.`];
  });

/** Since when a predictor by periods tells nothing apart. */
export const steadySince = ({ steady }: HypothesisTest): readonly string[] =>
  steady.map(
    ({ id, since, sign }) =>
      `${id} says ${sign} of every event since ${since.text}: it does not vary there, and explains no difference.`,
  );
