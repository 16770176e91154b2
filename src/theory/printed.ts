/** A reading in full, as text: every condition with its source. What it hashes to identifies it. */
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cited } from './sources.js';

/** Where a rule's scale goes beyond yes and no: its points, lowest first, by the numbers of what each asks besides. */
export const printedScale = ({ scale, conditions }: Rule): readonly string[] => {
  if (scale.kind === 'yes or no') return [];
  const asks = scale.points.map(({ name, conditions: needs }) => {
    const own = needs.map((need) => {
      const at = conditions.findIndex(({ says }) => says === need.says);
      return at < 0 ? need.says : String(at + 1);
    });
    return `${name} (${own.join(', ')})`;
  });
  return [`Points (${scale.kind}): ${asks.join('; ')}. What counts: ${scale.counts}. ${scale.why}`];
};

/** One rule, printed. */
export const printedRule = (rule: Rule): string =>
  [
    `${rule.id} ${rule.name} (${cited(rule.source)}), about ${rule.kind}:`,
    ...rule.conditions.map(({ says, source }, i) => `  ${i + 1}. ${says} (${cited(source)})`),
    ...printedScale(rule).map((line) => `  ${line}`),
    `  Its date is that ${rule.dated}.`,
    `  ${rule.note}`,
  ].join('\n');

/** Both rules of a reading, printed. */
export const printed = ({ enters, leaves, cannotLeave }: Reading): string =>
  [
    `An issue enters security by ${printedRule(enters)}`,
    `It leaves security by ${printedRule(leaves)}`,
    ...(cannotLeave === null ? [] : [`It cannot definitely leave: ${cannotLeave}.`]),
  ].join('\n');
