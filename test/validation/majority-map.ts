/** Small groups that go home with what their majority thought. */
import { majorityMap, majorityTippingShare } from '../../src/analysis/closed-form/majority-map.js';
import type { Check } from './check.js';
import { near } from './measure.js';

const printed = [0.42525, 0.38871, 0.335822, 0.262584, 0.170641, 0.077417, 0.017052, 0.000862];

export const majorityMapCheck: Check = {
  number: '14',
  what: 'Small groups lose a minority as fast as Galam says',
  source: 'Galam 2002, European Physical Journal B 25:403 (page not checked)',
  rule: 'groups of three: p becomes 3p² - 2p³, from .45; groups of four with a tie for the status quo: p becomes p⁴ + 4p³(1 - p)',
  origin: 'the polynomial; for groups of four its fixed point (1 + √13)/6, published as about .77',
  tolerance: 'to 10⁻¹²; five and six digits as printed',
  measures: () => {
    const found = majorityMap(0.45, { group: 3 }, 8);
    const by = found.map((p) => 3 * p * p - 2 * p * p * p);
    return [
      near('groups of three, as printed', printed, found.slice(1), 5e-6),
      near('groups of three, the polynomial', by.slice(0, 8), found.slice(1), 1e-12, 12),
      near('groups of three: tips at', 0.5, majorityTippingShare({ group: 3 }), 1e-12, 12),
      near(
        'groups of four: tips at',
        (1 + Math.sqrt(13)) / 6,
        majorityTippingShare({ group: 4 }),
        1e-12,
        12,
      ),
    ];
  },
};
