/** Three-valued soundness: what is definite stays so, whichever way an unknown is later coded. */
import type { Reading } from '../../theory/reading.js';
import { stepsOf, type Told } from '../told.js';
import { allFilled, fillings } from './filling.js';
import { first, type Law, tracesOf } from './law.js';

/** Every answer of every condition, in order: by event, place, rule, witness and sentence. */
const answersIn = (reading: Reading, told: Told) =>
  stepsOf(reading, told).flatMap(({ event, concluded }) =>
    concluded.flatMap(({ place, judged }) =>
      judged.flatMap(({ rule, witness, conditions }) =>
        conditions.map(({ says, verdict }, i) => ({
          key: JSON.stringify([event.id, place, rule, witness, i]),
          rule,
          witness,
          says,
          verdict,
        })),
      ),
    ),
  );

/**
 * The condition that was definite of a witness and is not so any more now that an unknown is coded. The first one is
 * at fault: those after it may differ only because of what was concluded from it.
 */
const culprit = (reading: Reading, told: Told, more: Told): string => {
  const after = new Map(answersIn(reading, more).map(({ key, verdict }) => [key, verdict]));
  const found = answersIn(reading, told).find(
    ({ key, verdict }) => verdict !== 'unknown' && (after.get(key) ?? verdict) !== verdict,
  );
  if (found === undefined) return '';
  const { rule, says, witness, verdict, key } = found;
  return `; the condition "${says}" of ${rule} answered ${verdict} of ${witness} where that was not coded, and ${after.get(key)} where it was: what is not coded is unknown`;
};

const soundness: Law = {
  name: 'coding an unknown either way never contradicts what was definite',
  check: (reading, told) => {
    const before = tracesOf(reading, told);
    return first(
      (function* () {
        for (const more of [...fillings(told), ...allFilled(told)])
          for (const [i, places] of tracesOf(reading, more).entries())
            for (const [k, stages] of places.entries()) {
              const possible = before[i]?.[k] ?? [];
              const other = stages.find((stage) => !possible.includes(stage));
              if (other !== undefined)
                yield `after event ${i + 1} place ${k + 1} could be ${possible.join(', ')}; coded otherwise it may be ${other}${culprit(reading, told, more)}`;
            }
      })(),
    );
  },
};

export const lawsOfTheUnknown: readonly Law[] = [soundness];
