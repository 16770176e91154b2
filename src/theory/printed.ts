/** A reading in full, as text: every condition with its source. What it hashes to identifies it. */
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cited } from './sources.js';

/** One rule, printed. */
export const printedRule = (rule: Rule): string =>
  [
    `${rule.id} ${rule.name} (${cited(rule.source)}), about ${rule.kind}:`,
    ...rule.conditions.map(({ says, source }, i) => `  ${i + 1}. ${says} (${cited(source)})`),
    `  ${rule.note}`,
  ].join('\n');

/** Both rules of a reading, printed. */
export const printed = ({ enters, leaves, cannotLeave }: Reading): string =>
  [
    `An issue enters security by ${printedRule(enters)}`,
    `It leaves security by ${printedRule(leaves)}`,
    ...(cannotLeave === null ? [] : [`It cannot definitely leave: ${cannotLeave}.`]),
  ].join('\n');
