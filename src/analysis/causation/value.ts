/** The values of variables. */

/** What a variable can be. */
export type Value = string | number | boolean;

/** Variables with their values. */
export type Values = Readonly<Record<string, Value>>;

/** The possible values of each variable. */
export type Domains<V extends Values = Values> = { readonly [K in keyof V]: readonly V[K][] };

/** Values as a reader sees them: `stage=0, rival=1`. */
export const shown = (values: Readonly<Record<string, Value | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/** A list as a reader sees it: `0, 1 or 2`. */
export const oneOf = (items: readonly Value[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`;
