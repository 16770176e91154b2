/** Contagion on networks and on rings, and cascades of people who watch one another. */
import { expect, test } from 'vitest';
import { rightCascadeProbability } from '../../../src/analysis/closed-form/cascade-probability.js';
import { cascadeWindow } from '../../../src/analysis/closed-form/cascade-window.js';
import { ringFront } from '../../../src/analysis/closed-form/ring-front.js';
import { thresholdContagion } from '../../../src/analysis/closed-form/threshold-contagion.js';
import { cascadeWindowCheck } from '../../validation/cascade-window.js';
import { holds } from '../../validation/holds.js';
import { ringCheck } from '../../validation/ring.js';
import { signalsCheck } from '../../validation/signals.js';
import { uniformContagionCheck } from '../../validation/uniform-contagion.js';

holds(cascadeWindowCheck);
holds(uniformContagionCheck);
holds(ringCheck);
holds(signalsCheck);

test('those with one tie in k acting act at a threshold of just 1/k, and not above', () => {
  for (let ties = 4; ties <= 40; ties += 1) {
    expect(cascadeWindow(1 / ties)?.vulnerable).toBe(ties);
    expect(cascadeWindow(1 / ties + 1e-12)?.vulnerable ?? 3).toBe(ties - 1);
  }
});

test('who needs more than a quarter sets off nothing, and who needs very little almost always', () => {
  expect(cascadeWindow(0.2500001)).toBeNull();
  expect(cascadeWindow(1)).toBeNull();
  const easy = cascadeWindow(0.002);
  expect(easy?.from).toBeCloseTo(1, 12);
  expect(easy?.to).toBeGreaterThan(400);
  expect(() => cascadeWindow(0)).toThrow(
    /threshold: expected a number from 0.002 to 1, received 0/,
  );
});

test('without a beginning nobody acts, and where all begin all do', () => {
  expect(thresholdContagion({ meanDegree: 10, seeds: 0 })).toBe(0);
  expect(thresholdContagion({ meanDegree: 10, seeds: 1 })).toBe(1);
  // Almost nobody hears anybody.
  expect(thresholdContagion({ meanDegree: 1e-9, seeds: 0.2 })).toBeCloseTo(0.2, 8);
  expect(() => thresholdContagion({ meanDegree: 0, seeds: 0.1 })).toThrow(/meanDegree/);
});

/** Rounds round a ring, person by person; null if it stops before. */
function walked(size: number, neighbours: number, heard: number, seeds: number): number | null {
  let acts = Array.from({ length: size }, (_, person) => person < seeds);
  for (let round = 0; ; round += 1) {
    if (acts.every(Boolean)) return round;
    const before = acts;
    acts = before.map((did, person) => {
      let around = 0;
      for (let by = 1; by <= neighbours; by += 1)
        for (const other of [person + by, person - by + size])
          if (before[other % size]) around += 1;
      return did || around >= heard;
    });
    if (acts.every((did, person) => did === before[person])) return null;
  }
}

test('a ring walked round person by person takes as long as the two ends allow', () => {
  for (let neighbours = 1; neighbours <= 4; neighbours += 1)
    for (let heard = 1; heard <= 2 * neighbours; heard += 1)
      for (let by = 1; by < 30; by += 1)
        for (const seeds of [heard, heard + 1, heard + 2]) {
          const size = seeds + 2 * neighbours + by;
          const found = walked(size, neighbours, heard, seeds);
          const front = ringFront({ size, neighbours, heard, seeds });
          const where = `N ${size}, w ${neighbours}, a ${heard}, s ${seeds}: ${found}`;
          if (found === null) expect(front, where).toBeNull();
          else {
            expect(front?.least, where).toBeLessThanOrEqual(found);
            expect(front?.most, where).toBeGreaterThanOrEqual(found);
          }
        }
});

test('a ring on which somebody hears both fronts from the start is refused', () => {
  expect(() => ringFront({ size: 8, neighbours: 2, heard: 3, seeds: 4 })).toThrow(
    /size: expected a whole number from 9 to 100000000, received 8/,
  );
});

test('signals that say nothing lead to the right as often as to the wrong, sure ones always', () => {
  expect(rightCascadeProbability(0.5)).toBe(0.5);
  expect(rightCascadeProbability(1)).toBe(1);
  expect(() => rightCascadeProbability(0.4)).toThrow(/right: expected a number from 0.5 to 1/);
});
