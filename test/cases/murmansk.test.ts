/**
 * The case of the Murmansk initiative: what the theory paper expects of it (theory §10, C3), worked out from the rules of
 * docs/reference/semantics.md where it says nothing. None of the values was taken from what the library printed.
 */
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/analysis/chronology/audit.js';
import { cases, murmansk } from '../../src/cases.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { enteringRules, leavingRules } from '../../src/theory/rules.js';
import { courseIn, labelsAt, leavingPointsIn, leftIn } from './leaving.js';
import { soundCoding } from './sound-coding.js';
import { lastStages, tableOf, verdictIn, without } from './verdicts.js';

const paper = 'theory §10';
const silent = 'the literature is silent; our reading of the rule';
const before = '1950/1986';
const open = 'unknown';
const [west, soviet, eight] = ['western-arctic', 'soviet-arctic', 'circumpolar'];

/** Since when the issue has left security, after an entry by R2: in the West and in the Soviet Union. */
const left = [
  ['D1', '1987-10-01', '1987-10-01', paper],
  ['D2', '1991-06-14', '1989-11-20', `${silent}: it counts a release on any component`],
  ['D3', '1991-06-14', open, `${paper}: between 1990 and 1996; in the Soviet Union nobody looked`],
  ['D4', 'no', 'no', `${paper}: military measures persist`],
  ['D5', 'no', 'no', `${silent}: the Arctic Council leaves military security out`],
  ['D6', 'no', 'no', `${silent}: as D4`],
  ['D7', 'no', '1991-07', `${silent}: one measure undone is enough`],
  ['D8', '1989-11-20', '1989-11-20', `${paper}: stabilisation first`],
  ['D9', 'no', 'no', `${silent}: Table 1 is of another case`],
  ['D10', 'no', 'no', 'Åtland 2008 asks how far, and claims no stage in the abstract'],
] as const;

/** Since when it is securitized, in the West, in the Soviet Union and among the eight. */
const entered = [
  ['R1', open, open, 'no', `${silent}: urgency not coded`],
  ['R2', before, before, 'no', `${paper}: securitized before 1987`],
  ['R3', open, open, 'no', `${silent}: effects not looked for`],
  ['R4', open, open, 'no', `${silent}: context not coded`],
  ['R5', before, before, 'no', silent],
  ['R6', open, open, 'no', `${silent}: whether support was formal is not coded`],
  ['R7a', before, before, 'no', silent],
  ['R7b', before, before, 'no', silent],
  ['R8', before, before, 'no', silent],
  ['R9', open, open, 'no', `${silent}: context not coded`],
  ['R10', open, open, 'no', `${silent}: streams not coded`],
  ['R11', open, open, 'no', `${silent}: strand not coded`],
  ['R12', 'no', 'no', 'no', `${silent}: no practice of its kind`],
  ['R13', before, before, 'no', silent],
  ['R14', before, before, 'no', silent],
  ['R15', before, before, 'no', silent],
  ['R16', before, before, 'no', silent],
] as const;

/** The case with a move's fields set otherwise. */
const recoded = (move: string, fields: object): Scenario => ({
  ...murmansk,
  events: murmansk.events.map((event) => ({
    ...event,
    acts: event.acts.map((act) =>
      act.type === 'move-made' && act.move === move ? { ...act, ...fields } : act,
    ),
  })),
});

describe('left security since when, in the West and in the Soviet Union', () => {
  for (const [rule, western, eastern, origin] of left)
    test(`R2/${rule}: ${western}, ${eastern} (${origin})`, () => {
      expect([west, soviet].map((arena) => leftIn(murmansk, `R2/${rule}`, arena))).toEqual([
        western,
        eastern,
      ]);
    });

  test('every rule for leaving has its row, and the codebook says the same', () => {
    expect(left.map(([rule]) => rule)).toEqual(leavingRules.map(({ id }) => id));
    const [head, ...rows] = tableOf('murmansk', 'leaving by');
    expect(head).toEqual(['leaving by', west, soviet]);
    expect(rows).toEqual(left.map((row) => row.slice(0, 3)));
  });
});

describe('securitized since when, in the West, in the Soviet Union and among the eight', () => {
  for (const [rule, western, eastern, together, origin] of entered)
    test(`${rule}: ${western}, ${eastern}, ${together} (${origin})`, () => {
      expect([west, soviet, eight].map((arena) => verdictIn(murmansk, rule, arena))).toEqual([
        western,
        eastern,
        together,
      ]);
    });

  test('every rule for entering has its row, and the codebook says the same', () => {
    expect(entered.map(([rule]) => rule)).toEqual(enteringRules.map(({ id }) => id));
    const [head, ...rows] = tableOf('murmansk', 'reading');
    expect(head).toEqual(['reading', west, soviet, eight]);
    expect(rows).toEqual(entered.map((row) => row.slice(0, 4)));
  });
});

