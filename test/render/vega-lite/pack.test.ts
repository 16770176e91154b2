import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../../src/render/vega-lite/pack.js';
import { runs } from '../../laws/runs.js';

const aStretch = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, to: from + length }));
const someStretches = fc.array(aStretch, { maxLength: 30 });

test('no two things in one row cover each other', () => {
  fc.assert(
    fc.property(someStretches, (all) => {
      const rows = pack(all);
      all.forEach((one, i) => {
        all.forEach((other, k) => {
          if (i < k && rows[i] === rows[k])
            expect(one.to <= other.from || other.to <= one.from).toBe(true);
        });
      });
    }),
    runs(200),
  );
});

test('there are no more rows than things that cover one point', () => {
  fc.assert(
    fc.property(someStretches, (all) => {
      const depth = Math.max(
        0,
        ...all.map(({ from }) => all.filter((one) => one.from <= from && from < one.to).length),
      );
      expect(new Set(pack(all)).size).toBe(depth);
    }),
    runs(200),
  );
});
