/** The JSON that programs read: which fields, of which kind. Fields beyond these may come; none of these may go. */
import { describe, expect, test } from 'vitest';
import { file, json, small } from './command.js';

type Stage = string | readonly string[];
interface Condition {
  readonly rule: string;
  readonly issue: string;
  readonly arena: string;
  readonly witness: string;
  readonly says: string;
  readonly source: string;
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly metBy: readonly string[];
}
interface Replay {
  readonly scenario: string;
  readonly reading: string;
  readonly arenas: readonly {
    readonly issue: string;
    readonly arena: string;
    readonly stage: Stage;
    readonly spans: readonly {
      readonly stage: Stage;
      readonly from: string | null;
      readonly to: string | null;
    }[];
  }[];
  readonly table1: {
    readonly mode: string;
    readonly complete: boolean;
    readonly steps: readonly {
      readonly step: number;
      readonly components: readonly {
        readonly id: string;
        readonly grade: string;
        readonly date: string | null;
      }[];
    }[];
    readonly firstViolation: string | null;
  };
  readonly steps: readonly {
    readonly event: string;
    readonly outcome: 'taken' | 'refused';
    readonly stage: readonly {
      readonly issue: string;
      readonly arena: string;
      readonly stage: Stage;
    }[];
    readonly conditions: readonly Condition[];
    readonly reasons: readonly {
      readonly code: string;
      readonly path: string;
      readonly says: string;
    }[];
  }[];
}

const spectrum = ['nonpoliticized', 'politicized', 'technified', 'securitized', 'desecuritized'];
const isStage = (stage: Stage): boolean =>
  typeof stage === 'string'
    ? spectrum.includes(stage)
    : stage.length > 1 &&
      stage.every(
        (one, i) => spectrum.indexOf(one) > (i === 0 ? -1 : spectrum.indexOf(stage[i - 1] ?? '')),
      );
const edtf = /^(\d{4}(-\d\d(-\d\d)?)?|\.\.)[~?%]?(\/(\d{4}(-\d\d(-\d\d)?)?|\.\.)[~?%]?)?$/;
const isDate = (date: string | null): boolean => date === null || edtf.test(date);

test('a reading has an id, a name, a source and its two rules', () => {
  const readings = json<readonly Record<string, unknown>[]>(['readings']);
  // Every rule for entering once, and every rule for leaving once.
  for (const side of ['enters', 'leaves'])
    expect(new Set(readings.map((reading) => reading[side])).size).toBeGreaterThan(8);
  expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
  for (const reading of readings) {
    expect(Object.keys(reading)).toEqual([
      'id',
      'name',
      'source',
      'enters',
      'leaves',
      'cannotLeave',
    ]);
    for (const key of ['id', 'name', 'source', 'enters', 'leaves'])
      expect(reading[key]).toBeTypeOf('string');
    expect(reading['id']).toBe(`${reading['enters']}/${reading['leaves']}`);
  }
  // Each rule goes with one by which an issue can leave.
  expect(readings.filter(({ cannotLeave }) => cannotLeave !== null)).toEqual([]);
});

test('a case is listed with its places and how many events each layer has', () => {
  expect(json(['cases'])).toEqual([
    expect.objectContaining({
      id: 'jcpoa',
      article: 55,
      issues: ['iran-nuclear', 'nato-enlargement', 'isis'],
    }),
    expect.objectContaining({ id: 'iraq', article: 0, issues: ['iraq-weapons'] }),
    expect.objectContaining({ id: 'hiv-aids', article: 0, issues: ['hiv-aids-security'] }),
    expect.objectContaining({ id: 'murmansk', article: 0, issues: ['arctic-theatre'] }),
    expect.objectContaining({ id: 'detente', article: 0, issues: ['other-camp'] }),
  ]);
});