describe('accepted in one part, not in the other', () => {
  test('the refusal of the proposals on arms is labelled a way out refused (T16), and the issue stays', () => {
    expect(labelsAt(murmansk, 'R2/D8', 'R-1987-reception', west)).toContain('T16');
    expect(leftIn(without(murmansk, 'R-1989-11-20', 'R-1991-06-14'), 'R2/D8', west)).toBe('no');
  });

  test('D8: stabilisation first, by the Canadian agreement; without it, rearticulation at Rovaniemi', () => {
    expect(leavingPointsIn(murmansk, 'R2/D8', west)).toMatchObject({
      stabilisation: '1989-11-20',
      rearticulation: 'no',
    });
    expect(leavingPointsIn(without(murmansk, 'R-1989-11-20'), 'R2/D8', west)).toMatchObject({
      stabilisation: 'no',
      rearticulation: '1991-06-14',
    });
  });

  test('D8: were the civil proposals a rearticulation, there would be no stabilisation at all', () => {
    const other = recoded('murmansk-civil', { form: 'rearticulation' });
    expect(leavingPointsIn(other, 'R2/D8', west)).toMatchObject({
      stabilisation: 'no',
      rearticulation: '1989-11-20',
    });
  });

  test('D1: the proposals on arms alone would not have met it', () => {
    const other = recoded('murmansk-civil', { ordinary: false });
    expect(leftIn(other, 'R2/D1', west)).toBe('1989-01-12');
  });

  test('D4: in part in the Soviet Union, where the sea route opened and the fleet stayed', () => {
    expect(leavingPointsIn(murmansk, 'R2/D4', soviet)).toEqual({
      partial: '1991-07',
      'all ended': 'no',
    });
    expect(leavingPointsIn(murmansk, 'R2/D4', west)).toEqual({ partial: 'no', 'all ended': 'no' });
  });

  test('D5: the file is passed on to the Arctic Council, and held on to', () => {
    for (const arena of [west, soviet])
      expect(leavingPointsIn(murmansk, 'R2/D5', arena)).toEqual({
        'passed on': '1996-09-19',
        'held no more': 'no',
      });
  });

  test('D3: possible since the science committee of 1990, certain since Rovaniemi', () => {
    expect(courseIn(murmansk, 'R2/D3', west)).toEqual([
      'nonpoliticized',
      `securitized ${before}`,
      'securitized/desecuritized 1990-08-28',
      'desecuritized 1991-06-14',
    ]);
  });

  test('D3: without a search for claims, absence would mean nothing', () => {
    expect(leftIn({ ...murmansk, searched: [] }, 'R2/D3', west)).toBe(open);
  });

  test('R13: a practice brings it back in 1993, though nobody spoke, and bargaining takes it out again', () => {
    expect(courseIn(murmansk, 'R13/D3', west).slice(-3)).toEqual([
      'desecuritized 1991-06-14',
      'securitized 1993-03-20',
      'desecuritized 1996-09-19',
    ]);
  });
});

describe('what another coder would change, as the codebook says', () => {
  test('science-is-bargaining: D3 on the day of the science committee', () => {
    const options = { alternatives: ['science-is-bargaining'] };
    expect(leftIn(murmansk, 'R2/D3', west, options)).toBe('1990-08-28');
    expect(leftIn(murmansk, 'R2/D3', soviet, options)).toBe(open);
  });

  test('atland-claims: D10 in 2008, wherever the issue was securitized', () => {
    const options = { alternatives: ['atland-claims'] };
    for (const arena of [west, soviet])
      expect(leftIn(murmansk, 'R2/D10', arena, options)).toBe('2008-09');
  });

  test('without what is assumed, only R13 finds that the Arctic was ever securitized', () => {
    for (const { id } of enteringRules)
      expect(verdictIn(murmansk, id, west, { assumed: false }), id).toBe(
        id === 'R13' ? 'undated' : 'no',
      );
  });

  test('one move for the whole speech, half accepted: D8 would wait for Finland’s', () => {
    const other: Scenario = {
      ...murmansk,
      events: murmansk.events.map((event) => ({
        ...event,
        acts: event.acts.map((act) =>
          act.type === 'audience-accepted' && act.move === 'murmansk-civil'
            ? { ...act, type: 'audience-partly-accepted' }
            : act,
        ),
      })),
    };
    expect(leftIn(other, 'R2/D8', west)).toBe('1991-06-14');
  });

  test('were no rule broken by patrols and bastion: R15, R16 no in the West, D4 yes in the Soviet Union', () => {
    const other: Scenario = {
      ...murmansk,
      events: murmansk.events.map((event) => ({
        ...event,
        acts: event.acts.map((act) =>
          act.type === 'measure-enacted' && act.measure !== 'closed-route'
            ? { ...act, breaks: [] }
            : act,
        ),
      })),
    };
    for (const rule of ['R15', 'R16']) expect(verdictIn(other, rule, west), rule).toBe('no');
    expect(verdictIn(other, 'R7b', west)).toBe(open);
    expect(leftIn(other, 'R2/D4', soviet)).toBe('1991-07');
  });

  test('in the Soviet Union, where nobody looked, D2 and D8 are possible since the speech', () => {
    for (const rule of ['D2', 'D8'])
      expect(courseIn(murmansk, `R2/${rule}`, soviet)[2], rule).toBe(
        'securitized/desecuritized 1987-10-01',
      );
  });

  test('among the eight nothing was ever securitized, under any reading', () => {
    for (const { id } of enteringRules)
      expect(lastStages(murmansk, id, eight), id).toBe('technified');
  });
});

soundCoding(murmansk, ['science-is-bargaining', 'atland-claims']);

test('the audit finds nothing', () => {
  expect(audit(murmansk).findings).toEqual([]);
});

test('the case is among the cases', () => {
  expect(cases).toContain(murmansk);
});
