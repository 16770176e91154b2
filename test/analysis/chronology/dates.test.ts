/** Periods, dates and sections: what the rules spare, and what they do not. */
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/analysis/chronology/audit.js';
import type { Coding } from '../../../src/theory/act.js';
import { bare, found, signed } from './found.js';
import { coding, happening, inSection, noted, period, recorded, stated } from './parts.js';

describe('periods', () => {
  const who = ['vell', 'league'];
  const periods = (...dates: readonly (readonly [string, string])[]) =>
    found(bare({ periods: dates.map(([start, end], i) => period(`peace-${i}`, who, start, end)) }));

  test('years that adjoin are a whole seam; one year for both may overlap, or leave a gap', () => {
    expect(periods(['2005', '2008'], ['2009', '2012'])).toEqual([]);
    expect(periods(['2001', '2005'], ['2005', '2008'])).toEqual(['period-overlap?']);
    expect(periods(['2001', '2005-06-30'], ['2005-07-01', '2008'])).toEqual([]);
  });

  test('a day in common is an overlap, a day in none a gap', () => {
    expect(periods(['2001-01-01', '2005-07-01'], ['2005-07-01', '2008-01-01'])).toEqual([
      'period-overlap',
    ]);
    expect(periods(['2001-01-01', '2005-06-29'], ['2005-07-01', '2008-01-01'])).toEqual([
      'period-gap',
    ]);
  });

  test('a period without an end leaves no gap behind it, and overlaps what begins later', () => {
    expect(periods(['2001', '..'], ['2005', '2008'])).toEqual(['period-overlap']);
    expect(periods(['2001', '2004'], ['2005', '..'])).toEqual([]);
  });

  test('a gap is told once, though two periods end before it', () => {
    expect(periods(['2001', '2004'], ['2001', '2004'], ['2006', '2008'])).toEqual([
      'period-overlap',
      'period-gap',
    ]);
  });

  test('what another period may cover is no gap', () => {
    expect(periods(['2001', '2003'], ['2003/2005', '2005'], ['2006', '2008'])).toEqual([
      'period-overlap?',
    ]);
  });

  test('periods of other actors are another matter', () => {
    const other = [
      period('peace-0', who, '2001', '2005'),
      period('peace-1', ['orm', 'league'], '2003', '2008'),
    ];
    expect(found(bare({ periods: other }))).toEqual([]);
  });
});

describe('dates and sections', () => {
  test('a section is held to its time by what the article tells there, not by what the record adds', () => {
    const told = (coded: Coding, date: string) =>
      found(
        bare({
          sections: [{ id: 'S2', title: 'After', after: 'convention-signed' }],
          events: [signed('1912-06'), happening('flood', date, coded, noted('A flood.'))],
        }),
      );
    expect(told(inSection('S2'), '1911')).toEqual(['section-against-dates flood']);
    expect(told(inSection('S2'), '1912')).toEqual(['section-against-dates? flood']);
    expect(told(inSection('S2'), '1913')).toEqual([]);
    expect(told(inSection('S1'), '1911')).toEqual([]);
    expect(told(coding('record', { place: { section: 'S2' } }), '1911')).toEqual([]);
  });

  test('the event that a section comes after is not counted among what is told there', () => {
    const [only] = audit(
      bare({
        sections: [{ id: 'S2', title: 'After', after: 'convention-signed' }],
        events: [
          happening('convention-signed', '1912-06', inSection('S2'), noted('Signed.')),
          happening('flood', '1911', inSection('S2'), noted('A flood.')),
        ],
      }),
    ).findings;
    expect(only?.says).toContain('Of 1 event told there, 1 certainly came before');
  });

  test('a month and a day in it agree; a month and a day of the next do not', () => {
    const dated = (day: string) => {
      const flood = happening('flood', '1912-05', stated, noted('A flood.'));
      return found(
        bare({ events: [{ ...flood, dates: [...flood.dates, { ...recorded, start: day }] }] }),
      );
    };
    expect(dated('1912-05-31')).toEqual([]);
    expect(dated('1912-06-01')).toEqual(['dates-in-conflict flood']);
  });
});
