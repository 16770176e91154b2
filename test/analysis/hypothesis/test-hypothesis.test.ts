/**
 * The hypothesis of the article, tested. Expected counts are made from the dates that the material for this case lists
 * (the wider timeline, with the day dates of the seven bilateral indicators), not from the library's output.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HypothesisTest,
  testHypothesis,
} from '../../../src/analysis/hypothesis/test-hypothesis.js';
import { jcpoa } from '../../../src/cases.js';
import type { Hypothesis, Scenario } from '../../../src/scenario/scenario.js';
import { platformReading, readingOf, readings } from '../../../src/theory/reading.js';

const hypothesis = (jcpoa.hypotheses ?? [])[0] as Hypothesis;
const tested = testHypothesis(jcpoa, platformReading, hypothesis);
const level = (test: HypothesisTest, name: string) => {
  const found = test.levels.find((one) => one.level === name);
  if (found === undefined) throw new Error(`no level ${name}`);
  return found;
};

describe('seven bilateral indicators about four dates', () => {
  /** First and last possible day of each, as ISO texts, which compare as dates do. */
  const article = {
    E36: ['2015-01-01', '2015-01-31'],
    E38: ['2015-04-01', '2015-04-30'],
    E39: ['2015-04-01', '2015-04-30'],
    E40: ['2015-04-01', '2015-04-30'],
    E42: ['2015-05-01', '2015-05-31'],
    E44: ['2015-07-01', '2015-07-31'],
    E54: ['2015-12-01', '2015-12-31'],
  } as const;
  const resolved = {
    ...article,
    E36: ['2015-01-20', '2015-01-20'],
    E38: ['2015-04-13', '2015-04-13'],
    E39: ['2015-04-15', '2015-04-17'],
    E40: ['2015-04-14', '2015-04-14'],
    E44: ['2015-07-09', '2015-07-09'],
    E54: ['2015-12-16', '2015-12-16'],
  } as const;
  const counted = (dates: Readonly<Record<string, readonly [string, string]>>, day: string) => {
    const all = Object.values(dates);
    const before = all.filter(([, last]) => last < day).length;
    const after = all.filter(([first]) => first > day).length;
    return { before, undecided: all.length - before - after, after };
  };
  const days = ['2013-11-24', '2015-04-02', '2015-07-14', '2016-01-16'];
  const { treatments } = level(tested, 'bilateral');

  test('the dates are those of Geneva, Lausanne, Vienna and the implementation', () => {
    expect(treatments.map(({ date }) => date?.text)).toEqual(days);
  });

  test('before Vienna come five in the article, one is undecided, one comes after', () => {
    expect(treatments[2]?.article).toEqual({ before: 5, undecided: 1, after: 1 });
  });

  test.each(days)('about %s, each is counted on its side, in the article and resolved', (day) => {
    const found = treatments.find(({ date }) => date?.text === day);
    expect(found?.article).toEqual(counted(article, day));
    expect(found?.resolved).toEqual(counted(resolved, day));
  });

  test('the talks of 9 July come five days before the deal, the proposal of December 155 after', () => {
    const offsets = treatments[2]?.offsets ?? [];
    expect(offsets.find(({ event }) => event === 'E44')).toEqual({
      event: 'E44',
      least: -5,
      most: -5,
    });
    // 17 days of July are left after the 14th; then 31 + 30 + 31 + 30, and 16 of December.
    expect(offsets.find(({ event }) => event === 'E54')).toEqual({
      event: 'E54',
      least: 155,
      most: 155,
    });
    // May has 31 days, and its last is 44 days before 14 July.
    expect(offsets.find(({ event }) => event === 'E42')).toEqual({
      event: 'E42',
      least: -74,
      most: -44,
    });
  });

  test('were April the date of the deal alone, one fewer would be dated before it', () => {
    const undated: Scenario = {
      ...jcpoa,
      events: jcpoa.events.map((event) =>
        event.id === 'E38'
          ? { ...event, dates: event.dates.filter(({ basis }) => basis === 'record') }
          : event,
      ),
    };
    const again = testHypothesis(undated, platformReading, hypothesis);
    const vienna = level(again, 'bilateral').treatments[2];
    expect(vienna?.article).toEqual({ before: 4, undecided: 2, after: 1 });
  });
});

