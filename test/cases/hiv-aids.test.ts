/**
 * The case of HIV/AIDS before the Security Council: what the theory paper expects of it (theory §10, C2), worked out from the
 * rules of docs/reference/semantics.md where it says nothing. None of the values was taken from what the library printed.
 */
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/analysis/chronology/audit.js';
import { cases, hivAids } from '../../src/cases.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { enteringRules } from '../../src/theory/rules.js';
import { soundCoding } from './sound-coding.js';
import { lastStages, pointsIn, tableOf, verdictIn } from './verdicts.js';

const paper = 'theory §10';
const ours = 'our reading of the rule; no verdict is known to us';
const open = 'unknown';

/** Since when the issue is securitized in the Council, the programmes, the Assembly and the United States. */
const expected = [
  ['R1', '2000-01-10', '2000-07-17', 'no', open, `${paper} has 17 July; R1 dates by the move`],
  ['R2', '2000-07-17', 'no', 'no', open, `${paper}; Rushton 2010 doubts that 1308 was so decisive`],
  ['R3', 'no', 'no', 'no', open, `${paper}: no rule broken`],
  ['R4', '2000-07-17', 'no', 'no', open, paper],
  ['R5', 'no', '2003-11-17', 'no', open, ours],
  ['R6', 'no', 'no', 'no', open, `${ours}: a risk, on a condition, is not identified as a threat`],
  ['R7a', '2000-07-17', 'no', 'no', open, `${paper}: elite yes, technocratic mixed`],
  ['R7b', 'no', 'no', 'no', open, ours],
  ['R8', 'no', '2003-11-17', 'no', 'no', `${paper}: weak`],
  ['R9', 'no', 'no', 'no', open, `${ours}: new as security talk`],
  ['R10', 'no', 'no', 'no', open, ours],
  ['R11', 'no', '2001-01', 'no', open, ours],
  ['R12', 'no', 'no', 'no', open, `${ours}: weak`],
  ['R13', 'no', 'no', 'no', 'no', `${ours}: all talk`],
  ['R14', '2000-07-17', '2003-11-17', 'no', open, `${paper}; McInnes & Rushton: in part at best`],
  ['R15', 'no', 'no', 'no', 'no', `${ours}: no rule broken`],
  ['R16', 'no', 'no', 'no', 'no', `${ours}: no rule broken`],
] as const;
const arenas = ['unsc', 'programmes', 'unga', 'us'] as const;

const significant = (audience: string): Scenario => ({
  ...hivAids,
  audiences: hivAids.audiences.map((one) =>
    one.id === audience ? { ...one, significant: true } : one,
  ),
});
/** The case with the doubts of 2006 moved to the year before the programmes were briefed. */
const doubtedEarly: Scenario = (() => {
  const doubts = hivAids.events
    .filter(({ id }) => /^R-2006/.test(id))
    .map(({ dates, ...event }) => ({
      ...event,
      dates: dates.map((one) => ({ ...one, start: '2002-06-01' })),
    }));
  const rest = hivAids.events.filter(({ id }) => !/^R-2006/.test(id));
  const at = rest.findIndex(({ id }) => id === 'R-2003-01-28');
  return { ...hivAids, events: [...rest.slice(0, at), ...doubts, ...rest.slice(at)] };
})();

describe('securitized since when, in the Council, the programmes, the Assembly and the United States', () => {
  for (const [rule, council, programmes, assembly, us, origin] of expected)
    test(`${rule}: ${council}, ${programmes}, ${assembly}, ${us} (${origin})`, () => {
      expect(arenas.map((arena) => verdictIn(hivAids, rule, arena))).toEqual([
        council,
        programmes,
        assembly,
        us,
      ]);
    });

  test('every rule for entering has its row', () => {
    expect(expected.map(([rule]) => rule)).toEqual(enteringRules.map(({ id }) => id));
  });

  test('the codebook says the same', () => {
    const [head, ...rows] = tableOf('hiv-aids', 'reading');
    expect(head).toEqual(['reading', ...arenas]);
    expect(rows).toEqual(expected.map((row) => row.slice(0, 5)));
  });
});

