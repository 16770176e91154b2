/** What is wrong with a leaf, judged by valibot and told in our words. */
import * as v from 'valibot';
import { isApproximate, parseDays } from '../theory/date-text.js';
import type { Complaint } from './complaint.js';
import { isInherited } from './id.js';
import { roles } from './leaf.js';
import { oneOf, show } from './show.js';
import { nameOf, type Shape } from './structure.js';
import type { Suggest } from './suggestion.js';

/** What stands here, in words: `an id: …`, `one of "+" or "-"`, `a list`. */
export function expects(shape: Shape): string {
  switch (shape.type) {
    case 'strict_object':
    case 'variant':
      return 'an object';
    case 'array':
      return 'a list';
    case 'strict_tuple':
      return `a list of ${shape.items.length}`;
    case 'exact_optional':
      return expects(shape.wrapped);
    case 'nullable':
      return `${expects(shape.wrapped)} or null`;
    case 'union':
      return oneOf(shape.options.map(expects));
    case 'literal':
      return show(shape.literal);
    case 'picklist':
      return oneOf(shape.options.map(show));
    default:
      return v.getDescription(schemaOf(shape)) ?? `a ${shape.type}`;
  }
}

type Variant = Extract<Shape, { type: 'variant' }>;

const variantIn = (shape: Shape): Variant | undefined => {
  switch (shape.type) {
    case 'variant':
      return shape;
    case 'exact_optional':
    case 'nullable':
      return variantIn(shape.wrapped);
    case 'union':
      return shape.options.find((option) => option.type === 'variant');
    default:
      return undefined;
  }
};

/** The same, and where an object may stand that is of some kind, the kinds there are. */
export function expectsFully(shape: Shape): string {
  const variant = variantIn(shape);
  if (variant === undefined) return expects(shape);
  const names = variant.options.map((option) => show(nameOf(option, variant.key)));
  return `${expects(shape)} whose ${show(variant.key)} is ${oneOf(names)}`;
}

export function leafFault(shape: Shape, given: unknown, suggest: Suggest): Complaint | null {
  if (v.is(schemaOf(shape), given)) return typeof given === 'string' ? deeper(shape, given) : null;
  const expected = expects(shape);
  const complaint = { expected, received: show(given), hint: `write ${expected}` };
  switch (shape.type) {
    case 'literal': {
      const isOfFormat = shape.literal === 1;
      return { ...complaint, code: isOfFormat ? 'wrong-format' : 'wrong-value' };
    }
    case 'picklist': {
      if (typeof given !== 'string') return { ...complaint, code: 'wrong-type' };
      const near = suggest(given, shape.options);
      const hint = near === null ? complaint.hint : `did you mean "${near}"?`;
      return { ...complaint, code: 'wrong-value', hint };
    }
    case 'number':
      return { ...complaint, code: numberCode(shape, given) };
    case 'string':
      return {
        ...complaint,
        code: typeof given === 'string' ? stringCode(shape, given) : 'wrong-type',
      };
    default:
      return { ...complaint, code: 'wrong-type' };
  }
}

/** Of most fractions the reader has told; in a population they may stand, and here a whole number is wanted. */
function numberCode(shape: Extract<Shape, { type: 'number' }>, given: unknown): Complaint['code'] {
  if (typeof given !== 'number') return 'wrong-type';
  const isWhole = shape.pipe?.some(({ type }) => type === 'integer') === true;
  return isWhole && !Number.isInteger(given) ? 'number-not-whole' : 'number-out-of-range';
}

function stringCode(shape: Shape, given: string): Complaint['code'] {
  switch (roles.get(shape)?.is) {
    case 'declaration':
    case 'reference':
    case 'opening':
      return 'bad-id';
    case 'date':
      return 'not-a-date';
    case 'line':
      return /\S/.test(given) ? 'not-a-line' : 'empty-text';
    default:
      return 'empty-text';
  }
}

/** What a pattern cannot say: that a date exists, that an id is not the name of something every object has. */
function deeper(shape: Shape, given: string): Complaint | null {
  const role = roles.get(shape)?.is;
  if (role === 'date' && !parseDays(given, isApproximate(given) ? 0 : undefined)) {
    const expected = 'a day, month, season or interval that exists';
    const hint = 'months are 01 to 12, seasons 21 to 24; an interval runs forward';
    return { code: 'impossible-date', expected, received: show(given), hint };
  }
  if (isInherited(given) && (role === 'declaration' || role === 'opening')) {
    const expected = 'an id that is not the name of a property every object has';
    return { code: 'reserved-id', expected, received: show(given), hint: 'choose another id' };
  }
  return null;
}

/** A shape is a valibot schema of which we see some fields. */
function schemaOf(shape: Shape): v.GenericSchema {
  return shape as unknown as v.GenericSchema;
}
