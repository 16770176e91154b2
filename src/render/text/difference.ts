/** The smallest history that tells two readings apart, as a student reads it. */
import type { SmallestDifference } from '../../analysis/claims/smallest-difference.js';
import { type Paint, unpainted } from '../paint.js';
import { stageWords } from '../sentence.js';
import { searchedWords } from './claims.js';
import { reasonLines } from './reasons.js';
import { actWords } from './told-acts.js';

/** A smallest difference as text: the acts, the stages after each, and what each reading asked at the last. */
export const differenceText = (
  { readings, history, stages, asked, bound }: SmallestDifference,
  paint: Paint = unpainted,
): string => {
  const [a, b] = readings;
  if (history === null)
    return `${a} and ${b} agree on ${searchedWords(bound)}. That is no proof that they always do.`;
  return [
    paint.strong(`The smallest history that tells ${a} and ${b} apart`),
    '',
    ...history.flatMap((act, i) => {
      const [one = [], other = []] = stages[i] ?? [];
      const same = one.join() === other.join();
      return [
        `  ${i + 1}. ${actWords(act)}`,
        ...(same
          ? [`     ${paint.faint(`both: ${stageWords(one)}`)}`]
          : [`     ${a}: ${stageWords(one)}`, `     ${b}: ${stageWords(other)}`]),
      ];
    }),
    ...asked.flatMap((judged, i) => [
      '',
      ...(judged.length === 0
        ? [`${i === 0 ? a : b} was not asked: its rules read no such act`]
        : judged.flatMap((one) => [
            `${paint.strong(one.rule)}: ${one.verdict}`,
            ...reasonLines(one, paint, '  '),
          ])),
    ]),
    '',
    paint.faint(`Searched: ${searchedWords(bound)}.`),
  ].join('\n');
};
