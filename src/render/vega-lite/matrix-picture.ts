/** The matrix of a comparison: readings as rows, places as columns; a cell says whether and since when. */

import type { ReadingRow } from '../../history/reading-row.js';
import type { Where } from '../../history/where.js';
import type { Verdict } from '../../machine/verdict.js';
import { counted } from '../../scenario/counted.js';
import type { Scenario } from '../../scenario/scenario.js';
import { farthest } from '../grade-words.js';
import { visible } from '../visible.js';

/** Readings as rows, places as columns: was it ever securitized there, and since when? Dates are EDTF texts. */
export interface MatrixPicture {
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly describes: string;
  readonly readings: readonly string[];
  readonly places: readonly { readonly issue: string; readonly arena: string }[];
  readonly cells: readonly {
    /** Indexes into `readings` and `places`. */
    readonly reading: number;
    readonly place: number;
    readonly verdict: Verdict;
    /** Since when, or `undated`; `null` where it never definitely was. */
    readonly since: string | null;
    /** When it left, or `undated`; `null` where it did not. */
    readonly left: string | null;
    /** How far it got on a scale of several points, where it was not securitized. */
    readonly point: string | null;
  }[];
}

const nameIn = (
  list: readonly { readonly id: string; readonly name: string }[],
  wanted: string,
): string => visible(list.find(({ id }) => id === wanted)?.name ?? wanted);

/** The picture of several readings of one scenario. */
export const matrixPicture = (
  { title, issues, arenas }: Pick<Scenario, 'title' | 'issues' | 'arenas'>,
  rows: readonly ReadingRow[],
): MatrixPicture => {
  const keyOf = ({ issue, arena }: Where) => JSON.stringify([issue, arena]);
  const places = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const readings = [...new Set(rows.map(({ reading }) => reading))];
  const yes = rows.filter(({ verdict }) => verdict === 'yes').length;
  const unknown = rows.filter(({ verdict }) => verdict === 'unknown').length;
  return {
    title: `Ever securitized? ${visible(title)}`,
    describes: `For ${counted(readings.length, 'reading')} and ${counted(places.length, 'place')}, a cell says whether the issue was ever definitely securitized there: a filled cell yes, and since when; a dashed one unknown; an empty one no. Below it stands when it left or, where it did not enter and the scale has several points, the farthest point that it reached. Yes in ${counted(yes, 'cell')}, unknown in ${unknown}, no in ${rows.length - yes - unknown}.`,
    readings,
    places: places.map(({ issue, arena }) => ({
      issue: nameIn(issues, issue),
      arena: nameIn(arenas, arena),
    })),
    cells: rows.map((row) => ({
      reading: readings.indexOf(row.reading),
      place: places.findIndex((place) => keyOf(place) === keyOf(row)),
      verdict: row.verdict,
      since: row.verdict === 'yes' ? (row.date?.text ?? 'undated') : null,
      left: row.leftAt === null ? null : (row.left?.text ?? 'undated'),
      point: row.verdict === 'yes' ? null : farthest(row.grade),
    })),
  };
};
