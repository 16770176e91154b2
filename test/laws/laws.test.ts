/** Every law of `securitization-theory/testing`, of every pair of rules at hand, on state-aware and free histories. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory } from '../../src/testing/a-history.js';
import { laws } from '../../src/testing/laws.js';
import { readings } from '../../src/theory/reading.js';
import { observed } from './observed.js';
import { runs } from './runs.js';

for (const law of laws) {
  test(law.name, () => {
    for (const reading of readings)
      fc.assert(
        fc.property(observed(anyHistory(reading, 8)), (told) => {
          expect(law.check(reading, told), reading.id).toBeNull();
        }),
        runs(60),
      );
  });
}
