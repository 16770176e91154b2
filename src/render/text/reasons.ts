/** Conditions with tick, cross or question mark, each with its source and what met it. */
import type { Judged } from '../../theory/rule.js';
import { cited } from '../../theory/sources.js';
import type { Paint } from '../paint.js';
import { eventIds } from '../sentence.js';
import { visible } from '../visible.js';

/** One judged witness, a line for each condition. */
export const reasonLines = (
  { conditions }: Pick<Judged, 'conditions'>,
  paint: Paint,
  indent = '    ',
): readonly string[] =>
  conditions.map(({ says, source, verdict, metBy, lacks }) => {
    const mark =
      verdict === 'yes' ? paint.good('✓') : verdict === 'no' ? paint.bad('✗') : paint.open('?');
    const by = eventIds(metBy);
    const because =
      verdict === 'yes'
        ? by.length > 0
          ? ` — ${by.join(', ')}`
          : ''
        : verdict === 'unknown'
          ? ` — not coded: ${[...new Set(lacks.map((lack) => lack.says))].join('; ')}`
          : '';
    return `${indent}${mark} ${visible(says + because)} ${paint.faint(`[${cited(source)}]`)}`;
  });