describe('a replay', () => {
  const whole = json<Replay>(['replay', 'jcpoa']);
  const council = json<Replay>(['replay', 'jcpoa', '--arena', 'unsc']);

  test('says of which scenario and which reading it is', () => {
    expect(whole).toMatchObject({ scenario: 'jcpoa', reading: 'R2/D2' });
    for (const key of ['scenario', 'reading', 'arenas', 'table1', 'steps'])
      expect(whole).toHaveProperty(key);
  });

  test('gives each place its stage and its spans', () => {
    expect(whole.arenas).toHaveLength(13);
    for (const { issue, arena, stage, spans } of whole.arenas) {
      expect([issue, arena].every((id) => /^[A-Za-z][\w-]*$/.test(id))).toBe(true);
      expect(spans.at(-1)?.stage).toEqual(stage);
      for (const span of spans) {
        expect(isStage(span.stage), JSON.stringify(span.stage)).toBe(true);
        expect([span.from, span.to].every(isDate), `${span.from} ${span.to}`).toBe(true);
      }
    }
  });

  test('dates are EDTF texts; the first span begins with none, the last ends with none', () => {
    // The dates: resolutions 1696 and 2231, the letter of August 2025 (codebook, section 2).
    const [{ stage, spans } = { stage: '', spans: [] }] = council.arenas;
    expect(spans.map(({ stage: one, from, to }) => [one, from, to])).toEqual([
      ['nonpoliticized', null, '2006-02-04'],
      ['politicized', '2006-02-04', '2006-07-31'],
      ['securitized', '2006-07-31', '2015-07-20'],
      ['desecuritized', '2015-07-20', '2025-08-28'],
      [['securitized', 'desecuritized'], '2025-08-28', null],
    ]);
    expect(stage).toEqual(['securitized', 'desecuritized']);
  });

  test('where a change is undated both dates are null', () => {
    const article = json<Replay>([
      'replay',
      'jcpoa',
      '--layer',
      'article',
      '--reading',
      'R15',
      '--arena',
      'unsc',
    ]);
    // E22 has no date in the article (codebook, section 3).
    expect(article.arenas[0]?.spans.at(-1)).toMatchObject({
      stage: 'securitized',
      from: null,
      to: null,
      begun: 'E22',
    });
    expect(article.arenas[0]?.spans.at(-2)).toMatchObject({ from: '2006', to: null, ended: 'E22' });
  });

  test('judges Table 1 in three steps of three, two and two', () => {
    const { mode, complete, steps, firstViolation } = whole.table1;
    expect({ mode, complete }).toEqual({ mode: 'strict', complete: false });
    expect(steps.map(({ step, components }) => [step, components.map(({ id }) => id)])).toEqual([
      [1, ['c11', 'c12', 'c13']],
      [2, ['c21', 'c22']],
      [3, ['c31', 'c32']],
    ]);
    for (const { grade, date } of steps.flatMap(({ components }) => components)) {
      expect(['full', 'partial', 'none', 'unknown']).toContain(grade);
      expect(isDate(date)).toBe(true);
    }
    expect(firstViolation).toContain('step 1 → step 2');
    expect(json<Replay>(['replay', 'jcpoa', '--mode', 'unordered']).table1).toMatchObject({
      complete: true,
      firstViolation: null,
    });
  });

  test('unmarked components are unknown and undated', () => {
    const { steps } = json<Replay>(['replay', 'jcpoa', '--no-assumed']).table1;
    for (const component of steps.flatMap(({ components }) => components))
      expect(component).toMatchObject({ grade: 'unknown', date: null });
  });

  test('has a step for each event, with the stage of each place after it', () => {
    expect(whole.steps).toHaveLength(122);
    for (const { event, outcome, stage, reasons } of whole.steps) {
      expect(event).toMatch(/^[ER]/);
      expect({ outcome, reasons }).toEqual({ outcome: 'taken', reasons: [] });
      expect(stage.map(({ issue, arena }) => `${issue}@${arena}`)).toEqual(
        whole.arenas.map(({ issue, arena }) => `${issue}@${arena}`),
      );
      for (const one of stage) expect(isStage(one.stage)).toBe(true);
    }
    expect(whole.steps.at(-1)?.stage.map(({ stage }) => stage)).toEqual(
      whole.arenas.map(({ stage }) => stage),
    );
  });

  test('each condition says who was asked what, of which source, with which answer', () => {
    const conditions = whole.steps.flatMap((step) => step.conditions);
    expect(conditions.length).toBeGreaterThan(0);
    for (const condition of conditions) {
      for (const key of ['rule', 'issue', 'arena', 'witness', 'says', 'source'] as const)
        expect(condition[key]).toMatch(/\S/);
      expect(['yes', 'no', 'unknown']).toContain(condition.verdict);
      const known = whole.steps.map(({ event }) => event);
      expect(condition.metBy.every((id) => known.includes(id))).toBe(true);
    }
    const arenas = new Set(
      council.steps.flatMap((step) => step.conditions.map(({ arena }) => arena)),
    );
    expect([...arenas]).toEqual(['unsc']);
  });

  test('a refused event gives its reasons, each with a code and a place', () => {
    const { steps } = json<Replay>(['replay', file(small())]);
    expect(steps.map(({ outcome }) => outcome)).toEqual(['taken', 'refused']);
    expect(steps[1]?.reasons).toEqual([
      { code: 'no-rule', path: 'acts[0]', says: expect.stringContaining('measure-resumed') },
    ]);
  });
});

test('a check lists every problem with code, path, line, expectation, finding and hint', () => {
  expect(json(['check', 'jcpoa'])).toEqual({ ok: true, problems: [] });
  const bad = json<{ readonly ok: boolean; readonly problems: readonly Record<string, unknown>[] }>(
    ['check', file('{\n  "format": 1,\n  "titel": "x"\n}')],
  );
  expect(bad.ok).toBe(false);
  for (const problem of bad.problems)
    expect(Object.keys(problem).sort()).toEqual([
      'code',
      'expected',
      'hint',
      'line',
      'path',
      'received',
    ]);
  expect(bad.problems).toContainEqual(expect.objectContaining({ code: 'unknown-key', line: 3 }));
  expect(bad.problems).toContainEqual(expect.objectContaining({ code: 'missing-key' }));
});

