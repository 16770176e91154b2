import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyDay,
  certainlyBefore,
  dayNumber,
  daysBetween,
  type FuzzyDate,
  formatDate,
  hull,
  intersection,
  latestOf,
  order,
  parseDate,
} from '../../src/theory/date.js';
import { datePattern } from '../../src/theory/date-text.js';

const millisecondsOfDay = 86_400_000;
const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / millisecondsOfDay;

const two = (number: number) => String(number).padStart(2, '0');
const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const monthsOf = fc.tuple(years, fc.integer({ min: 1, max: 12 }));
const plain = fc.oneof(
  years,
  monthsOf.map(([year, month]) => `${year}-${two(month)}`),
  // To the 28th, because the oracle takes a 29 February of any year for the 1st of March.
  fc
    .tuple(monthsOf, fc.integer({ min: 1, max: 28 }))
    .map(([[year, month], date]) => `${year}-${two(month)}-${two(date)}`),
);

/** Any date that can be written: days, and open ends. */
const fuzzy: fc.Arbitrary<FuzzyDate> = fc
  .tuple(
    fc.integer({ min: -700_000, max: 2_900_000 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 })),
    fc.constantFrom('closed', 'closed', 'closed', 'since', 'until'),
  )
  .map(([first, length, kind]) => ({
    earliest: kind === 'until' ? Number.NEGATIVE_INFINITY : first,
    latest: kind === 'since' ? Number.POSITIVE_INFINITY : first + length,
  }))
  .map((days) => ({ ...days, text: formatDate(days) }));
const someFuzzy = fc.array(fuzzy, { minLength: 1, maxLength: 6 });

const span = (date: FuzzyDate | null) => date && { earliest: date.earliest, latest: date.latest };

