/** The shape of a coding: why we believe an act or a date. */
import * as v from 'valibot';
import { line, ordinal, reference, text } from './leaf.js';

const optional = v.exactOptional;

export const basis = v.picklist(['stated', 'implied', 'assumed', 'record', 'simulated']);

export const codingEntries = {
  basis,
  checked: v.picklist(['read', 'title', 'memory']),
  cite: v.nullable(v.strictObject({ source: reference.source, locator: optional(line) })),
  place: optional(
    v.strictObject({ section: line, paragraph: optional(ordinal), line: optional(ordinal) }),
  ),
  role: optional(v.picklist(['evidence', 'context', 'forecast'])),
  note: optional(text),
};

export const coding = v.strictObject(codingEntries);
