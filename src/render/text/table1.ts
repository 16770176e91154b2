/** The article's Table 1, judged, as text. */
import type { Table1Here } from '../../history/table1.js';
import { componentNames } from '../../theory/table1.js';
import type { Paint } from '../paint.js';
import { visible } from '../visible.js';

export const table1Lines = (
  { mode, complete, steps, firstViolation, where }: Table1Here,
  paint: Paint,
): readonly string[] => [
  paint.strong(
    `The article’s Table 1 (S2¶8), judged in the mode ${mode}${where === null ? '' : ` by the marks in ${visible(where.arena)}`}: ${complete ? 'complete' : 'not complete'}`,
  ),
  ...steps.flatMap(({ step, components }) => [
    `  Step ${step}`,
    ...components.map(({ id, grade, date }) => {
      const mark =
        grade === 'full'
          ? paint.good('✓')
          : grade === 'partial'
            ? paint.open('~')
            : grade === 'none'
              ? paint.bad('✗')
              : paint.open('?');
      const when = grade === 'unknown' ? 'not coded' : `${grade}, ${date?.text ?? 'undated'}`;
      return `    ${mark} ${id} ${componentNames[id]}: ${when}`;
    }),
  ]),
  firstViolation === null
    ? '  No edge of it is certainly violated.'
    : `  First violated edge, ${firstViolation.edge}: ${visible(firstViolation.says)}.`,
];

/** The same in one line, set off by an empty one; nothing where no component was marked. */
export const table1Line = ({ mode, complete, firstViolation, where }: Table1Here): string => {
  if (where === null) return '';
  const because = firstViolation === null ? '' : `; ${visible(firstViolation.says)}`;
  return `\n\nTable 1 in the mode ${mode}, by the marks in ${visible(where.arena)}: ${complete ? 'complete' : 'not complete'}${because}`;
};