describe('rival predictors on thirteen events', () => {
  const score = (id: string, treatment: string | null, dates: string) => {
    const found = tested.predictors.find(
      (one) => one.id === id && one.treatment === treatment && one.dates === dates,
    );
    if (found === undefined) throw new Error(`no score of ${id}`);
    const { hits, misses, undecided, none } = found;
    return [hits, misses, undecided, none];
  };

  // By hand, from the rules and the dates. Before 2003: E10, E15, E16. E20 of December 2005 comes before 2006, and is
  // cooperation: a hit. E23 of 2007 is cooperation while securitized: always a miss. E25 of 2010: always a hit.
  test('with the treatment in July 2015 the six of that spring and summer are missed', () => {
    expect(score('H1-stage', 'jcpoa-2015', 'resolved')).toEqual([3, 7, 0, 3]);
    // In the article E44 is of July, on either side of the 14th.
    expect(score('H1-stage', 'jcpoa-2015', 'article')).toEqual([3, 6, 1, 3]);
  });

  test('with Lausanne only the visit of January and the contract of 2007 are missed', () => {
    expect(score('H1-stage', 'lausanne-2015', 'resolved')).toEqual([8, 2, 0, 3]);
    // Three events of the article are of April, on either side of the 2nd.
    expect(score('H1-stage', 'lausanne-2015', 'article')).toEqual([5, 2, 3, 3]);
  });

  test('with Geneva only the contract of 2007 is missed', () => {
    expect(score('H1-stage', 'jpoa-2013', 'resolved')).toEqual([9, 1, 0, 3]);
    expect(score('H1-stage', 'jpoa-2013', 'article')).toEqual([9, 1, 0, 3]);
  });

  // June 1995 may lie in the second half of the 1990s or not; December 2005 in an overlap; late 2000 in a gap.
  test('confrontation with NATO predicts nine rightly and none wrongly, two it cannot tell, two it says nothing of', () => {
    expect(score('H-N', null, 'resolved')).toEqual([9, 0, 2, 2]);
    expect(score('H-N', null, 'article')).toEqual([9, 0, 2, 2]);
  });

  test('no date saves the hypothesis from the contract of 2007', () => {
    expect(tested.counterexamples).toContainEqual({ id: 'H1-stage', events: ['E23'] });
    expect(tested.counterexamples).toContainEqual({ id: 'H-N', events: [] });
  });

  test('what one date misses and another does not is no counterexample', () => {
    const misses = tested.predictors
      .filter(({ id, dates }) => id === 'H1-stage' && dates === 'resolved')
      .map(({ events }) => events.filter(({ fit }) => fit === 'miss').map(({ event }) => event));
    const everywhere = hypothesis.scored.filter(({ event }) =>
      misses.every((missed) => missed.includes(event)),
    );
    const somewhere = new Set(misses.flat());
    expect(somewhere.size).toBeGreaterThan(everywhere.length);
    expect(tested.counterexamples.find(({ id }) => id === 'H1-stage')?.events).toEqual(
      everywhere.map(({ event }) => event),
    );
  });

  test('of the three dates the interim deal fits best; its rival does not vary after 2013', () => {
    expect(tested.bestFits.find(({ id }) => id === 'H1-stage')).toEqual({
      id: 'H1-stage',
      treatments: ['jpoa-2013'],
      hits: 9,
      misses: 1,
    });
    expect(tested.steady.map(({ id, since, sign }) => [id, since.text, sign])).toEqual([
      ['H-N', '2013', '+'],
    ]);
  });

  test('every event is counted once in every score', () => {
    for (const { hits, misses, undecided, none } of tested.predictors)
      expect(hits + misses + undecided + none).toBe(hypothesis.scored.length);
  });
});

