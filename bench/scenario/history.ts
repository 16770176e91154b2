/** A generated scenario, checked to be what it is meant to be, and its replay under R2/D2. */
import { type History, replay } from '../../src/history/history.js';
import { placesOf, stagesIn } from '../../src/history/step.js';
import type { Reading } from '../../src/theory/reading.js';
import { readingOf } from '../../src/theory/reading.js';
import { generated, type Size } from './generated.js';

const named = (id: string): Reading => {
  const found = readingOf(id);
  if (found === null) throw new Error(`no reading ${id}`);
  return found;
};

export const reading = named('R2/D2');

/** In a replay worth timing hardly anything is refused, and issues enter security and leave it. */
const check = (history: History, size: Size): void => {
  const taken = history.outcomes.filter((outcome) => outcome === 1).length;
  if (taken < 0.95 * size.events || taken === size.events)
    throw new Error(`most events are to be taken, and some refused: ${taken} of ${size.events}`);
  const stages = placesOf(history).flatMap((where) => stagesIn(history.end, where));
  for (const stage of ['securitized', 'desecuritized'] as const)
    if (!stages.includes(stage)) throw new Error(`no issue of ${size.issues} ends ${stage}`);
};

/** Makes a scenario of a size, and gives what replays it. */
export const history = (size: Size): (() => History) => {
  const scenario = generated(size);
  const again = () => replay(scenario, reading);
  check(again(), size);
  return again;
};
