/**
 * The case of the United Kingdom and Iraq: what the theory paper expects of it (theory §10, C1), worked out from the rules of
 * docs/reference/semantics.md where it says nothing. None of the values was taken from what the library printed.
 */
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/analysis/chronology/audit.js';
import { cases, iraq } from '../../src/cases.js';
import { replay } from '../../src/history/history.js';
import { holdsOf } from '../../src/history/projection.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readingOf } from '../../src/theory/reading.js';
import { enteringRules } from '../../src/theory/rules.js';
import { soundCoding } from './sound-coding.js';
import { lastStages, pointsIn, tableOf, verdictIn, without } from './verdicts.js';

const paper = 'theory §10';
const ours = 'our reading of the rule; no verdict is known to us';

/** Since when the issue is securitized in Parliament, among the public and in the Council. */
const expected = [
  ['R1', '2002-09-24', '2002-09-24', '2002-09-12', ours],
  ['R2', '2003-03-18', 'no', 'no', `${paper}: it depends on which audience is significant`],
  ['R3', '2003-03-20', 'no', 'no', paper],
  ['R4', '2003-03-18', 'no', 'no', `${paper}; Roe 2008 after Balzacq 2005`],
  ['R5', '2003-03-20', 'no', 'no', ours],
  [
    'R6',
    '2003-03-20',
    'no',
    'no',
    `${paper}; Roe 2008, whose mobilisation is the vote two days before`,
  ],
  ['R7a', '2003-03-18', 'no', 'no', paper],
  ['R7b', '2003-03-20', 'no', 'no', ours],
  ['R8', '2003-03-20', 'no', 'no', paper],
  ['R9', '2002-09-24', '2002-09-24', '2002-09-12', ours],
  ['R10', '2003-03-18', 'no', 'no', ours],
  ['R11', '2003-03-17', 'no', 'no', ours],
  ['R12', 'no', 'no', 'no', `${ours}: a policy statement and no practice of its kind`],
  ['R13', '1992-08-27', 'no', 'no', `${ours}: patrols ten years before any speech`],
  ['R14', '2003-03-18', 'no', 'no', paper],
  ['R15', '2003-03-20', 'no', 'no', ours],
  ['R16', '2003-03-20', 'no', 'no', ours],
] as const;
const arenas = ['uk-parliament', 'uk-public', 'unsc'] as const;

const change = (scenario: Scenario, kind: 'audiences', id: string, fields: object): Scenario => ({
  ...scenario,
  [kind]: scenario[kind].map((one) => (one.id === id ? { ...one, ...fields } : one)),
});
/** The case with fields of its acts of one type set otherwise. */
const recoded = (event: string, type: string, fields: object): Scenario => ({
  ...iraq,
  events: iraq.events.map((one) =>
    one.id === event
      ? { ...one, acts: one.acts.map((act) => (act.type === type ? { ...act, ...fields } : act)) }
      : one,
  ),
});

describe('securitized since when, in Parliament, among the public and in the Council', () => {
  for (const [rule, parliament, people, council, origin] of expected)
    test(`${rule}: ${parliament}, ${people}, ${council} (${origin})`, () => {
      expect(arenas.map((arena) => verdictIn(iraq, rule, arena))).toEqual([
        parliament,
        people,
        council,
      ]);
    });

  test('every rule for entering has its row', () => {
    expect(expected.map(([rule]) => rule)).toEqual(enteringRules.map(({ id }) => id));
  });

  test('the codebook says the same', () => {
    const [head, ...rows] = tableOf('iraq', 'reading');
    expect(head).toEqual(['reading', ...arenas]);
    expect(rows).toEqual(expected.map((row) => row.slice(0, 4)));
  });
});

describe('how far each place got', () => {
  test('R6: the House identifies the threat in November, the means are mobilised in March', () => {
    expect(pointsIn(iraq, 'R6', 'uk-parliament')).toEqual({
      identified: '2002-11-25',
      mobilised: '2003-03-20',
    });
  });

  test('R6: the Council identifies the threat in resolution 1441 and mobilises nothing', () => {
    expect(pointsIn(iraq, 'R6', 'unsc')).toEqual({ identified: '2002-11-08', mobilised: 'no' });
  });

  test('R7a: the popular setting never accepts the means, the elite setting does (theory §13, 12)', () => {
    expect(pointsIn(iraq, 'R7a', 'uk-public')['popular']).toBe('no');
    expect(pointsIn(iraq, 'R7a', 'uk-parliament')).toMatchObject({
      elite: '2003-03-18',
      technocratic: '2003-03-17',
      authorising: '2003-03-18',
    });
  });

  test('R14: the House stands at the whole, the public and the Council at half', () => {
    expect(pointsIn(iraq, 'R14', 'uk-parliament')['whole']).toBe('2003-03-18');
    for (const arena of ['uk-public', 'unsc'])
      expect(pointsIn(iraq, 'R14', arena)).toMatchObject({ 'three quarters': 'no' });
    expect(pointsIn(iraq, 'R14', 'uk-public')['half']).toBe('2002-11-14');
  });

  test('R12: weak, since there is a policy statement and no practice of its kind', () => {
    expect(pointsIn(iraq, 'R12', 'uk-parliament')).toEqual({
      institutions: '2002-09-24',
      practices: 'no',
      strong: 'no',
    });
  });
});

