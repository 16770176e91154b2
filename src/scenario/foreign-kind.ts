/** Kinds of object that a reader may know from another field, and what to say where one stands in a field that takes none. */
export const foreignKinds = new WeakMap<object, ReadonlyMap<unknown, string>>();
