/** What a rule answers at the end of a story: each point of its scale, and what is lacking. */
import { stepsOf, type Told, worldIn } from '../../../src/testing/told.js';
import { askedIn } from '../../../src/theory/asked.js';
import { standingOf } from '../../../src/theory/conclude.js';
import type { Reading } from '../../../src/theory/reading.js';

const rank = { no: 0, unknown: 1, yes: 2 } as const;

/** Every point after the last event, by the best of its witnesses, counted from where the place stood before that event. */
export const pointsOf = (told: Told, by: Reading, which: 'enters' | 'leaves', arena = 'unsc') => {
  const last = stepsOf(by, told).at(-1);
  const [branch] =
    last === undefined ? [] : standingOf(last.before.standings, `file@${arena}`).branches;
  if (last === undefined || branch === undefined) throw new RangeError('nothing was told');
  const asked = askedIn(
    worldIn(told.declared),
    last.state.facts,
    `file@${arena}`,
    branch,
    last.now,
  );
  const points = new Map(
    by[which].scale.points.map(({ name }) => [name, 'no' as keyof typeof rank]),
  );
  for (const witness of by[which].here(asked))
    for (const { point, verdict } of by[which].grade(witness, asked) ?? [])
      if (rank[verdict] > rank[points.get(point) ?? 'no']) points.set(point, verdict);
  return Object.fromEntries(points);
};

/** What the last event left open, in words, each once: of what is unknown, what one would need to know. */
export const lacksOf = (told: Told, by: Reading, arena = 'unsc'): readonly string[] => {
  const lacks = (stepsOf(by, told).at(-1)?.concluded ?? [])
    .filter(({ place }) => place === `file@${arena}`)
    .flatMap(({ judged }) => judged)
    .flatMap(({ conditions }) => conditions)
    .flatMap((condition) => condition.lacks.map(({ says }) => says));
  return [...new Set(lacks)];
};

/** The events that the last conclusion rests on. */
export const restsOnEvents = (told: Told, by: Reading, arena = 'unsc'): readonly string[] =>
  stepsOf(by, told)
    .flatMap(({ concluded }) => concluded)
    .filter(({ place }) => place === `file@${arena}`)
    .flatMap(({ drawn }) => drawn)
    .at(-1)
    ?.metBy.map(({ event }) => event) ?? [];