describe('the literature disagrees, and the file has room for both', () => {
  test('Roe claims a securitization and Emmers a failure', () => {
    const claimed = iraq.events.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.type === 'stage-claimed' ? [[act.by, act.stage]] : [])),
    );
    expect(claimed).toEqual([
      ['Roe 2008', 'securitized'],
      ['Emmers, in Contemporary Security Studies', 'politicized'],
    ]);
  });

  test('securitized in some arena, and not in all: Roe has the one in view, Emmers the other', () => {
    const reading = readingOf('R2');
    if (reading === null) throw new Error('no R2');
    const history = replay(iraq, reading);
    const says = (rule: 'any' | 'all') =>
      holdsOf(history, history.end, iraq.issues[0]?.id ?? '', 'securitized', { rule });
    expect([says('any'), says('all')]).toEqual(['yes', 'no']);
  });

  test('were the House not significant, R2 would say no everywhere', () => {
    const other = change(iraq, 'audiences', 'commons', { significant: false });
    for (const arena of arenas) expect(verdictIn(other, 'R2', arena)).toBe('no');
  });

  test('could the House authorise nothing, R4, R6 and R7a would say no', () => {
    const other = change(iraq, 'audiences', 'commons', { canAuthorise: false });
    for (const rule of ['R4', 'R6', 'R7a'])
      expect(verdictIn(other, rule, 'uk-parliament'), rule).toBe('no');
  });
});

describe('what another coder would change, as the codebook says', () => {
  test('public-identifies: the threat is identified among the public too', () => {
    const options = { alternatives: ['public-identifies'] };
    expect(pointsIn(iraq, 'R6', 'uk-public', options)['identified']).toBe('2003-02-17');
    expect(pointsIn(iraq, 'R7b', 'uk-public', options)['threat accepted']).toBe('2003-02-17');
  });

  test('rally: R2 says yes among the public, three days after the invasion', () => {
    expect(verdictIn(iraq, 'R2', 'uk-public', { alternatives: ['rally'] })).toBe('2003-03-23');
  });

  test('rally: the public stands at half, and would stand higher had it not doubted the evidence', () => {
    const options = { alternatives: ['rally'] };
    expect(verdictIn(iraq, 'R14', 'uk-public', options)).toBe('no');
    expect(verdictIn(without(iraq, 'R-2003-02-12'), 'R14', 'uk-public', options)).toBe(
      '2003-03-23',
    );
  });

  test('unproven-as-partial: R14 in Parliament on the day of the amendment', () => {
    expect(verdictIn(iraq, 'R14', 'uk-parliament', { alternatives: ['unproven-as-partial'] })).toBe(
      '2003-02-26',
    );
  });

  test('revived-authority: R2 in the Council with resolution 1441', () => {
    expect(verdictIn(iraq, 'R2', 'unsc', { alternatives: ['revived-authority'] })).toBe(
      '2002-11-08',
    );
  });

  test('were no rule broken, R3, R15 and R16 would say no', () => {
    const other = recoded('R-2003-03-20', 'measure-enacted', { breaks: [] });
    for (const rule of ['R3', 'R15', 'R16', 'R7b'])
      expect(verdictIn(other, rule, 'uk-parliament'), rule).toBe('no');
    for (const rule of ['R2', 'R6', 'R8'])
      expect(verdictIn(other, rule, 'uk-parliament'), rule).not.toBe('no');
  });

  test('were survival not claimed, only readings that do not ask for it would say yes', () => {
    const other = recoded('R-2002-09-24', 'move-made', { existential: 'none' });
    const still = ['R4', 'R5', 'R8', 'R9', 'R10', 'R13', 'R14', 'R15'];
    for (const { id } of enteringRules)
      expect(verdictIn(other, id, 'uk-parliament') !== 'no', id).toBe(still.includes(id));
  });

  test('without the Attorney General, R11 and the third rung fall on the day of the vote', () => {
    const other = without(iraq, 'R-2003-03-07', 'R-2003-03-17-answer');
    expect(verdictIn(other, 'R11', 'uk-parliament')).toBe('2003-03-18');
    expect(pointsIn(other, 'R7b', 'uk-parliament')['solution accepted']).toBe('2003-03-18');
    expect(verdictIn(other, 'R10', 'uk-parliament')).toBe('no');
  });

  test('without what is assumed, R4 and R9 are undecided and R10 says no', () => {
    const verdicts = ['R4', 'R9', 'R10'].map((rule) =>
      verdictIn(iraq, rule, 'uk-parliament', { assumed: false }),
    );
    expect(verdicts).toEqual(['unknown', 'unknown', 'no']);
  });

  test('nothing leaves security within the file', () => {
    for (const { id } of enteringRules)
      for (const arena of arenas)
        expect(lastStages(iraq, id, arena), `${id} ${arena}`).not.toMatch(/desecuritized/);
  });
});

soundCoding(iraq, ['public-identifies', 'rally', 'unproven-as-partial', 'revived-authority']);

test('the audit finds one thing: two sources claim one stage for all three arenas, and not the same', () => {
  const { findings } = audit(iraq);
  expect(findings.map(({ code, events }) => [code, [...events].sort()])).toEqual([
    ['Y40', ['R-2008-12', 'R-emmers']],
  ]);
});

test('the case is among the cases', () => {
  expect(cases).toContain(iraq);
});
