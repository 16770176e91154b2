/** How far a place got on a scale, in a few words. */
import type { ScaleGrade } from '../history/grade.js';

/** Whether a scale knows more than yes and no. */
const isGraded = ({ kind }: Pick<ScaleGrade, 'kind'>): boolean => kind !== 'yes or no';

/** The points that were or may have been reached, each with its date: `identified 2006-03-29`, `mobilised ?`. */
export const pointWords = (grade: ScaleGrade): readonly string[] =>
  isGraded(grade)
    ? grade.points.flatMap(({ point, verdict, date, event }) => {
        if (verdict === 'no') return [];
        return [`${point} ${verdict === 'yes' ? (date?.text ?? `undated (${event})`) : '?'}`];
      })
    : [];

/**
 * How far it got, at a glance: the highest point of an ordered scale; of points side by side the only one, or how many of
 * how many. `null` where the scale has no degrees, or no point was definitely reached.
 */
export const farthest = (grade: ScaleGrade): string | null => {
  const reached = grade.points.filter(({ verdict }) => verdict === 'yes');
  const last = reached.at(-1);
  if (!isGraded(grade) || last === undefined) return null;
  if (grade.kind === 'ordered' || reached.length === 1 || last.point === grade.counts)
    return last.point;
  // The point that counts is no part: it asks for parts.
  return `${reached.length} of ${grade.points.length - 1}`;
};
