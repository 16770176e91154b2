/** Whatever population the format lets pass, the simulation can run: neither accepts what the other refuses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/parse.js';
import { answersIn } from '../../src/simulation/answers.js';
import { specificationOf } from '../../src/simulation/specification.js';
import { aPopulation } from '../scenario/a-population.js';
import { small } from '../scenario/bad-files.js';

const scenario = loadScenario(small);

test('every population that can be read can be simulated', () => {
  let asked = 0;
  fc.assert(
    fc.property(aPopulation, fc.nat({ max: 1000 }), (population, seed) => {
      // Only the first move is put to these people.
      const { hears: _, ...people } = population;
      const specification = specificationOf(scenario, { runs: 1, seed, populations: [people] });
      const answers = answersIn(specification, 0);
      expect(answers).toHaveLength(specification.questions.length);
      for (const { accepting } of answers) {
        expect(accepting).toBeGreaterThanOrEqual(0);
        expect(accepting).toBeLessThanOrEqual(population.size);
      }
      asked += answers.length;
    }),
    { numRuns: 400 },
  );
  expect(asked).toBeGreaterThanOrEqual(400);
});
