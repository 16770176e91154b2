/** Issues as a whole, under a projection, as text. */
import type { IssueView } from '../../history/issue-view.js';
import type { ProjectedSpan } from '../../history/projection.js';
import type { Projection } from '../../history/projection-rule.js';
import { type Paint, unpainted } from '../paint.js';
import { projectionWords } from '../projection-words.js';
import { visible } from '../visible.js';

const answerWords = (stage: string, { verdict, from, begun }: ProjectedSpan): string => {
  const since = begun === null ? '' : ` since ${from?.text ?? 'an undated event'} (${begun})`;
  if (verdict === 'unknown') return `${stage}: unknown${since}`;
  return `${stage}: ${begun === null && verdict === 'no' ? 'at no time' : `${verdict}${since}`}`;
};

/** What a projection says at the end, issue by issue and reading by reading. */
export const projectionText = (
  projection: Projection,
  views: readonly IssueView[],
  paint: Paint = unpainted,
): string => {
  const issues = [...new Set(views.map(({ issue }) => issue))];
  const width = Math.max(8, ...views.map(({ reading }) => reading.length));
  return [
    paint.strong(
      `Each issue as a whole at the end, by the projection ${visible(projectionWords(projection))}`,
    ),
    ...issues.flatMap((issue) => [
      `  ${visible(issue)}`,
      ...views
        .filter((view) => view.issue === issue)
        .flatMap(({ reading, securitized, desecuritized }) => [
          `    ${reading.padEnd(width)} ${answerWords('securitized', securitized)}`,
          `    ${' '.repeat(width)} ${answerWords('desecuritized', desecuritized)}`,
        ]),
    ]),
  ].join('\n');
};