test('years, months, days and marks mean the same days as in the edtf package', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom('', '~', '?', '%'), (text, mark) => {
      const oracle = edtf(text + mark);
      const expected = {
        earliest: Math.floor(oracle.min / millisecondsOfDay),
        latest: Math.floor(oracle.max / millisecondsOfDay),
      };
      expect(span(parseDate(text + mark, mark === '' ? undefined : 0))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('intervals, open or closed, mean the same days as in the edtf package', () => {
  // The oracle refuses an interval from a date to the same date; ours is that date.
  const ends = fc
    .tuple(plain, plain, fc.constantFrom('closed', 'since', 'until'))
    .filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(ends, ([a, b, kind]) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const text =
        kind === 'since' ? `${from}/..` : kind === 'until' ? `../${to}` : `${from}/${to}`;
      const oracle = edtf(text);
      expect(span(parseDate(text))).toEqual({
        earliest: Math.floor(oracle.min / millisecondsOfDay),
        latest: Math.floor(oracle.max / millisecondsOfDay),
      });
    }),
    { numRuns: 500 },
  );
});

test('seasons are three months, and winter runs into the next year', () => {
  expect(span(parseDate('2015-21'))).toEqual({
    earliest: day(2015, 3, 1),
    latest: day(2015, 5, 31),
  });
  expect(span(parseDate('2015-22'))).toEqual({
    earliest: day(2015, 6, 1),
    latest: day(2015, 8, 31),
  });
  expect(span(parseDate('2015-23'))).toEqual({
    earliest: day(2015, 9, 1),
    latest: day(2015, 11, 30),
  });
  expect(span(parseDate('2015-24'))).toEqual({
    earliest: day(2015, 12, 1),
    latest: day(2016, 2, 29),
  });
});

test('an approximate date reaches as far as its slack to either side', () => {
  expect(span(parseDate('2015-04~', 10))).toEqual({
    earliest: day(2015, 3, 22),
    latest: day(2015, 5, 10),
  });
  expect(span(parseDate('2015~/2016', 10))).toEqual({
    earliest: day(2014, 12, 22),
    latest: day(2016, 12, 31),
  });
  expect(span(parseDate('2015/2016?', 10))).toEqual({
    earliest: day(2015, 1, 1),
    latest: day(2017, 1, 10),
  });
});

test('an approximate date without slack, and a slack without approximation, are no dates', () => {
  expect(parseDate('2015~')).toBeNull();
  expect(parseDate('2015/2016%')).toBeNull();
  expect(parseDate('2015', 10)).toBeNull();
  expect(parseDate('2015~', -1)).toBeNull();
  expect(parseDate('2015~', 0.5)).toBeNull();
  expect(parseDate('2015~', Number.NaN)).toBeNull();
});

test('days, months and seasons that do not exist are no dates', () => {
  const impossible = [
    ...['2015-02-29', '2015-02-30', '2015-02-31', '2015-04-31', '2015-06-31', '1900-02-29'],
    ...['2015-00', '2015-13', '2015-20', '2015-25', '2015-00-10', '2015-13-01', '2015-21-01'],
    ...['2015-01-00', '2015-01-32', '2015-04/2015-03', '2015-12-31/2015-01-01', '../..'],
  ];
  expect(impossible.filter((text) => parseDate(text) !== null)).toEqual([]);
  expect(parseDate('2000-02-29')).not.toBeNull();
});

test('texts of another form are no dates', () => {
  const other = [
    ...['', ' 2015', '2015 ', '15', '2015-7-14', '20150714', '2015-07-14T00:00', '2015-07-14Z'],
    ...[
      '14 July 2015',
      'July 2015',
      '201X',
      '2015-',
      '2015-07-',
      '-2015',
      '+2015',
      '12015',
      'Y20150',
    ],
    ...[
      '..',
      '/',
      '2015/',
      '/2015',
      '2015/2016/2017',
      '~2015',
      '2015~~',
      '2015-~07',
      '2015…',
      '٢٠١٥',
    ],
    ...['2015\n', '2015-07-14\n', '𝟐𝟎𝟏𝟓'],
  ];
  expect(other.filter((text) => parseDate(text) !== null || parseDate(text, 1) !== null)).toEqual(
    [],
  );
});

test('whatever is read as a date fits the pattern of the published schema', () => {
  const pieces = fc.constantFrom('2015', '0001', '-', '07', '21', '31', '/', '..', '~', '?', '%');
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
    plain,
    fuzzy.map(({ text }) => text),
  );
  fc.assert(
    fc.property(texts, (text) => {
      if (parseDate(text) || parseDate(text, 3)) {
        expect(text).toMatch(datePattern);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a date written in canonical form reads as the same days', () => {
  const withinFourDigits = fuzzy.filter(({ earliest, latest }) => {
    const first = dayNumber({ year: 0, month: 1, day: 1 });
    const last = dayNumber({ year: 9999, month: 12, day: 31 });
    return (earliest >= first || earliest === -Infinity) && (latest <= last || latest === Infinity);
  });
  fc.assert(
    fc.property(withinFourDigits, (date) => {
      const written = formatDate(date);
      expect(span(parseDate(written))).toEqual(span(date));
      expect(formatDate(parseDate(written) ?? anyDay)).toBe(written);
    }),
  );
});

test('whole years, months and days are written as such', () => {
  const write = (text: string) => formatDate(parseDate(text) ?? anyDay);
  expect(write('2015-01-01/2015-12-31')).toBe('2015');
  expect(write('2015-04-01/2015-04-30')).toBe('2015-04');
  expect(write('2015-04-01/2015-04-29')).toBe('2015-04-01/2015-04-29');
  expect(write('2015-07-14/2015-07-14')).toBe('2015-07-14');
  expect(write('2013-01/2014-12')).toBe('2013/2014');
  expect(write('2015-21')).toBe('2015-03/2015-05');
  expect(write('2015-07-14/..')).toBe('2015-07-14/..');
  expect(write('../2015')).toBe('../2015');
  expect(formatDate(anyDay)).toBe('../..');
});

test('days out of the four-digit years are still written, with the signs they need', () => {
  expect(formatDate({ earliest: dayNumber({ year: -1, month: 5, day: 6 }), latest: 0 })).toBe(
    '-0001-05-06/1970-01-01',
  );
});

test('one date is before another exactly if every day of it is', () => {
  const small = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }))
    .map(([first, length]) => ({ earliest: first, latest: first + length, text: '' }));
  fc.assert(
    fc.property(small, small, (a, b) => {
      const pairs: number[] = [];
      for (let i = a.earliest; i <= a.latest; i += 1) {
        for (let j = b.earliest; j <= b.latest; j += 1) pairs.push(Math.sign(j - i));
      }
      const expected = pairs.every((sign) => sign > 0)
        ? 'before'
        : pairs.every((sign) => sign < 0)
          ? 'after'
          : 'undecided';
      expect(order(a, b)).toBe(expected);
      expect(certainlyBefore(a, b)).toBe(expected === 'before');
    }),
    { numRuns: 1000 },
  );
});

test('order turned round is the opposite, and "before" carries over', () => {
  const opposite = { before: 'after', after: 'before', undecided: 'undecided' } as const;
  fc.assert(
    fc.property(fuzzy, fuzzy, fuzzy, (a, b, c) => {
      expect(order(a, a)).toBe('undecided');
      expect(order(b, a)).toBe(opposite[order(a, b)]);
      if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true);
    }),
  );
});

