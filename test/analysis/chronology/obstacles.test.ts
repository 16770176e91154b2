/** Obstacles: what the rules spare, and what they do not. */
import { expect, test } from 'vitest';
import type { ScenarioEvent } from '../../../src/scenario/scenario.js';
import { bare, found, hypotheses, signed, trade } from './found.js';
import { happening, obstacle, recorded, relation, stated } from './parts.js';

const gone = (
  removed: NonNullable<ReturnType<typeof obstacle>['removed']>,
  ...events: readonly ScenarioEvent[]
) => found(bare({ events, obstacles: [obstacle('wall', { removed })] }));

test('a removal that the article does not date is found; one with a date of its own is not', () => {
  const undated = happening('razed', null, stated, relation('+', 'wall'));
  expect(gone({ events: ['razed'] }, undated)).toEqual(['removal-without-event razed']);
  expect(gone({ says: 'Later.', start: '1912' })).toEqual([]);
  expect(gone({}, happening('razed', '1912', stated, relation('+', 'wall')))).toEqual([]);
  expect(gone({}, happening('built', '1912', stated, relation('-', 'wall')))).toEqual([
    'removal-without-event',
  ]);
});

test('what only the record dates is told, and does not mend the article', () => {
  const later = happening('razed', '1912', recorded, relation('+', 'wall'));
  expect(gone({}, later)).toEqual(['removal-without-event razed']);
});

test('an obstacle that goes after the cause is late only if every sign of the effect is past', () => {
  const late = (date: string) =>
    found(
      bare({
        events: [
          signed('1912-06'),
          happening('visit', '1912-08', stated, relation('+')),
          happening('razed', date, stated, relation('+', 'wall')),
        ],
        obstacles: [obstacle('wall')],
        ...trade('visit'),
        hypotheses: hypotheses({
          outcomes: [
            { level: 'bilateral', arena: 'council', indicators: ['trade'], obstacles: ['wall'] },
          ],
        }),
      }),
    );
  expect(late('1912-07')).toEqual([]);
  expect(late('1912-09')).toEqual(['removed-late convention-signed razed']);
  // The sign is of August, and may be of its last day.
  expect(late('1912-08-15')).toEqual(['removed-late? convention-signed razed']);
  expect(late('1912')).toEqual(['removed-late? razed convention-signed']);
});
