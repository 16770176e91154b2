/** Grades: how far a place got on a rule's scale (semantics.md, section 7, "Scales"). */
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { gradeIn, highestPoint, leavingGradeIn, type ScaleGrade } from '../../src/history/grade.js';
import { replay } from '../../src/history/history.js';
import { spans } from '../../src/history/spans.js';
import { enteringReadings, pair, platformReading, readingOf } from '../../src/theory/reading.js';
import { platform } from '../../src/theory/readings/buzan-1998-platform.js';
import { threeComponents } from '../../src/theory/readings/buzan-1998-three-components.js';
import { entering } from '../../src/theory/rule.js';
import { vector } from '../../src/theory/scale.js';
import {
  accepts,
  claim,
  drought,
  enacts,
  everythingSearched,
  house,
  hurts,
  told,
  wayOut,
} from './drought.js';

const read = (id: string) => readingOf(id) ?? platformReading;
const council = { issue: 'iran-nuclear', arena: 'unsc' };

/** Each point with its verdict, date and event. */
const climbed = ({ points }: ScaleGrade) =>
  points.map(({ point, verdict, date, event }) => [point, verdict, date?.text ?? null, event]);

describe('in the Security Council', () => {
  const history = replay(jcpoa, read('R6'));

  // theory §5.3: identified 29 March 2006 (presidential statement), mobilised 23 December 2006: two dates.
  test('the programme was identified in March 2006 and mobilised against in December', () => {
    const grade = gradeIn(history, council);
    expect(grade).toMatchObject({ rule: 'R6', kind: 'ordered', counts: 'mobilised' });
    expect(climbed(grade)).toEqual([
      ['identified', 'yes', '2006-03-29', 'R-2006-03-29'],
      ['mobilised', 'yes', '2006-12-23', 'E22'],
    ]);
    expect(highestPoint(grade)).toBe('mobilised');
  });

  // theory §5.4, D5: grade partial from 15 December 2015; the Council stayed seized.
  test('the file was passed on in December 2015 and never given up', () => {
    const grade = leavingGradeIn(replay(jcpoa, read('R2/D5')), council);
    expect(climbed(grade)).toEqual([
      ['passed on', 'yes', '2015-12-15', 'R-2015-12-15'],
      ['held no more', 'no', null, null],
    ]);
  });

  test('a place that the scenario does not have is refused', () => {
    for (const ask of [gradeIn, leavingGradeIn])
      expect(() => ask(history, { issue: 'iran-nuclear', arena: 'moon' })).toThrow(RangeError);
  });
});

describe('where a claim is accepted and nothing is done', () => {
  const accepted = [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))];
  const grade = (id: string, searched = everythingSearched, more = accepted) =>
    gradeIn(replay(drought(more, searched), read(id)), house);

  test('the platform is reached, the three components are not', () => {
    const { counts, points } = grade('R3');
    expect(counts).toBe('three components');
    expect(points.map(({ point, verdict }) => [point, verdict])).toEqual([
      ['platform', 'yes'],
      ['three components', 'no'],
    ]);
    expect(highestPoint(grade('R3'))).toBe('platform');
  });

  test('where nobody looked for measures, the three components may have been reached', () => {
    expect(grade('R3', []).points.map(({ verdict }) => verdict)).toEqual(['yes', 'unknown']);
    expect(highestPoint(grade('R3', []))).toBe('platform');
  });

  test('a point that was unknown becomes yes when it is known', () => {
    const acted = [
      ...accepted,
      told('e3', '2003', enacts('x', { justifiedBy: 'm' })),
      told('e4', '2004', hurts('x')),
    ];
    expect(climbed(grade('R3', [], acted))).toEqual([
      ['platform', 'yes', '2002', 'e2'],
      ['three components', 'yes', '2004', 'e4'],
    ]);
  });

  test('of two claims accepted at once, the one with dates gives the point its date', () => {
    const both = [
      told('e1', null, claim('m')),
      told('e2', '2002', claim('n')),
      told('e3', '2003', accepts('m'), accepts('n')),
    ];
    expect(climbed(grade('R3', everythingSearched, both))[0]).toEqual([
      'platform',
      'yes',
      '2003',
      'e3',
    ]);
  });

  test('a scale without degrees has one point, which is its verdict', () => {
    const { kind, points } = grade('R2');
    expect(kind).toBe('yes or no');
    expect(points.map(({ verdict, event }) => [verdict, event])).toEqual([['yes', 'e2']]);
  });

  test('before anything happened, no point is reached', () => {
    const none = grade('R6', everythingSearched, []);
    expect(none.points.every(({ verdict }) => verdict === 'no')).toBe(true);
    expect(highestPoint(none)).toBeNull();
  });
});

/** R3 by which the platform counts, and a measure that rests on the claim is a part beside it. */
const { conditions } = threeComponents.written.scale.counts;
const platformBesideMeasure = pair(
  entering({
    ...threeComponents.written,
    scale: vector([{ name: 'acted', conditions }], platform.written.scale.counts, 'A test.'),
  }),
  platformReading.leaves,
);

describe('an exit', () => {
  const once = [
    told('e1', '2001', claim('m')),
    told('e2', '2002', accepts('m')),
    told('e3', '2003', wayOut('out'), accepts('out')),
  ];

  const acting = [
    told('e4', '2004', enacts('x', { justifiedBy: 'm' })),
    told('e5', '2005', hurts('x')),
  ];
  const reached = (events: typeof once) =>
    climbed(gradeIn(replay(drought(events, everythingSearched), platformBesideMeasure), house)).map(
      ([point, verdict, date]) => [point, verdict, date],
    );

  test('what was reached before it stays on record, and what it spent reaches nothing more', () => {
    expect(reached([...once, ...acting])).toEqual([
      ['acted', 'no', null],
      ['yes', 'yes', '2002'],
    ]);
  });

  test('without it, a part may still be reached after the entry', () => {
    expect(reached([...once.slice(0, 2), ...acting])).toEqual([
      ['acted', 'yes', '2005'],
      ['yes', 'yes', '2002'],
    ]);
  });

  test('the way out is graded only while the issue is securitized', () => {
    const leaving = (events: typeof once) =>
      leavingGradeIn(replay(drought(events, everythingSearched), read('R2/D2')), house);
    expect(leaving(once).points.map(({ verdict, event }) => [verdict, event])).toEqual([
      ['yes', 'e3'],
    ]);
    const early = [told('e0', '2000', wayOut('out'), accepts('out'))];
    expect(leaving(early).points.map(({ verdict }) => verdict)).toEqual(['no']);
  });

  test('of an issue that may never have been securitized, nobody knows that it left', () => {
    const open = [
      told('e1', '2001', claim('m', { existential: undefined })),
      told('e2', '2002', accepts('m')),
      told('e3', '2003', wayOut('out'), accepts('out')),
    ].map((event) => JSON.parse(JSON.stringify(event)) as typeof event);
    const history = replay(drought(open, everythingSearched), read('R2/D2'));
    expect(spans(history, house).some(({ stages }) => stages.includes('desecuritized'))).toBe(true);
    expect(leavingGradeIn(history, house).points.map(({ verdict }) => verdict)).toEqual([
      'unknown',
    ]);
  });
});

test('every rule grades by its own scale, in the order of its points', () => {
  for (const reading of enteringReadings) {
    const { kind, counts, points } = gradeIn(replay(jcpoa, reading), council);
    const { scale } = reading.enters;
    expect([kind, counts]).toEqual([scale.kind, scale.counts]);
    expect(points.map(({ point }) => point)).toEqual(scale.points.map(({ name }) => name));
  }
});
