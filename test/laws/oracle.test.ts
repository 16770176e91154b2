/** The library against the second implementation, on random histories under every reading, for every observer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFreeTold, aTold } from '../../src/testing/a-history.js';
import { readings } from '../../src/theory/reading.js';
import { bothOn } from './judged.js';
import { observed } from './observed.js';
import { runs } from './runs.js';

for (const reading of readings) {
  test(`the library and the oracle judge every history alike under ${reading.id}`, () => {
    const any = fc.oneof(
      { weight: 3, arbitrary: aTold(reading) },
      { weight: 2, arbitrary: aFreeTold(20) },
    );
    fc.assert(
      fc.property(observed(any), (told) => {
        const [byLibrary, byOracle] = bothOn(told, reading);
        expect(byLibrary).toEqual(byOracle);
      }),
      runs(400),
    );
  });
}
