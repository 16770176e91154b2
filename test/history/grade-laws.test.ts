/** What holds of every grade, in random histories under random readings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeIn, gradesOf, leavingGradeIn, type ScaleGrade } from '../../src/history/grade.js';
import { type History, replay } from '../../src/history/history.js';
import { spans } from '../../src/history/spans.js';
import { placesOf } from '../../src/history/step.js';
import { aTold } from '../../src/testing/a-history.js';
import { scenarioOf } from '../../src/testing/told.js';
import { platformReading, readingOf, readings } from '../../src/theory/reading.js';
import { runs } from '../laws/runs.js';

const read = (id: string) => readingOf(id) ?? platformReading;

/** The point that counts. */
const decisive = ({ counts, points }: ScaleGrade) => points.find(({ point }) => point === counts);

/** Random histories, told once for all the laws below: telling one takes longer than judging it. */
const sample: readonly History[] = fc.sample(
  fc
    .constantFrom(...readings.map(({ id }) => id))
    .chain((id) => aTold(read(id), 10).map((one) => replay(scenarioOf(one), read(id)))),
  runs(50),
);
const holds = (check: (history: History) => void) => {
  for (const history of sample) check(history);
};

describe('in any history', () => {
  test('what was definitely securitized first reached the point that counts there and then', () => {
    holds((history) => {
      for (const where of placesOf(history)) {
        const all = spans(history, where);
        const first = all.findIndex(({ stages }) => stages.includes('securitized'));
        const entered = all[first];
        // Where it was open before, more than the rule decides when it was settled.
        if (entered === undefined || entered.stages.length > 1) continue;
        const { verdict, event, date } = decisive(gradeIn(history, where)) ?? {};
        expect({ verdict, event, date }).toEqual({
          verdict: 'yes',
          event: entered.begun,
          date: entered.from,
        });
      }
    });
  });

  test('what was never possibly securitized never reached it, nor possibly', () => {
    holds((history) => {
      for (const where of placesOf(history)) {
        if (spans(history, where).some(({ stages }) => stages.includes('securitized'))) continue;
        expect(decisive(gradeIn(history, where))?.verdict).toBe('no');
        for (const { verdict } of leavingGradeIn(history, where).points) expect(verdict).toBe('no');
      }
    });
  });

  test('on an ordered scale no point is reached before the one below it', () => {
    const rank = { yes: 2, unknown: 1, no: 0 };
    holds((history) => {
      for (const where of placesOf(history))
        for (const { kind, points } of [gradeIn(history, where), leavingGradeIn(history, where)]) {
          if (kind !== 'ordered') continue;
          points.slice(1).forEach(({ verdict }, i) => {
            expect(rank[verdict]).toBeLessThanOrEqual(rank[points[i]?.verdict ?? 'no']);
          });
        }
    });
  });

  test('all places at once get what each gets alone', () => {
    holds((history) => {
      const places = placesOf(history);
      const { entering: on, leaving: out } = gradesOf(history, places);
      expect(on).toEqual(places.map((where) => gradeIn(history, where)));
      expect(out).toEqual(places.map((where) => leavingGradeIn(history, where)));
    });
  });
});
