/** What the years after an event show of a prediction. */
import { expect, test } from 'vitest';
import { predictionRecord } from '../../../src/analysis/counterfactual/prediction-record.js';
import { jcpoa } from '../../../src/cases.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import { coded, drought, told } from '../../history/drought.js';

const ties = (from: string, to: string, sign: '+' | '-' | '0', kind: string) =>
  ({ type: 'relation-changed', from, to, sign, kind, level: 'bilateral' }) as const;
const quarrel = loadScenario({
  ...drought([
    told('before', '2001', ties('minister', 'neighbour', '-', 'dispute')),
    told('dry', '2002-06', { type: 'noted', kind: 'other', says: 'it comes' }),
    told('coarse', '2002', ties('minister', 'neighbour', '+', 'letter')),
    told('undated', null, ties('neighbour', 'minister', '-', 'march')),
    told('first', '2003', ties('neighbour', 'minister', '+', 'loan')),
    told(
      'then',
      '2004',
      ties('minister', 'neighbour', '-', 'toll'),
      ties('minister', 'neighbour', '0', 'talks'),
    ),
  ]),
  claims: [
    {
      id: 'worse',
      kind: 'prediction',
      says: 'They will quarrel.',
      coded,
      predicts: { after: 'dry', between: ['minister', 'neighbour'], sign: '-' },
    },
    { id: 'vague', kind: 'prediction', says: 'Something will come.', coded },
  ],
});

test('changes certainly later are counted by their sign; the others are undecided or too early', () => {
  const record = predictionRecord(quarrel, 'worse');
  const ids = (all: typeof record.agree) => all.map(({ event, sign }) => `${event} ${sign}`);
  expect(ids(record.agree)).toEqual(['then -']);
  expect(ids(record.disagree)).toEqual(['first +']);
  expect(ids(record.neither)).toEqual(['then 0']);
  expect(ids(record.undecided)).toEqual(['coarse +', 'undated -']);
});

test('a claim that predicts nothing is refused, with those that do', () => {
  expect(() => predictionRecord(quarrel, 'vague')).toThrow(
    new RangeError('no claim vague that says what it predicts; there are worse'),
  );
  expect(() => predictionRecord(quarrel, 'worse', { layer: 'record' })).toThrow(RangeError);
});

/**
 * Strategy 1 of the article: a breakdown of the deal would be a major barrier to ties with Russia. The record codes one
 * change between the two after 8 May 2018, the treaty of 17 January 2025 (theory paper, section 8, from memory), and it
 * is of the other sign.
 */
test('after the withdrawal of 2018 the record has one change between Russia and Iran, for the better', () => {
  const record = predictionRecord(jcpoa, 'P-breakdown', { layer: 'record' });
  expect(record.after.date?.text).toBe('2018-05-08');
  expect(record.expected).toBe('-');
  expect(record.agree).toEqual([]);
  expect(record.disagree.map(({ event }) => event)).toEqual(['R-2025-01-17']);
  expect(record.undecided).toEqual([]);
});
