/** Sources and citations: what the rules spare, and what they do not. */
import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/analysis/chronology/citation.js';
import type { Coding } from '../../../src/theory/act.js';
import { bare, found } from './found.js';
import { citing, coding, happening, noted, source, stated } from './parts.js';

const told = (coded: Coding, from: Parameters<typeof source>[1], date = '1912-05') =>
  found(
    bare({
      sources: [source('paper', from)],
      events: [happening('fire', date, coded, noted('Fire.'))],
    }),
  );
const cite = { source: 'paper' };

test('a source of the year before is too old as evidence, and not as forecast or context', () => {
  expect(told(citing('paper'), { year: 1911 })).toEqual(['source-older-than-event fire']);
  for (const role of ['forecast', 'context'] as const)
    expect(told(coding('stated', { role, cite }), { year: 1911 })).toEqual([]);
});

test('a source of the same year, or of the same month, may be in time', () => {
  expect(told(citing('paper'), { year: 1912 })).toEqual([]);
  expect(told(citing('paper'), { published: '1912-05' })).toEqual([]);
  expect(told(citing('paper'), { published: '1912-04' })).toEqual(['source-older-than-event fire']);
});

test('an event is as late as what it follows', () => {
  const events = [
    happening('spark', '1912-05', stated, noted('A spark.')),
    { ...happening('fire', null, citing('paper'), noted('Fire.')), after: ['spark'] },
  ];
  expect(found(bare({ sources: [source('paper', { year: 1911 })], events }))).toEqual([
    'source-older-than-event fire',
  ]);
});

test('what the record cites, the article has not cited', () => {
  expect(told(coding('record', { cite }), { listed: true })).toEqual(['listed-not-cited']);
  expect(told(coding('record', { cite }), { listed: false })).toEqual([]);
  expect(told(citing('paper'), { listed: false })).toEqual(['cited-not-listed fire']);
  expect(told(citing('paper'), { listed: true })).toEqual([]);
});

test('a name is known by any of its words, in any case; further authors need no names', () => {
  const written = (citedAs: string) =>
    told(citing('paper'), { author: 'Aster-Böhm, P. and Q. Rue', citedAs: [citedAs] });
  for (const name of [
    'Aster-Böhm',
    'ASTER-BÖHM',
    'Rue and Aster-Böhm',
    'Aster-Böhm et al.',
    'P. Aster-Böhm',
  ])
    expect(written(name), name).toEqual([]);
  for (const name of ['Aster', 'Aster-Bohm', 'Aster-Böhm and Roe'])
    expect(written(name), name).toEqual(['name-mismatch fire']);
});

test('a locator is read where it is made of pages', () => {
  expect(pagesOf('103-104, 145')).toEqual([
    { from: 103, to: 104 },
    { from: 145, to: 145 },
  ]);
  expect(pagesOf('pp. 3–5; 7')).toEqual([
    { from: 3, to: 5 },
    { from: 7, to: 7 },
  ]);
  for (const locator of [undefined, '', 'chapter 3', '3 and 5', 'p. iv', '§ 12'])
    expect(pagesOf(locator)).toEqual([]);
});

test('first and last page are within; a range that runs over the edge is not', () => {
  const at = (locator: string) => told(citing('paper', locator), { pages: { from: 5, to: 9 } });
  for (const locator of ['5', '9', '5-9', 'chapter 40']) expect(at(locator), locator).toEqual([]);
  for (const locator of ['4', '10', '8-10', '6, 11'])
    expect(at(locator), locator).toEqual(['page-out-of-range fire']);
});

test('pages of two chapters interleave if one lies strictly between; a shared page does not', () => {
  const chapters = (first: string, second: string, within = 'The Two Ports') =>
    found(
      bare({
        sources: [source('one', { within: 'The Two Ports' }), source('two', { within })],
        events: [
          happening('a', '1912', citing('one', first), noted('A.')),
          happening('b', '1912', citing('two', second), noted('B.')),
        ],
      }),
    );
  expect(chapters('3, 9', '5')).toEqual(['interleaved-pages a b']);
  expect(chapters('3, 9', '9')).toEqual([]);
  expect(chapters('3-9', '10-12')).toEqual([]);
  expect(chapters('3, 9', '5', 'Another Book')).toEqual([]);
  expect(chapters('3', '3')).toEqual([]);
});
