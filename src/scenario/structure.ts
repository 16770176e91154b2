/** A valibot schema seen as data: what lies in what. */
import type * as v from 'valibot';

/** The parts of a valibot schema that a walk needs. */
export type Shape =
  | { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Shape>> }
  | { readonly type: 'array'; readonly item: Shape; readonly pipe?: readonly Bound[] }
  | { readonly type: 'strict_tuple'; readonly items: readonly Shape[] }
  | { readonly type: 'exact_optional' | 'nullable'; readonly wrapped: Shape }
  | { readonly type: 'union'; readonly options: readonly [Shape, Shape] }
  | { readonly type: 'variant'; readonly key: string; readonly options: readonly ObjectShape[] }
  | { readonly type: 'literal'; readonly literal: unknown }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'number'; readonly pipe?: readonly Bound[] }
  | { readonly type: 'string' | 'boolean' };
export type ObjectShape = Extract<Shape, { type: 'strict_object' }>;
interface Bound {
  readonly type: string;
  readonly requirement?: number;
}

/** A valibot schema as a shape: its fields are documented, but its type hides them behind the inferred one. */
export function shapeOf(schema: v.GenericSchema): Shape {
  return schema as unknown as Shape;
}

const optionsByType = new WeakMap<object, ReadonlyMap<unknown, ObjectShape>>();

/** The option of a variant that a value says it is. */
export function optionFor(
  variant: Extract<Shape, { type: 'variant' }>,
  value: object,
): ObjectShape | undefined {
  let options = optionsByType.get(variant);
  if (!options) {
    const named = variant.options.map((option) => [nameOf(option, variant.key), option] as const);
    options = new Map(named);
    optionsByType.set(variant, options);
  }
  return options.get(own(value, variant.key));
}

export function nameOf(option: ObjectShape, key: string): unknown {
  const name = option.entries[key];
  return name?.type === 'literal' ? name.literal : undefined;
}

/** A field of an object of our own making, and nothing that it inherits. */
export function own(value: object, key: string): unknown {
  // It has the key, so it can be read by it.
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
