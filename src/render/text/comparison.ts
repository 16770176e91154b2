/** Several readings side by side, as text. */
import type { Comparison, ReadingRow } from '../../history/compare.js';
import { type Paint, unpainted } from '../paint.js';
import { visible } from '../visible.js';
import { reasonLines } from './reasons.js';

const rowLine = ({ reading, verdict, date, event, left, leftAt }: ReadingRow): string => {
  const since = verdict === 'yes' ? `since ${date?.text ?? 'an undated event'} (${event})` : '';
  const until = leftAt === null ? '' : `, left ${left?.text ?? 'at an undated event'} (${leftAt})`;
  const words = {
    yes: 'securitized',
    no: 'never securitized',
    unknown: 'possibly securitized, never definitely',
  }[verdict];
  return `    ${reading.padEnd(8)} ${words} ${since}${until}`.trimEnd();
};

/** The comparison as text: place by place, then where the readings part. */
export const comparisonText = (
  { rows, partings }: Comparison,
  paint: Paint = unpainted,
): string => {
  const places = [...new Set(rows.map(({ issue, arena }) => `${issue} in ${arena}`))];
  return [
    ...places.flatMap((place) => [
      `  ${paint.strong(visible(place))}`,
      ...rows.filter(({ issue, arena }) => `${issue} in ${arena}` === place).map(rowLine),
    ]),
    ...partings.flatMap(({ readings: [a, b], parting }) => [
      '',
      paint.strong(`Where ${a} and ${b} part`),
      ...(parting === null
        ? ['  nowhere: they agree on every event']
        : [
            `  ${visible(parting.says)}`,
            ...parting.asked.flatMap((asked, i) =>
              asked.length === 0 && parting.where !== null
                ? [`  ${i === 0 ? a : b} was not asked: its rule reads no such act`]
                : asked.flatMap((judged) => [
                    `  ${judged.rule} of ${visible(judged.witness)}: ${judged.verdict}`,
                    ...reasonLines(judged, paint),
                  ]),
            ),
          ]),
    ]),
  ].join('\n');
};
