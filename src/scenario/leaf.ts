/**
 * The leaves of the format: texts, dates, ids and numbers, each as a schema with a role. The schema says what a value
 * looks like; the role tells the checks what it is for, so that who refers to whom is said in one place, the shape.
 */
import * as v from 'valibot';
import type { Degree } from '../theory/act.js';
import { datePattern } from '../theory/date-text.js';
import { idPattern } from './id.js';
import { longestText } from './limits.js';

/** What ids name. */
const kinds = [
  'scenario',
  'issue',
  'arena',
  'actor',
  'audience',
  'referent',
  'source',
  'event',
  'move',
  'measure',
  'clause',
  'period',
  'obstacle',
  'indicator',
  'claim',
  'table',
  'note',
  'section',
  'link',
  'hypothesis',
  'treatment',
  'predictor',
  'rival',
  'weighing',
  'weighed',
  'evidence',
  'population',
  'group',
] as const;
export type Kind = (typeof kinds)[number];

export type Role =
  /** The id under which a thing is declared. */
  | { readonly is: 'declaration'; readonly kind: Kind }
  /** The id of a measure in an act that may open it. */
  | { readonly is: 'opening'; readonly kind: 'measure' }
  /** The id of something declared elsewhere; `any`: of any kind. */
  | { readonly is: 'reference'; readonly kind: Kind | 'any' }
  | { readonly is: 'date' }
  | { readonly is: 'text' }
  | { readonly is: 'line' };

export const roles = new WeakMap<object, Role>();

function withRole<S extends object>(schema: S, role: Role): S {
  roles.set(schema, role);
  return schema;
}

const id = () =>
  v.pipe(
    v.string(),
    v.regex(idPattern),
    v.maxLength(longestText),
    v.description('an id: a letter, then letters, digits, _ or -'),
  );

type Ids<K extends string> = { readonly [P in K]: ReturnType<typeof id> };

/** The id of something declared elsewhere, by kind. */
export const reference = Object.fromEntries(
  [...kinds, 'any' as const].map((kind) => [kind, withRole(id(), { is: 'reference', kind })]),
  // `fromEntries` forgets which keys it was given.
) as Ids<Kind | 'any'>;

/** The id under which a thing is declared, by kind. */
export const declaration = Object.fromEntries(
  kinds.map((kind) => [kind, withRole(id(), { is: 'declaration', kind })]),
  // As above.
) as Ids<Kind>;

/** The id of a measure in the acts that may open it: requested, authorised, enacted. */
export const opening = withRole(id(), { is: 'opening', kind: 'measure' });

/** Some text, which may have several lines. */
export const text = withRole(
  v.pipe(
    v.string(),
    v.regex(/\S/),
    v.maxLength(longestText),
    v.description('a text that is not blank'),
  ),
  { is: 'text' },
);

/** A line of text: a name, a title. */
export const line = withRole(
  v.pipe(
    v.string(),
    v.regex(/^\S[^\n\t]*$/),
    v.maxLength(longestText),
    v.description('a line of text'),
  ),
  { is: 'line' },
);

/** A cell of a table, which may be empty. */
export const cell = v.pipe(v.string(), v.maxLength(longestText), v.description('a text'));

/** A date of the format's part of EDTF. */
export const date = withRole(
  v.pipe(
    v.string(),
    v.regex(datePattern),
    v.description('an EDTF date such as 2015-07-14, 2015-07, 2015, 2015-21 or 2013-09/2013-11'),
  ),
  { is: 'date' },
);

/** The end of something: a date, or `..` (still going on). */
export const endDate = v.union([v.literal('..'), date]);

const wholeNumber = (least: number, most: number, what: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(what));

export const count = wholeNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number, 0 or more');
export const ordinal = wholeNumber(1, Number.MAX_SAFE_INTEGER, 'a whole number, 1 or more');
export const percent = wholeNumber(0, 100, 'a whole number of percent, 0 to 100');
/** How much of something there is. A number in range rather than a list of four, so that a fault is told as one. */
export const degree: v.GenericSchema<Degree> = wholeNumber(
  0,
  3,
  'a whole number from 0 to 3',
  // The whole numbers in this range are the degrees; valibot counts them as numbers.
) as v.GenericSchema<number> as v.GenericSchema<Degree>;
export const year = wholeNumber(0, 9999, 'a year from 0 to 9999');
export const slack = wholeNumber(1, 365_250, 'a whole number of days from 1 to 365250');
export const truth = v.pipe(v.boolean(), v.description('true or false'));

/** A list with at least one item. */
export const some = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.minLength(1));
