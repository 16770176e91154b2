/** A refused event, as text: which, and every reason. */
import type { RefusedEvent } from '../../history/compare.js';
import { visible } from '../visible.js';

/** The event, and below it a line for each reason. */
export const refusedLines = ({ event, refusals }: RefusedEvent): readonly string[] => [
  `  ${visible(event)} is refused:`,
  ...refusals.map(({ path, says }) => `    ${path}: ${visible(says)}`),
];