describe('how far each place got', () => {
  test('R3: the platform stands, and no measure was found, because somebody looked (theory §13, 13)', () => {
    expect(pointsIn(hivAids, 'R3', 'unsc')).toEqual({
      platform: '2000-07-17',
      'three components': 'no',
    });
    expect(verdictIn({ ...hivAids, searched: [] }, 'R3', 'unsc')).toBe('unknown');
    expect(verdictIn({ ...hivAids, searched: [] }, 'R2', 'unsc')).toBe('2000-07-17');
  });

  test('R7a: the elite setting accepts in the Council, the technocratic one in the programmes, the states there in part', () => {
    expect(pointsIn(hivAids, 'R7a', 'unsc')).toMatchObject({ elite: '2000-07-17' });
    expect(pointsIn(hivAids, 'R7a', 'programmes')).toMatchObject({
      technocratic: '2001-01',
      elite: 'no',
      scientific: 'no',
      authorising: 'no',
    });
  });

  test('R14: three quarters in two arenas, half in a third, the whole nowhere', () => {
    const reached = ['unsc', 'programmes', 'unga'].map((arena) => pointsIn(hivAids, 'R14', arena));
    expect(reached.map((points) => points['three quarters'])).toEqual([
      '2000-07-17',
      '2003-11-17',
      'no',
    ]);
    expect(reached.map((points) => points['half'])).toEqual([
      '2000-07-17',
      '2001-01',
      '2001-06-25',
    ]);
    expect(reached.map((points) => points['whole'])).toEqual(['no', 'no', 'no']);
  });

  test('R14: doubts lower it: had they come before 2003, the programmes would stand at half', () => {
    expect(pointsIn(doubtedEarly, 'R14', 'programmes')).toMatchObject({
      half: '2001-01',
      'three quarters': 'no',
    });
  });

  test('R12: weak in the Council; in the United States nobody looked for practices', () => {
    expect(pointsIn(hivAids, 'R12', 'unsc')).toEqual({
      institutions: '2000-07-17',
      practices: 'no',
      strong: 'no',
    });
    expect(pointsIn(hivAids, 'R12', 'us')).toEqual({
      institutions: '2000-04-30',
      practices: 'unknown',
      strong: 'unknown',
    });
  });

  test('R8: weak, since it rests on a justification that is assumed', () => {
    expect(verdictIn(hivAids, 'R8', 'programmes', { assumed: false })).toBe('no');
  });
});

describe('what another coder would change, as the codebook says', () => {
  test('retreat: the issue falls out of security in the Council, and 1983 does not bring it back (T25)', () => {
    const options = { alternatives: ['retreat'] };
    expect(lastStages(hivAids, 'R2', 'unsc')).toBe('securitized');
    for (const rule of ['R2', 'R4', 'R7a', 'R14'])
      expect(lastStages(hivAids, rule, 'unsc', options), rule).toBe('politicized');
  });

  test('council-identifies: R6 identified, the third rung, R11, and the whole for R14', () => {
    const options = { alternatives: ['council-identifies'] };
    expect(pointsIn(hivAids, 'R6', 'unsc', options)).toEqual({
      identified: '2000-07-17',
      mobilised: 'no',
    });
    expect(pointsIn(hivAids, 'R7b', 'unsc', options)['solution accepted']).toBe('2000-07-17');
    expect(verdictIn(hivAids, 'R11', 'unsc', options)).toBe('2000-07-17');
    expect(pointsIn(hivAids, 'R14', 'unsc', options)['whole']).toBe('2000-07-17');
  });

  test.each(['unaids', 'peacekeeping-department'])(
    'were %s significant, R2 would say yes in the programmes',
    (audience) => {
      expect(verdictIn(significant(audience), 'R2', 'programmes')).toBe('2001-01');
    },
  );

  test('without what is assumed, R4 and R9 are undecided in the Council', () => {
    for (const rule of ['R4', 'R9'])
      expect(verdictIn(hivAids, rule, 'unsc', { assumed: false }), rule).toBe('unknown');
  });
});

soundCoding(hivAids, ['council-identifies', 'retreat']);

test('the audit finds nothing', () => {
  expect(audit(hivAids).findings).toEqual([]);
});

test('the case is among the cases', () => {
  expect(cases).toContain(hivAids);
});
