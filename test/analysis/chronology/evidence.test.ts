/** Rivals, predictions, evidence: what the rules spare, and what they do not. */
import { expect, test } from 'vitest';
import type { ScenarioEvent } from '../../../src/scenario/scenario.js';
import type { Coding } from '../../../src/theory/act.js';
import { clean } from './clean.js';
import { bare, found, hypotheses, signed, trade } from './found.js';
import {
  assumed,
  citing,
  coding,
  happening,
  noted,
  period,
  recorded,
  relation,
  rival,
  source,
  stated,
} from './parts.js';

const visits = ['visit-1', 'visit-2', 'visit-3'].map((id, i) =>
  happening(id, `1912-0${7 + i}`, stated, relation('+')),
);
const base = [signed('1912-06'), ...visits];

test('a rival counts if the article names it and it lies in the time of cause and effects', () => {
  const named = (date: string, coded = stated, end?: string) => {
    const storm = happening('storm', date, stated, noted('A storm.'));
    const lasting = {
      ...storm,
      dates: storm.dates.map((one) => ({ ...one, ...(end === undefined ? {} : { end }) })),
    };
    return found(
      bare({
        events: [...base.slice(0, 3), lasting],
        ...trade('visit-1', 'visit-2'),
        hypotheses: hypotheses({
          outcomes: [
            { level: 'bilateral', arena: 'council', indicators: ['trade'], obstacles: [] },
          ],
          rivals: [{ ...rival('weather', 'storm'), coded: [coded] }],
        }),
      }),
    );
  };
  expect(named('1912-07')).toEqual(['rivals-in-the-window storm']);
  expect(named('1912-07', assumed)).toEqual([]);
  expect(named('1912')).toEqual(['rivals-in-the-window? storm']);
  // It may have begun when all was over.
  expect(named('1912-07/1914')).toEqual(['rivals-in-the-window? storm']);
  expect(named('1911')).toEqual([]);
  expect(named('1911', stated, '..')).toEqual(['rivals-in-the-window storm']);
  expect(named('1911', stated, '1912-05')).toEqual([]);
  expect(named('1913')).toEqual([]);
});

test('a rival may be a period', () => {
  const strife = (start: string, end: string) =>
    found(
      bare({
        events: base.slice(0, 3),
        periods: [period('strife-1', ['vell', 'league'], start, end)],
        ...trade('visit-1', 'visit-2'),
        hypotheses: hypotheses({
          outcomes: [
            { level: 'bilateral', arena: 'council', indicators: ['trade'], obstacles: [] },
          ],
          rivals: [{ id: 'war', says: 'War.', periods: ['strife-1'], coded: [stated] }],
        }),
      }),
    );
  expect(strife('1911', '..')).toEqual(['rivals-in-the-window']);
  expect(strife('1909', '1911')).toEqual([]);
});

test('a prediction is tested by the record of what came later, between those two, and of the other sign', () => {
  const predicted = (...events: readonly ScenarioEvent[]) =>
    found({ ...bare({ events: [signed('1912-06'), ...events] }), claims: clean.claims ?? [] });
  const quarrel = (date: string, coded: Coding) => happening('quarrel', date, coded, relation('-'));
  expect(predicted(quarrel('1913', recorded))).toEqual(['prediction-against-record quarrel']);
  expect(predicted(quarrel('1912', recorded))).toEqual(['prediction-against-record? quarrel']);
  expect(predicted(quarrel('1911', recorded))).toEqual([]);
  expect(predicted(quarrel('1913', stated))).toEqual([]);
  expect(predicted(happening('fair', '1913', recorded, relation('+')))).toEqual([]);
  const other = happening('quarrel', '1913', recorded, {
    ...relation('-'),
    to: 'league',
  } as ReturnType<typeof relation>);
  expect(predicted(other)).toEqual([]);
});

test('three events on one side are one-sided, two are not, and one on the other side ends it', () => {
  const balance = (signs: readonly ('+' | '-')[], ...others: readonly ScenarioEvent[]) =>
    found(
      bare({
        events: [signed('1912-06'), ...visits.slice(0, signs.length), ...others],
        ...trade(...visits.slice(0, signs.length).map(({ id }) => id)),
        hypotheses: hypotheses({
          outcomes: [
            { level: 'bilateral', arena: 'council', indicators: ['trade'], obstacles: [] },
          ],
          scored: [
            ...signs.map((sign, i) => ({ event: `visit-${i + 1}`, sign })),
            ...others.map(({ id }) => ({ event: id, sign: '-' as const })),
          ],
        }),
      }),
    );
  expect(balance(['+', '+', '+'])).toEqual(['one-sided-evidence visit-1 visit-2 visit-3']);
  expect(balance(['+', '+'])).toEqual([]);
  expect(balance(['+', '+', '-'])).toEqual([]);
  const quarrel = (date: string) => happening('quarrel', date, stated, relation('-'));
  const all = 'visit-1 visit-2 visit-3';
  expect(balance(['+', '+', '+'], quarrel('1912-05'))).toEqual([`one-sided-evidence ${all}`]);
  expect(balance(['+', '+', '+'], quarrel('1912'))).toEqual([`one-sided-evidence? ${all}`]);
  expect(balance(['+', '+', '+'], quarrel('1912-07'))).toEqual([]);
});

test('evidence is unused if a source of the article has it, or may have: the very day is needed', () => {
  const unused = (published: string, date: string, cite?: { source: string }) =>
    found(
      bare({
        sources: [source('paper', { published })],
        events: [
          signed('1912-06'),
          happening('visit-1', '1912-07', citing('paper'), relation('+')),
          happening(
            'news',
            date,
            coding('record', cite === undefined ? {} : { cite }),
            relation('+'),
          ),
        ],
        hypotheses: hypotheses({ scored: [{ event: 'visit-1', sign: '+' }] }),
      }),
    );
  expect(unused('1912-11-09', '1912-11-08', { source: 'paper' })).toEqual(['unused-evidence news']);
  expect(unused('1912-11-09', '1912-11-09')).toEqual(['unused-evidence? news']);
  expect(unused('1912-11-09', '1912-11')).toEqual(['unused-evidence? news']);
  expect(unused('1912-11-09', '1912-11-08')).toEqual([]);
  expect(unused('1912-11', '1912-11-09')).toEqual([]);
});