describe('the verdicts', () => {
  const verdicts = (test: HypothesisTest, name: string) =>
    level(test, name).verdicts.map(({ as, treatment, verdict }) => [treatment ?? as, verdict]);

  test('at the bilateral level the deal of July is not supported, the process is', () => {
    expect(verdicts(tested, 'bilateral')).toEqual([
      ['jpoa-2013', 'supported'],
      ['lausanne-2015', 'supported'],
      ['jcpoa-2015', 'not supported'],
      ['implementation-2016', 'not supported'],
      ['process', 'supported'],
    ]);
  });

  test('at the other levels nothing is supported, for the article states no link', () => {
    for (const reading of readings) {
      const one = testHypothesis(jcpoa, reading, hypothesis);
      for (const name of ['regional', 'international'])
        expect(verdicts(one, name).map(([, verdict]) => verdict)).not.toContain('supported');
    }
  });

  test('the article alone supports nothing, under any reading: it names no audience that lets go', () => {
    for (const reading of readings) {
      const one = testHypothesis(jcpoa, reading, hypothesis, { layer: 'article' });
      for (const { verdicts: all } of one.levels)
        for (const { verdict } of all) expect(verdict).not.toBe('supported');
    }
  });

  test('by the dates of the article it stays open whether most signs come after Lausanne: three of seven may', () => {
    const article = testHypothesis(jcpoa, platformReading, hypothesis, { layer: 'article' });
    const lausanne = level(article, 'bilateral').verdicts.find(
      ({ treatment }) => treatment === 'lausanne-2015',
    );
    expect(lausanne?.conditions[2]?.verdict).toBe('unknown');
  });

  test('a reading in which the forum must come back supports nothing at all', () => {
    const reading = readingOf('R2/D5');
    if (reading === null) throw new Error('no R2/D5');
    for (const { verdicts: all } of testHypothesis(jcpoa, reading, hypothesis).levels)
      for (const { verdict } of all) expect(verdict).not.toBe('supported');
  });

  test('a verdict is what its conditions say', () => {
    for (const reading of readings)
      for (const { verdicts: all } of testHypothesis(jcpoa, reading, hypothesis).levels)
        for (const { verdict, conditions } of all) {
          const found = conditions.map((one) => one.verdict);
          if (verdict === 'supported') expect(new Set(found)).toEqual(new Set(['yes']));
          else if (verdict === 'not supported') expect(found).toContain('no');
          else expect(found.includes('unknown') && !found.includes('no')).toBe(true);
        }
  });

  test('the exclusion from the SCO went in 2023, and nothing says when it was put up', () => {
    const [sco] = level(tested, 'regional').obstacles;
    expect(sco).toMatchObject({ obstacle: 'obs-sco', raised: [], rested: 'unknown' });
    expect(sco?.removed.map(({ when }) => when?.text)).toEqual(['2023-07-04']);
  });
});

describe('laws', () => {
  const counts = (test: HypothesisTest) =>
    test.levels.map(({ treatments }) =>
      treatments.map(({ article, resolved }) => [article, resolved]),
    );

  test('dropping events that no part of the hypothesis and no issue rests on changes no verdict', () => {
    const named = new Set<string>([
      ...hypothesis.treatments.map(({ event }) => event),
      ...hypothesis.scored.map(({ event }) => event),
      ...(jcpoa.indicators ?? []).flatMap(({ events }) => events),
      ...(jcpoa.obstacles ?? []).flatMap(({ imposed, removed }) => [
        ...(imposed?.events ?? []),
        ...(removed?.events ?? []),
      ]),
      hypothesis.process?.begins ?? '',
    ]);
    const idle = jcpoa.events
      .filter(({ id, acts }) => !named.has(id) && acts.every(({ type }) => type === 'noted'))
      .map(({ id }) => id);
    expect(idle.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.subarray(idle), fc.constantFrom(...readings), (dropped, reading) => {
        const gone = new Set(dropped);
        const events = jcpoa.events
          .filter(({ id }) => !gone.has(id))
          .map(({ after, ...event }) => ({
            ...event,
            ...(after === undefined ? {} : { after: after.filter((id) => !gone.has(id)) }),
          }));
        const was = testHypothesis(jcpoa, reading, hypothesis);
        const is = testHypothesis({ ...jcpoa, events }, reading, hypothesis);
        // Another scenario, so another fingerprint; all else is the same.
        const { identity: _, ...rest } = is;
        const { identity: __, ...before } = was;
        expect(rest).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  test('the counts and the scores are the same under every reading', () => {
    for (const reading of readings) {
      const one = testHypothesis(jcpoa, reading, hypothesis);
      expect(counts(one)).toEqual(counts(tested));
      expect(one.predictors).toEqual(tested.predictors);
    }
  });

  test('a later treatment never has fewer outcomes before it', () => {
    const ordered = level(tested, 'bilateral').treatments;
    for (const [i, { resolved, article }] of ordered.entries()) {
      const previous = ordered[i - 1];
      if (previous === undefined) continue;
      expect(resolved.before).toBeGreaterThanOrEqual(previous.resolved.before);
      expect(article.before).toBeGreaterThanOrEqual(previous.article.before);
    }
  });
});
