/**
 * The case of East–West détente: what the theory paper expects of it (theory §10, C4), worked out from the rules of
 * docs/reference/semantics.md where it says nothing. None of the values was taken from what the library printed.
 */
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/analysis/chronology/audit.js';
import { cases, detente } from '../../src/cases.js';
import { enteringRules, leavingRules } from '../../src/theory/rules.js';
import { courseIn, labelsAt, leavingPointsIn, leftIn, modesAfter } from './leaving.js';
import { authorised, recoded, significant } from './recoded-detente.js';
import { soundCoding } from './sound-coding.js';
import { lastStages, pointsIn, tableOf, verdictIn } from './verdicts.js';

const paper = 'theory §10';
const silent = 'the literature is silent; our reading of the rule';
const open = 'unknown';
const camps = '1947/1955';
const arenas = ['bonn', 'east-berlin', 'europe'] as const;

/** Since when the issue has left security, after an entry by R2. */
const left = [
  ['D1', '1972-12-21', '1972-12-21', '1975-08-01', `${paper}: 1972 to 1975; possible since 1970`],
  ['D2', '1972-05-17', '1973-06-13', '1975-08-01', `${silent}: votes and signatures`],
  ['D3', '1973-06-21', '1989-10-05/1989-10-06', 'no', `${silent}: in 1989 a claim finds no ear`],
  ['D4', 'no', 'no', 'no', `${paper}: suspended, not ended`],
  ['D5', 'no', 'no', 'no', silent],
  ['D6', 'no', 'no', 'no', `${silent}: as D4`],
  ['D7', 'no', 'no', 'no', `${silent}: nothing was undone`],
  ['D8', '1972-05-17', '1972-12-21', '1975-08-01', `${paper}: stabilisation, 1972 to 1975`],
  ['D9', 'no', 'no', 'no', `${silent}: Table 1 is of another case`],
  ['D10', 'no', 'no', 'no', 'Guzzini 2015 and Hansen 2012 speak of a concept, not of a stage'],
] as const;

/** Since when it is securitized. */
const entered = [
  ['R1', '1979-12-12', '1961-08-12', open, `${silent}: urgency not coded before`],
  ['R2', '1955-09-22', '1961-08-12', camps, `${paper}: securitized before 1969`],
  ['R3', open, '1961-08-13', open, `${silent}: effects looked for only later`],
  ['R4', open, open, open, `${silent}: context not coded`],
  ['R5', '1955-09-22', '1961-08-13', camps, silent],
  ['R6', '1983-12', '1961-08-13', open, `${silent}: formal support coded only later`],
  ['R7a', '1955-09-22', '1961-08-12', camps, silent],
  ['R7b', '1955-09-22', '1961-08-13', camps, silent],
  ['R8', '1955-09-22', '1961-08-13', camps, silent],
  ['R9', open, open, open, `${silent}: context not coded`],
  ['R10', open, open, open, `${silent}: streams not coded`],
  ['R11', '1983-11-22', '1961-08-12', open, `${silent}: strand coded where known`],
  ['R12', 'no', open, 'no', `${silent}: arrests at the border; institutions not looked for`],
  ['R13', 'no', '1961-08-13', '1962/1969-09', silent],
  ['R14', '1955-09-22', '1961-08-12', camps, silent],
  ['R15', '1955-09-22', '1961-08-13', camps, silent],
  ['R16', '1955-09-22', '1961-08-13', camps, silent],
] as const;

describe('left security since when, in Bonn, in East Berlin and among the states of Europe', () => {
  for (const [rule, bonn, berlin, europe, origin] of left)
    test(`R2/${rule}: ${bonn}, ${berlin}, ${europe} (${origin})`, () => {
      expect(arenas.map((arena) => leftIn(detente, `R2/${rule}`, arena))).toEqual([
        bonn,
        berlin,
        europe,
      ]);
    });

  test('every rule for leaving has its row, and the codebook says the same', () => {
    expect(left.map(([rule]) => rule)).toEqual(leavingRules.map(({ id }) => id));
    const [head, ...rows] = tableOf('detente', 'leaving by');
    expect(head).toEqual(['leaving by', ...arenas]);
    expect(rows).toEqual(left.map((row) => row.slice(0, 4)));
  });
});

describe('securitized since when, in Bonn, in East Berlin and among the states of Europe', () => {
  for (const [rule, bonn, berlin, europe, origin] of entered)
    test(`${rule}: ${bonn}, ${berlin}, ${europe} (${origin})`, () => {
      expect(arenas.map((arena) => verdictIn(detente, rule, arena))).toEqual([
        bonn,
        berlin,
        europe,
      ]);
    });

  test('every rule for entering has its row, and the codebook says the same', () => {
    expect(entered.map(([rule]) => rule)).toEqual(enteringRules.map(({ id }) => id));
    const [head, ...rows] = tableOf('detente', 'reading');
    expect(head).toEqual(['reading', ...arenas]);
    expect(rows).toEqual(entered.map((row) => row.slice(0, 4)));
  });
});

