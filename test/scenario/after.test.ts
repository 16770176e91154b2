import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.js';
import { small } from './bad-files.js';

interface Row {
  readonly day: number;
  readonly length: number;
  readonly isDated: boolean;
  readonly after: readonly number[];
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: 1, max: 8 }),
  length: fc.integer({ min: 0, max: 3 }),
  isDated: fc.boolean(),
  after: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
});
const rows = fc.array(row, { minLength: 6, maxLength: 6 });

const base = JSON.parse(small);
const coding = { basis: 'record', checked: 'read', cite: null };

function scenarioOf(events: readonly Row[]): unknown {
  const { notes: _, obstacles: __, indicators: ___, ...others } = base;
  const { hypotheses: ____, weighings: _____, links: ______, sections: _______, ...more } = others;
  const { populations: ________, ...rest } = more;
  return {
    ...rest,
    events: events.map(({ day, length, isDated, after }, index) => ({
      id: `E${index}`,
      title: 'x',
      dates: isDated
        ? [{ start: `2015-01-0${day}/2015-01-${String(day + length).padStart(2, '0')}`, ...coding }]
        : [],
      after: after.map((to) => `E${to}`),
      acts: [{ type: 'noted', kind: 'other', says: 'x', coded: [coding] }],
    })),
  };
}

/** Whether the events can be put in a line that agrees with every `after` and every certain date. */
function hasOrder(events: readonly Row[]): boolean {
  const left = events.map((each, index) => ({ ...each, index }));
  while (left.length > 0) {
    const free = left.findIndex(
      (each) =>
        !left.some(
          (other) =>
            each.after.includes(other.index) ||
            (each.isDated && other.isDated && other.day + other.length < each.day),
        ),
    );
    if (free < 0) return false;
    left.splice(free, 1);
  }
  return true;
}

test('events are accepted exactly if some order agrees with every "after" and every certain date', () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(rows, (events) => {
      const parsed = parseScenario(scenarioOf(events));
      expect(parsed.ok).toBe(hasOrder(events));
      if (parsed.ok) accepted += 1;
      else {
        refused += 1;
        for (const { code } of parsed.problems) {
          expect(['after-itself', 'after-contradicts-dates']).toContain(code);
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(accepted, refused)).toBeGreaterThan(50);
});
