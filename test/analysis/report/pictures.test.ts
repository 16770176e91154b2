import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualReadings } from '../../../src/analysis/report/options.js';
import { barsOf } from '../../../src/analysis/report/spans-picture.js';
import { replay } from '../../../src/history/history.js';
import { allSpans } from '../../../src/history/spans.js';
import { anyHistory } from '../../../src/testing/a-history.js';
import { scenarioOf } from '../../../src/testing/told.js';
import { readingOf } from '../../../src/theory/reading.js';
import { accepts, claim, drought, told } from '../../history/drought.js';
import { runs } from '../../laws/runs.js';
import { jcpoaReport, smallReport } from './reports.js';

const aReading = fc.constantFrom(...usualReadings);

test('the bars of a place follow one another without a gap, from the beginning to the end', () => {
  const anyTold = aReading.chain((reading) =>
    anyHistory(reading).map((story) => ({ reading, story })),
  );
  fc.assert(
    fc.property(anyTold, ({ reading, story }) => {
      const history = replay(scenarioOf(story), reading);
      for (const { spans } of allSpans(history)) {
        const bars = barsOf(history, spans);
        expect(bars[0]?.from).toBeNull();
        expect(bars.at(-1)?.to).toBeNull();
        bars.slice(1).forEach((bar, i) => {
          expect(bar.from).toBe(bars[i]?.to);
          expect(bar.from).not.toBeNull();
        });
      }
    }),
    runs(100),
  );
});

test('every stage that a place ever has is in one of its bars, and no other', () => {
  const anyTold = aReading.chain((reading) =>
    anyHistory(reading).map((story) => ({ reading, story })),
  );
  fc.assert(
    fc.property(anyTold, ({ reading, story }) => {
      const history = replay(scenarioOf(story), reading);
      for (const { spans } of allSpans(history)) {
        const drawn = new Set(barsOf(history, spans).flatMap(({ stages }) => stages));
        expect(drawn).toEqual(new Set(spans.flatMap(({ stages }) => stages)));
      }
    }),
    runs(100),
  );
});

const barsIn = (start: string | null) => {
  const reading = readingOf('R2/D2');
  if (reading === null) throw new Error('no R2/D2');
  const scenario = drought([told('E1', '2001-01-02', claim('m')), told('E2', start, accepts('m'))]);
  const history = replay(scenario, reading);
  const here = allSpans(history).find(({ where }) => where.arena === 'house');
  return barsOf(history, here?.spans ?? []);
};

test('a change on a known day parts two bars on that day', () => {
  expect(
    barsIn('2001-05-09')
      .map(({ from, stages }) => [from, stages.join()])
      .at(-1),
  ).toEqual(['2001-05-09', 'securitized']);
});

test('a change in a known month leaves both stages possible in that month', () => {
  const bars = barsIn('2002-05');
  const month = bars.find(({ from }) => from === '2002-05-01');
  expect(month).toMatchObject({ to: '2002-05-31', changing: true });
  expect(month?.stages).toContain('securitized');
  expect(month?.stages.length).toBeGreaterThan(1);
  expect(bars.at(-1)).toMatchObject({
    from: '2002-05-31',
    stages: ['securitized'],
    changing: false,
  });
});

test('an undated change leaves both stages possible to the end', () => {
  const last = barsIn(null).at(-1);
  expect(last).toMatchObject({ to: null, changing: true });
  expect(last?.stages).toContain('securitized');
});

test('an undated event is in no picture of the timeline, and every dated one is', () => {
  const [timeline] = jcpoaReport().pictures;
  if (timeline?.kind !== 'timeline') throw new Error('no timeline');
  const of = (by: string) => timeline.marks.filter((mark) => mark.by === by);
  // Codebook, section 1: of 55 events of the article 37 are dated.
  expect(of('article')).toHaveLength(37);
  expect(of('article').find(({ event }) => event === 'E38')).toMatchObject({
    from: '2015-04-01',
    to: '2015-04-30',
    lane: 'bilateral',
  });
  expect(of('article').some(({ event }) => event === 'E47')).toBe(false);
});

test('the outcomes stand beside the candidate dates, as the article dates them and as all that is known does', () => {
  const picture = jcpoaReport().pictures.find(({ kind }) => kind === 'treatments');
  if (picture?.kind !== 'treatments') throw new Error('no picture');
  expect(picture.rows.find(({ event }) => event === 'E36')).toMatchObject({
    level: 'bilateral',
    article: { from: '2015-01-01', to: '2015-01-31' },
    resolved: { from: '2015-01-20', to: '2015-01-20' },
  });
  expect(picture.treatments.map(({ from }) => from)).toEqual([
    '2013-11-24',
    '2015-04-02',
    '2015-07-14',
    '2016-01-16',
  ]);
});

test('a picture says in words how many things it shows', () => {
  for (const { describes } of [...jcpoaReport().pictures, ...smallReport().pictures])
    expect(describes).toMatch(/\d/);
});