describe('stabilisation: de-escalation (T13), or leaving security (T17)?', () => {
  test('D8 says leaving, by stabilisation and by no other form', () => {
    for (const arena of arenas)
      expect(leavingPointsIn(detente, 'R2/D8', arena), arena).toMatchObject({
        replacement: 'no',
        rearticulation: 'no',
      });
    expect(leavingPointsIn(detente, 'R2/D8', 'europe')['stabilisation']).toBe('1975-08-01');
  });

  test('D4 says de-escalation: measures are suspended, the acceptance stands', () => {
    const basicTreaty = ['R-1972-12-21', 'bonn'] as const;
    expect(modesAfter(detente, 'R2/D4', 'R-1972-05-17', 'bonn')).toEqual(['institutionalized']);
    expect(labelsAt(detente, 'R2/D4', ...basicTreaty)).toContain('T13');
    expect(modesAfter(detente, 'R2/D4', ...basicTreaty)).toEqual(['deescalating']);
    expect(lastStages(detente, 'R2/D4', 'bonn')).toBe('securitized');
  });

  test('where the issue has left already, there is nothing to de-escalate', () => {
    expect(labelsAt(detente, 'R2/D8', 'R-1972-12-21', 'bonn')).not.toContain('T13');
    expect(modesAfter(detente, 'R2/D8', 'R-1972-12-21', 'bonn')).toEqual([null]);
  });

  test('the arms of the camps stay in force throughout, and stay routine', () => {
    expect(modesAfter(detente, 'R2/D4', 'R-1989-11-09', 'europe')).toEqual(['institutionalized']);
  });

  test('D1: were the Moscow Treaty talk of ordinary politics, it would hold on its day', () => {
    const other = recoded('moscow-treaty', { ordinary: true });
    for (const arena of arenas) expect(leftIn(other, 'R2/D1', arena)).toBe('1970-08-12');
  });

  test('D1: until then it is possible, not certain', () => {
    expect(courseIn(detente, 'R2/D1', 'europe').slice(1)).toEqual([
      `securitized ${camps}`,
      'securitized/desecuritized 1970-08-12',
      'desecuritized 1975-08-01',
    ]);
  });
});

describe('the missiles: securitized again in part', () => {
  test('a fresh re-securitization (T20) for who saw the issue leave, a climax (T11) for who did not', () => {
    const vote = ['R-1983-11-22', 'bonn'] as const;
    expect(labelsAt(detente, 'R2/D8', ...vote)).toContain('T20');
    expect(labelsAt(detente, 'R2/D4', ...vote)).toContain('T11');
    expect(labelsAt(detente, 'R2/D4', ...vote)).not.toContain('T20');
  });

  test('in Bonn alone: elsewhere the issue stays out', () => {
    const ends = arenas.map((arena) => lastStages(detente, 'R2/D8', arena));
    expect(ends).toEqual(['securitized', 'desecuritized', 'desecuritized']);
  });

  test('the elite setting accepts, the popular one does not', () => {
    expect(pointsIn(detente, 'R7a', 'bonn')['popular']).toBe('no');
    expect(lastStages(detente, 'R7a', 'bonn')).toBe('securitized');
  });

  test('R3: no rule broken, so it does not return with the missiles', () => {
    expect(labelsAt(detente, 'R3/D2', 'R-1983-12', 'bonn')).not.toContain('T20');
  });

  test('were the public significant too, R2 would still say yes: one such audience is enough', () => {
    expect(lastStages(significant('west-german-public'), 'R2/D8', 'bonn')).toBe('securitized');
  });
});

describe('1989: the claim no longer works', () => {
  test('R1: said in full, by who is no longer authorised to say it (Wæver 1995)', () => {
    expect(verdictIn(detente, 'R1', 'east-berlin')).toBe('1961-08-12');
    expect(lastStages(detente, 'R1', 'east-berlin')).toBe('desecuritized');
    expect(labelsAt(detente, 'R1', 'R-1989-10-05', 'east-berlin')).not.toContain('T20');
    expect(labelsAt(authorised, 'R1', 'R-1989-10-05', 'east-berlin')).toContain('T20');
  });

  test('R1: had the leadership still been authorised, the words would have been enough', () => {
    expect(lastStages(authorised, 'R1', 'east-berlin')).toBe('securitized');
    expect(lastStages(authorised, 'R2', 'east-berlin')).toBe('desecuritized');
  });

  test('no rule for entering finds it securitized again, whoever is significant', () => {
    for (const scenario of [detente, significant('gdr-society')])
      for (const { id } of enteringRules)
        for (const event of ['R-1989-10-05', 'R-1989-10-09', 'R-1989-10-18'])
          expect(labelsAt(scenario, `${id}/D8`, event, 'east-berlin'), id).not.toContain('T20');
  });

  test('the refusal is labelled as that of a claim (T06)', () => {
    expect(labelsAt(detente, 'R2/D8', 'R-1989-10-09', 'east-berlin')).toContain('T06');
  });

  test('D3: possible since the bargaining of 1973, certain once a claim was made and nobody followed it', () => {
    expect(courseIn(detente, 'R2/D3', 'east-berlin').slice(1)).toEqual([
      'securitized 1961-08-12',
      'securitized/desecuritized 1973-06-21',
      'desecuritized 1989-10-05/1989-10-06',
    ]);
  });

  test('the opened border is a de-escalation for D4', () => {
    expect(modesAfter(detente, 'R2/D4', 'R-1989-11-09', 'east-berlin')).toEqual(['deescalating']);
  });
});

soundCoding(detente, ['wall-falls', 'ostpolitik-desecuritized']);

test('the audit finds nothing', () => {
  expect(audit(detente).findings).toEqual([]);
});

test('the case is among the cases', () => {
  expect(cases).toContain(detente);
});
