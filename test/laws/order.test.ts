/** Laws of order: independent issues interleave freely, and dates matter only to searches. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initial } from '../../src/history/state.js';
import { stagesIn } from '../../src/history/step.js';
import { aTold } from '../../src/testing/a-history.js';
import { meaningOf } from '../../src/testing/meaning.js';
import { stepsOf, type Told } from '../../src/testing/told.js';
import { readings } from '../../src/theory/reading.js';
import { runs } from './runs.js';
import { reading } from './story.js';

/** A history told for some reading; state-aware, so that it goes somewhere. */
const aReading = fc.constantFrom(...readings.map(({ id }) => id));
const aTelling = aReading.chain((by) =>
  aTold(reading(by))
    .filter(({ events }) => events.length > 0)
    .map((told) => ({ by, told })),
);

describe('interleaving', () => {
  const other = (text: string) =>
    /^(issue-1|move-\d+|measure-\d+|clause-\d+)$/.test(text) ? `other-${text}` : text;
  const renamed = <T>(data: T): T =>
    // Data comes back in the same shape, with other strings.
    JSON.parse(JSON.stringify(data), (_, value: unknown) =>
      typeof value === 'string' ? other(value) : value,
    ) as T;
  const onlyFirst = ({ declared, events }: Told): Told => ({
    declared: { ...declared, issues: declared.issues.slice(0, 1) },
    events: events.filter(({ acts }) =>
      acts.every((act) => !('issue' in act) || act.issue === 'issue-1'),
    ),
  });

  test('independent issues give the same stages in whatever order their events come', () => {
    const two = aReading.chain((by) =>
      fc.tuple(
        fc.constant(by),
        aTold(reading(by)),
        aTold(reading(by)),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      ),
    );
    fc.assert(
      fc.property(two, ([by, a, b, coins]) => {
        const mine = onlyFirst(a);
        const theirs = renamed(onlyFirst({ ...b, declared: a.declared }));
        const queues = [[...mine.events], [...theirs.events]];
        const left = (whose: 0 | 1) => queues[whose]?.length ?? 0;
        const merged: {
          readonly id: string;
          readonly whose: 0 | 1;
          readonly event: Told['events'][number];
        }[] = [];
        for (let i = 0; left(0) + left(1) > 0; i += 1) {
          const wish = coins[i % coins.length] === true ? 0 : 1;
          const whose = left(wish) > 0 ? wish : wish === 0 ? 1 : 0;
          const event = queues[whose]?.shift();
          if (event !== undefined) merged.push({ id: `e${i}`, whose, event });
        }
        const declared = {
          ...mine.declared,
          issues: [...mine.declared.issues, ...theirs.declared.issues],
          // What was looked for of one's moves was looked for of the other's.
          searched: mine.declared.searched.map((search) =>
            search.moves === undefined
              ? search
              : { ...search, moves: search.moves.flatMap((move) => [move, other(move)]) },
          ),
        };
        const both = stepsOf(reading(by), {
          declared,
          events: merged.map(({ id, event }) => ({ ...event, id })),
        });
        for (const [whose, alone, issue] of [
          [0, mine, 'issue-1'],
          [1, theirs, 'other-issue-1'],
        ] as const) {
          const stages = (all: typeof both) =>
            all.map(({ outcome, state }) => [
              outcome,
              ...['arena-1', 'arena-2'].map((arena) => stagesIn(state, { issue, arena })),
            ]);
          expect(stages(both.filter((_, i) => merged[i]?.whose === whose))).toEqual(
            stages(stepsOf(reading(by), alone)),
          );
        }
      }),
      runs(150),
    );
  });
});

describe('dates', () => {
  test('moving all dates and searches by the same time changes no stage', () => {
    fc.assert(
      fc.property(aTelling, fc.integer({ min: -4000, max: 4000 }), ({ by, told }, days) => {
        const moved = <D extends { earliest: number; latest: number } | null>(date: D): D =>
          date === null
            ? date
            : { ...date, earliest: date.earliest + days, latest: date.latest + days };
        const { declared, events } = told;
        const later: Told = {
          declared: {
            ...declared,
            searched: declared.searched.map((one) => ({
              ...one,
              from: moved(one.from),
              to: moved(one.to),
            })),
          },
          events: events.map((event) => ({ ...event, when: moved(event.when) })),
        };
        const sits = new Map(declared.audiences.map(({ id, arena }) => [id, arena]));
        const ends = (one: Told) =>
          meaningOf(stepsOf(reading(by), one).at(-1)?.state ?? initial, sits);
        expect(ends(later)).toBe(ends(told));
      }),
      runs(100),
    );
  });

  test('a more precise date may settle what was open, and never turns what was definite', () => {
    fc.assert(
      fc.property(aTelling, ({ by, told }) => {
        // Every date becomes one of its days: the last, which keeps the order that the history was told in.
        const { declared, events } = told;
        let day = Number.NEGATIVE_INFINITY;
        const exact = events.map((event) => {
          if (event.when === null) return event;
          day = Math.max(day, event.when.earliest);
          return { ...event, when: { ...event.when, earliest: day, latest: day } };
        });
        const stages = (one: Told) =>
          stepsOf(reading(by), one).map(({ state }) =>
            stagesIn(state, { issue: 'issue-1', arena: 'arena-1' }),
          );
        const before = stages(told);
        for (const [i, now] of stages({ declared, events: exact }).entries())
          for (const stage of now) expect(before[i]).toContain(stage);
      }),
      runs(200),
    );
  });
});