test('why gives the conditions asked and the outlook of each place', () => {
  const why = json<{
    readonly conditions: readonly Condition[];
    readonly outlooks: readonly Record<string, unknown>[];
  }>(['why', 'jcpoa', '--event', 'R-2006-07-31', '--reading', 'R3']);
  // R3 wants a measure and its effect, and resolution 1696 had neither (codebook, section 2).
  expect(why.conditions.map(({ verdict }) => verdict)).toEqual([
    'yes',
    'yes',
    'yes',
    'yes',
    'no',
    'no',
  ]);
  expect(why.outlooks[0]).toMatchObject({
    issue: 'iran-nuclear',
    arena: 'unsc',
    stage: 'politicized',
    toHappen: { found: true, goal: 'inside' },
  });
});

test('a comparison has a row for each reading and place, and says where readings part', () => {
  const { rows, partings } = json<{
    readonly rows: readonly object[];
    readonly partings: readonly object[];
  }>(['compare', 'jcpoa', '--readings', 'R2,R3', '--arena', 'unsc']);
  // The dates: resolutions 1696 and 1737 (codebook, section 2).
  expect(rows).toEqual([
    expect.objectContaining({ reading: 'R2/D2', verdict: 'yes', date: '2006-07-31' }),
    expect.objectContaining({ reading: 'R3/D2', verdict: 'yes', date: '2006-12-23' }),
  ]);
  expect(partings).toEqual([
    expect.objectContaining({
      readings: ['R2/D2', 'R3/D2'],
      event: 'R-2006-07-31',
      stages: ['securitized', 'politicized'],
    }),
  ]);
});

describe('a matrix', () => {
  interface Row {
    readonly reading: string;
    readonly issue: string;
    readonly arena: string;
    readonly verdict: string;
    readonly date: string | null;
    readonly satisfied: readonly object[];
    readonly missing: readonly object[];
    readonly unknown: readonly object[];
    readonly grade: {
      readonly scale: string;
      readonly counts: string;
      readonly points: readonly {
        readonly point: string;
        readonly verdict: string;
        readonly date: string | null;
        readonly event: string | null;
      }[];
    };
  }
  const rulesIn = (rows: readonly Row[], which: 0 | 1) => [
    ...new Set(rows.map(({ reading }) => reading.split('/')[which])),
  ];

  test('has a row for every rule for entering and every place', () => {
    const { rows } = json<{ readonly rows: readonly Row[] }>([
      'compare',
      'jcpoa',
      '--readings',
      'all',
    ]);
    const ids = [...new Set(rows.map(({ reading }) => reading))];
    expect(rulesIn(rows, 0)).toHaveLength(ids.length);
    expect(rulesIn(rows, 0)).toEqual(expect.arrayContaining(['R2', 'R3', 'R15', 'R16']));
    expect(rows).toHaveLength(ids.length * 13);
    for (const row of rows) {
      expect(['yes', 'no', 'unknown']).toContain(row.verdict);
      expect(isDate(row.date)).toBe(true);
      for (const key of ['satisfied', 'missing', 'unknown'] as const)
        expect(Array.isArray(row[key])).toBe(true);
      const { scale, counts, points } = row.grade;
      expect(['yes or no', 'ordered', 'vector']).toContain(scale);
      expect(points.map(({ point }) => point)).toContain(counts);
      for (const { verdict, date, event } of points) {
        expect(['yes', 'no', 'unknown']).toContain(verdict);
        expect(isDate(date)).toBe(true);
        expect(event === null).toBe(verdict !== 'yes');
      }
    }
  });

  test('of the exits has every rule for leaving, after R2', () => {
    const { rows } = json<{ readonly rows: readonly Row[] }>([
      'compare',
      'jcpoa',
      '--readings',
      'exits',
      '--arena',
      'unsc',
    ]);
    expect(rulesIn(rows, 0)).toEqual(['R2']);
    expect(rulesIn(rows, 1)).toHaveLength(rows.length);
    expect(rulesIn(rows, 1)).toEqual(expect.arrayContaining(['D2', 'D4', 'D5', 'D9']));
  });

  test('says of an issue as a whole what the projection asked for says', () => {
    const { projected } = json<{ readonly projected: object }>([
      'replay',
      'jcpoa',
      '--project',
      'weighted:unsc=2,eu=1:2',
    ]);
    // By resolution 2231, until the letter of August 2025 (codebook, section 2).
    expect(projected).toEqual({
      projection: { rule: 'weighted', weights: { unsc: 2, eu: 1 }, atLeast: 2 },
      issues: [
        {
          reading: 'R2/D2',
          issue: 'iran-nuclear',
          securitized: { verdict: 'unknown', since: '2025-08-28', event: 'R-2025-08-28' },
          desecuritized: { verdict: 'unknown', since: '2025-08-28', event: 'R-2025-08-28' },
        },
      ],
    });
  });
});
