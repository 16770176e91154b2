/** Things looked up by an id that several of them share: the citations of a source, the enactments of a measure. */

/**
 * The things with an id, in their order.
 *
 * @example
 * indexed(citations, ({ source }) => source)('amiri-2010')
 */
export const indexed = <T>(
  things: readonly T[],
  idOf: (thing: T) => string,
): ((id: string) => readonly T[]) => {
  const known = new Map<string, T[]>();
  for (const one of things) {
    const id = idOf(one);
    const list = known.get(id);
    if (list === undefined) known.set(id, [one]);
    else list.push(one);
  }
  return (id) => known.get(id) ?? [];
};
