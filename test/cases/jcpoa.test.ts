/**
 * The JCPOA case: what the theory paper expects of it (theory §4.3, §5.3, §5.4, §7.4, §8; design §8). Every expected
 * value below stands there, none was taken from what the library printed.
 */
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { type History, replay } from '../../src/history/history.js';
import { holdsOf } from '../../src/history/projection.js';
import { replacements } from '../../src/history/replacement.js';
import { rolesIn } from '../../src/history/role.js';
import { allSpans, spans } from '../../src/history/spans.js';
import { stagesIn, steps } from '../../src/history/step.js';
import { table1In } from '../../src/history/table1.js';
import type { Layer } from '../../src/scenario/layer.js';
import type { Stage } from '../../src/theory/act.js';
import { readingOf, readings } from '../../src/theory/reading.js';

const read = (id: string, layer: Layer = 'both', more: object = {}): History => {
  const reading = readingOf(id);
  if (reading === null) throw new Error(`no reading ${id}`);
  return replay(jcpoa, reading, { layer, ...more });
};
const nuclear = (arena: string) => ({ issue: 'iran-nuclear', arena });
/** When a place was first definitely at a stage: its date as EDTF and the event, or null. */
const first = (history: History, arena: string, stage: Stage) => {
  const span = spans(history, nuclear(arena)).find(
    ({ stages }) => stages.length === 1 && stages[0] === stage,
  );
  return span === undefined ? null : { from: span.from?.text ?? null, event: span.begun };
};
const since = (id: string, arena: string, stage: Stage, layer: Layer = 'both') =>
  first(read(id, layer), arena, stage)?.from;

describe('in the Security Council, with the article and the record (theory §5.3, §5.4)', () => {
  test.each([
    ['R2', '2006-07-31'],
    ['R3', '2006-12-23'],
    ['R15', '2006-12-23'],
    ['R16', '2006-12-23'],
  ])('%s enters security on %s', (reading, date) => {
    expect(since(reading, 'unsc', 'securitized')).toBe(date);
  });

  test.each([
    ['R2/D2', '2015-07-20'],
    ['R2/D9', '2015-12-15'],
    ['R2/D4', '2023-10-18'],
  ])('%s leaves security on %s', (reading, date) => {
    expect(since(reading, 'unsc', 'desecuritized')).toBe(date);
  });

  test('R2/D5 never leaves: the Council stays seized, and the return of the file is partial', () => {
    expect(since('R2/D5', 'unsc', 'desecuritized')).toBeUndefined();
    expect(spans(read('R2/D5'), nuclear('unsc')).at(-1)?.stages).toEqual(['securitized']);
  });

  test('no reading holds entry possible before it is definite', () => {
    for (const id of ['R2', 'R3', 'R15', 'R16']) {
      const all = spans(read(id), nuclear('unsc'));
      const entry = all.findIndex(({ stages }) => stages.includes('securitized'));
      expect(all[entry]?.stages, id).toEqual(['securitized']);
    }
  });

  test('the return of 2025 is disputed, so two stages stay possible (theory §2.6)', () => {
    expect(stagesIn(read('R2/D2').end, nuclear('unsc'))).toEqual(['securitized', 'desecuritized']);
  });
});

describe('in the Russian executive, with the article and the record (theory §5.3, design §8)', () => {
  test.each([
    ['R2', 'securitized', '2010-06-09'],
    ['R3', 'securitized', '2010-09-22'],
    ['R2/D2', 'desecuritized', '2015-04-13'],
  ] as const)('%s: %s since %s', (reading, stage, date) => {
    expect(since(reading, 'russia', stage)).toBe(date);
  });
});

describe('in the other arenas, under R2/D2 (theory §5.4, last paragraph)', () => {
  test('the EU has left since January 2016', () => {
    expect(since('R2/D2', 'eu', 'desecuritized')).toBe('2016-01-16');
  });

  test('the US executive left in January 2016 and is back, afresh, since 8 May 2018', () => {
    const all = spans(read('R2/D2'), nuclear('us-executive'));
    expect(all.slice(-2).map(({ stages, from }) => [stages.join(), from?.text])).toEqual([
      ['desecuritized', '2016-01-16'],
      ['securitized', '2018-05-08'],
    ]);
  });

  test('Congress never securitizes, Israel never leaves, the IAEA ends technified', () => {
    const history = read('R2/D2');
    expect(first(history, 'us-congress', 'securitized')).toBeNull();
    expect(stagesIn(history.end, nuclear('israel'))).toEqual(['securitized']);
    expect(first(history, 'israel', 'desecuritized')).toBeNull();
    expect(stagesIn(history.end, nuclear('iaea'))).toEqual(['technified']);
  });

  test('"desecuritized" is true of the Council and false of all arenas, at the end of 2015', () => {
    const history = read('R2/D2');
    let state = history.end;
    for (const step of steps(history)) if (step.event.id === 'R-2015-12-15') state = step.state;
    const formally = { rule: 'formal', arena: 'unsc' } as const;
    expect(holdsOf(history, state, 'iran-nuclear', 'desecuritized', formally)).toBe('yes');
    expect(holdsOf(history, state, 'iran-nuclear', 'desecuritized', { rule: 'all' })).toBe('no');
    expect(holdsOf(history, state, 'iran-nuclear', 'desecuritized', { rule: 'any' })).toBe('yes');
  });
});

