/** Three-valued soundness: what is definite stays so, whichever way an unknown is later coded. */
import { allFilled, fillings } from './filling.js';
import { first, type Law, tracesOf } from './law.js';

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
                yield `after event ${i + 1} place ${k + 1} could be ${possible.join(', ')}; coded otherwise it may be ${other}`;
            }
      })(),
    );
  },
};

export const lawsOfTheUnknown: readonly Law[] = [soundness];
