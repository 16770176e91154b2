/** Several readings side by side, as text. */

import type { Comparison } from '../../history/compare.js';
import type { ReadingRow } from '../../history/reading-row.js';
import { pointWords } from '../grade-words.js';
import { type Paint, unpainted } from '../paint.js';
import { stageWords } from '../sentence.js';
import { visible } from '../visible.js';
import { matrixLines } from './matrix.js';
import { reasonLines } from './reasons.js';
import { refusedLines } from './refused.js';

const columns = 100;
/** From so many readings on, a matrix gives the overview. */
const many = 7;

const verdictWords = (row: ReadingRow): string => {
  const { verdict, date, event, left, leftAt, leftFor } = row;
  const since = verdict === 'yes' ? ` since ${date?.text ?? 'an undated event'} (${event})` : '';
  const how = leftFor.includes('desecuritized') ? 'left' : `${leftFor.join(' or ')} again`;
  const until =
    leftAt === null ? '' : `, ${how} ${left?.text ?? 'at an undated event'} (${leftAt})`;
  const words = {
    yes: 'securitized',
    no: 'never securitized',
    unknown: 'possibly securitized, never definitely',
  }[verdict];
  return `${words}${since}${until}`;
};

/** Pieces one after another, on as many lines as it takes; those after the first are set in. */
const wrapped = (start: string, pieces: readonly string[], indent: string): readonly string[] => {
  const lines = [start];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + piece.length <= columns) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(`${indent}${piece}`);
  }
  return lines;
};

const separated = (words: readonly string[], end: string): readonly string[] =>
  words.map((word, i) => `${word}${i === words.length - 1 ? end : ','}`);

/** Where it stands at the end, for a place that left and is, or may be, back. */
const endWords = ({ leftAt, atEnd }: ReadingRow): readonly string[] =>
  leftAt !== null && atEnd.includes('securitized') ? [`at the end ${stageWords(atEnd)}`] : [];

const rowLines = (row: ReadingRow, width: number): readonly string[] => {
  const start = `    ${row.reading.padEnd(width)} ${verdictWords(row)}`;
  const leaving = pointWords(row.leavingGrade);
  const lists = [
    pointWords(row.grade),
    leaving.map((point, i) => (i === 0 ? `leaving: ${point}` : point)),
    endWords(row),
  ].filter((words) => words.length > 0);
  if (lists.length === 0) return [start];
  const pieces = lists.flatMap((words, i) => separated(words, i === lists.length - 1 ? '' : ';'));
  return wrapped(`${start};`, pieces, ' '.repeat(7 + width));
};

/** The refused events, before all else: no reading saw what they tell. */
const refusedWords = (refused: Comparison['refused'], paint: Paint): readonly string[] => {
  if (refused.length === 0) return [];
  const [count, are] =
    refused.length === 1 ? ['1 event', 'is'] : [`${refused.length} events`, 'are'];
  return [
    paint.bad(`${count} ${are} refused, alike under every reading:`),
    ...refused.flatMap(refusedLines),
    '',
  ];
};

/** The comparison as text: place by place, then where the readings part. Many readings get a matrix before that. */
export const comparisonText = (
  { rows, partings, refused }: Comparison,
  paint: Paint = unpainted,
): string => {
  const places = [...new Set(rows.map(({ issue, arena }) => `${issue} in ${arena}`))];
  const readings = [...new Set(rows.map(({ reading }) => reading))];
  const width = Math.max(8, ...readings.map((reading) => reading.length));
  return [
    ...refusedWords(refused, paint),
    ...(readings.length < many ? [] : matrixLines(rows, paint)),
    ...places.flatMap((place) => [
      `  ${paint.strong(visible(place))}`,
      ...rows
        .filter(({ issue, arena }) => `${issue} in ${arena}` === place)
        .flatMap((row) => rowLines(row, width)),
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
