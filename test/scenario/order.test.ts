import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayeredEvent } from '../../src/scenario/layer.js';
import { sequence } from '../../src/scenario/order.js';
import { leastFirst } from '../../src/scenario/queue.js';
import { certainlyBefore, type FuzzyDate } from '../../src/theory/date.js';

const dateOf = (earliest: number, latest: number): FuzzyDate => ({ earliest, latest, text: '' });

function event(id: string, when: FuzzyDate | null, after: readonly string[] = []): LayeredEvent {
  const source = { id, title: id, dates: [], acts: [] };
  return { id, title: id, acts: [], when, until: null, conflict: false, after, source };
}

const ids = (events: readonly LayeredEvent[]) => events.map(({ id }) => id);
const isBefore = (a: LayeredEvent, b: LayeredEvent) =>
  a.when !== null && b.when !== null && certainlyBefore(a.when, b.when);

const days = fc.integer({ min: 0, max: 20 });
const anyDate = fc.oneof(
  fc.constant(null),
  fc
    .tuple(days, fc.integer({ min: 0, max: 6 }))
    .map(([first, length]) => dateOf(first, first + length)),
  days.map((day) => dateOf(day, Number.POSITIVE_INFINITY)),
  days.map((day) => dateOf(Number.NEGATIVE_INFINITY, day)),
);
const anyAfter = fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 });
const anyRow = fc.record({ when: anyDate, after: anyAfter });

/** Events whose `after` points anywhere; some of these contradict each other or their dates. */
const wild = fc.array(anyRow, { maxLength: 12 }).map((rows) =>
  rows.map(({ when, after }, index) =>
    event(
      `E${index}`,
      when,
      after.map((to) => `E${to}`),
    ),
  ),
);

/** Events for which some order is certain to agree with everything. */
const sound = wild.filter((events) => naive(events) !== null);

/** The order by its definition: again and again the first declared of those that nothing left must precede. */
function naive(events: readonly LayeredEvent[]): readonly LayeredEvent[] | null {
  const left = [...events];
  const out: LayeredEvent[] = [];
  while (left.length > 0) {
    const next = left.findIndex((each) =>
      left.every((other) => !isBefore(other, each) && !each.after.includes(other.id)),
    );
    const [taken] = next < 0 ? [] : left.splice(next, 1);
    if (!taken) return null;
    out.push(taken);
  }
  return out;
}

test('the order is a permutation of the events, even where they contradict each other', () => {
  fc.assert(
    fc.property(wild, (events) => {
      expect(new Set(sequence(events))).toEqual(new Set(events));
      expect(sequence(events)).toHaveLength(events.length);
    }),
  );
});

test('nothing comes before what certainly precedes it, by its date or by "after"', () => {
  fc.assert(
    fc.property(sound, (events) => {
      const ordered = sequence(events);
      ordered.forEach((each, index) => {
        for (const later of ordered.slice(index + 1)) {
          expect(isBefore(later, each)).toBe(false);
          expect(each.after).not.toContain(later.id);
        }
      });
    }),
  );
});

test('the order is the one that the definition gives', () => {
  fc.assert(
    fc.property(sound, (events) => {
      expect(ids(sequence(events))).toEqual(ids(naive(events) ?? []));
    }),
    { numRuns: 500 },
  );
});

test('the declared order stands where dates and "after" say nothing', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 12 }), (dates) => {
      const overlapping = dates.map(
        (date) => date && dateOf(Math.min(date.earliest, 10), Math.max(date.latest, 10)),
      );
      const events = overlapping.map((when, index) => event(`E${index}`, when));
      expect(sequence(events)).toEqual(events);
    }),
  );
});

test('an order once made is not changed by making it again', () => {
  fc.assert(
    fc.property(sound, (events) => {
      const ordered = sequence(events);
      expect(sequence(ordered)).toEqual(ordered);
    }),
  );
});

test('an undated event keeps its place before one that certain dates hold back', () => {
  const events = [
    event('late', dateOf(10, 10)),
    event('undated', null),
    event('early', dateOf(1, 1)),
    event('loose', dateOf(0, 20)),
  ];
  expect(ids(sequence(events))).toEqual(['undated', 'early', 'late', 'loose']);
});

test('"after" holds back, and a name that is not among the events holds nothing back', () => {
  expect(ids(sequence([event('a', null, ['b']), event('b', null, ['absent'])]))).toEqual([
    'b',
    'a',
  ]);
});

test('events that block each other come in declared order', () => {
  expect(ids(sequence([event('a', null, ['b']), event('b', null, ['a'])]))).toEqual(['a', 'b']);
  expect(ids(sequence([event('a', null, ['a'])]))).toEqual(['a']);
});

test('a queue gives its numbers from the least by key', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (numbers) => {
      const queue = leastFirst((number) => -number);
      for (const number of numbers) queue.push(number);
      expect(queue.size()).toBe(numbers.length);
      expect(queue.peek()).toBe(numbers.length > 0 ? Math.max(...numbers) : undefined);
      const taken = numbers.map(() => queue.take());
      expect(taken).toEqual([...numbers].sort((a, b) => b - a));
      expect(queue.take()).toBeUndefined();
    }),
  );
});

test('the work grows as n log n: twice the events ask for little more than twice the dates', () => {
  const asked = (count: number): number => {
    let reads = 0;
    const events = Array.from({ length: count }, (_, index) => {
      // Days scattered over all 32-bit numbers, so that nearly everything must be moved.
      const day = Math.imul(index, 2_654_435_761) >>> 0;
      const when = {
        text: '',
        get earliest() {
          reads += 1;
          return day;
        },
        get latest() {
          reads += 1;
          return day + 3;
        },
      };
      return event(`E${index}`, when, index % 5 === 4 ? [`E${index - (index % 5)}`] : []);
    });
    sequence(events);
    return reads;
  };
  expect(asked(16_000) / asked(8_000)).toBeLessThan(2.4);
  expect(asked(16_000)).toBeLessThan(16_000 * 14 * 8);
});