test('the latest of several dates has the greatest first and the greatest last day', () => {
  fc.assert(
    fc.property(someFuzzy, (dates) => {
      const latest = latestOf(dates);
      expect(latest?.earliest).toBe(
        [...dates].sort((a, b) => (a.earliest > b.earliest ? -1 : 1))[0]?.earliest,
      );
      expect(latest?.latest).toBe(
        [...dates].sort((a, b) => (a.latest > b.latest ? -1 : 1))[0]?.latest,
      );
      expect(span(latestOf([...dates].reverse()))).toEqual(span(latest));
    }),
  );
  expect(latestOf([])).toBeNull();
});

test('the latest of several keeps the words of a date that says it all, and else writes an interval', () => {
  const about = { ...parseDate('2015-04~', 10) } as FuzzyDate;
  const march = { ...parseDate('2014-03') } as FuzzyDate;
  expect(latestOf([march, about])?.text).toBe('2015-04~');
  const year = { ...parseDate('2015') } as FuzzyDate;
  const may = { ...parseDate('2015-05') } as FuzzyDate;
  expect(latestOf([year, may])?.text).toBe('2015-05/2015-12');
  expect(latestOf([may, anyDay])?.text).toBe('2015-05/..');
});

test('the hull covers all and the intersection is what all share', () => {
  fc.assert(
    fc.property(someFuzzy, fc.integer({ min: -700_000, max: 2_900_000 }), (dates, number) => {
      const holds = (date: FuzzyDate | null) =>
        date !== null && date.earliest <= number && number <= date.latest;
      const covered = hull(dates);
      if (dates.some(holds)) expect(holds(covered)).toBe(true);
      expect(holds(intersection(dates))).toBe(dates.every(holds));
      for (const date of dates) {
        expect(span(intersection([date, covered as FuzzyDate]))).toEqual(span(date));
      }
    }),
  );
  expect(hull([])).toBeNull();
  expect(intersection([])).toBeNull();
});

test('days between count from the nearest ends to the farthest', () => {
  const april = { ...parseDate('2015-04') } as FuzzyDate;
  const firstOfMay = { ...parseDate('2015-05-01') } as FuzzyDate;
  expect(daysBetween(april, firstOfMay)).toEqual({ least: 1, most: 30 });
  expect(daysBetween(firstOfMay, april)).toEqual({ least: -30, most: -1 });
});