describe('in the article’s layer alone (design §8)', () => {
  test('the Council enters only by R15, at E22, undated', () => {
    expect(first(read('R15', 'article'), 'unsc', 'securitized')).toEqual({
      from: null,
      event: 'E22',
    });
  });

  test('E22 comes after E20, December 2005', () => {
    const order = read('R15', 'article').log.map(({ id }) => id);
    expect(order.indexOf('E22')).toBeGreaterThan(order.indexOf('E20'));
  });

  test('the Western states enter by R15 in 2006', () => {
    expect(since('R15', 'western-states', 'securitized', 'article')).toBe('2006');
  });

  test.each(['R2', 'R3', 'R16'])('%s is unknown in the Council, and definite nowhere', (id) => {
    const history = read(id, 'article');
    expect(stagesIn(history.end, nuclear('unsc'))).toContain('securitized');
    expect(stagesIn(history.end, nuclear('unsc'))).toHaveLength(2);
    for (const { where, spans: all } of allSpans(history))
      for (const { stages } of all) expect(stages.join(), where.arena).not.toBe('securitized');
  });

  test('nothing definitely leaves, under any reading, with or without what is assumed', () => {
    for (const { id } of readings) {
      for (const assumed of [true, false]) {
        for (const { where, spans: all } of allSpans(read(id, 'article', { assumed })))
          for (const { stages } of all)
            expect(stages.join(), `${id} ${where.arena}`).not.toBe('desecuritized');
      }
    }
  });

  test('it says why: no audience of the Council is coded as having accepted', () => {
    const history = read('R2', 'article');
    const asked = [...steps(history)].flatMap(({ concluded }) =>
      concluded.flatMap(({ judged }) => judged),
    );
    const lacks = asked.flatMap(({ conditions }) =>
      conditions.flatMap((one) => one.lacks.map(({ says }) => says)),
    );
    expect(lacks).toContain('whether security-council accepted the move west-move');
  });
});

describe('Table 1 on the assumed dates (theory §4.2, §4.3)', () => {
  test('strict fails, and names the edge from step 1 to step 2: c21 begins before c11 and c12 are fulfilled', () => {
    const { complete, firstViolation } = table1In(read('R2'), 'strict');
    expect(complete).toBe(false);
    expect(firstViolation).toMatchObject({
      edge: 'step 1 → step 2',
      component: 'c21',
      before: ['c11', 'c12'],
    });
  });

  test.each(['attempt-complete', 'initiation-order', 'unordered'] as const)(
    '%s succeeds, with c32 partial',
    (mode) => {
      const { complete, firstViolation, steps: three } = table1In(read('R2'), mode);
      expect({ complete, firstViolation }).toEqual({ complete: true, firstViolation: null });
      expect(three[2]?.components[1]).toMatchObject({ id: 'c32', grade: 'partial' });
    },
  );

  test('with c21 dated from June 2006 instead, initiation-order fails', () => {
    const history = read('R2', 'both', { alternatives: ['c21-june-2006'] });
    expect(table1In(history, 'initiation-order').complete).toBe(false);
    expect(table1In(history, 'unordered').complete).toBe(true);
  });

  test('without what is assumed nothing is marked, and no mode is complete', () => {
    const verdict = table1In(read('R2', 'both', { assumed: false }), 'unordered');
    expect(verdict.complete).toBe(false);
    expect(verdict.steps.flatMap(({ components }) => components.map(({ grade }) => grade))).toEqual(
      Array.from({ length: 7 }, () => 'unknown'),
    );
  });
});

describe('what else the facts show', () => {
  test('for Russia, NATO and ISIS enter within a year of the nuclear file leaving (T21)', () => {
    const found = replacements(read('R2/D2'), 365).filter(
      ({ left }) => left.where.arena === 'russia',
    );
    expect(found.map(({ entered }) => entered.where.issue).sort()).toEqual([
      'isis',
      'nato-enlargement',
    ]);
  });

  test('Russia ends retired in its own arena: it was authorised, enacted the ban, and left', () => {
    const roles = rolesIn(read('R2/D2'), nuclear('russia'));
    expect(roles.get('russian-state')?.status).toBe('retired');
  });
});
