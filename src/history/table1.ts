/** Table 1 in a history: the marks made in a place, judged in a mode. */
import { each } from '../machine/chain.js';
import { placeOf } from '../theory/place.js';
import { placeIn } from '../theory/situation.js';
import {
  type DatedMark,
  judgeTable1,
  type Table1Mode,
  type Table1Verdict,
} from '../theory/table1.js';
import type { History } from './history.js';
import { placesOf } from './step.js';
import type { Where } from './where.js';

const marksIn = (history: History, { issue, arena }: Where): readonly DatedMark[] =>
  [...each(placeIn(history.end.facts, placeOf(issue, arena)).marks)]
    .reverse()
    .map(({ component, grade, at }) => ({ component, grade, when: at.when }));

/** The place whose marks Table 1 is judged by, unless one is named: the first that has any. */
const markedPlace = (history: History): Where | undefined =>
  placesOf(history).find((where) => marksIn(history, where).length > 0);

/** Table 1 judged, and by the marks of which place; `null` where nothing is marked anywhere. */
export interface Table1Here extends Table1Verdict {
  readonly where: Where | null;
}

/** Judges Table 1 by the marks of a place; without one, of the first place that has marks. */
export const table1In = (history: History, mode: Table1Mode, where?: Where): Table1Here => {
  const place = where ?? markedPlace(history) ?? null;
  return { ...judgeTable1(place === null ? [] : marksIn(history, place), mode), where: place };
};
