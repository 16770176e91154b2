/** Every choice among some things as a number, a bit for each: the fewer first, then in the order of the things. */
export type Subsets = (count: number) => Uint32Array;

const sizeOf = (bits: number): number => {
  let size = 0;
  for (let rest = bits; rest > 0; rest >>= 1) size += rest & 1;
  return size;
};

/** Lists the subsets of so many things; each list is made once. The first thing is the highest bit. */
export function subsetsBySize(): Subsets {
  const made = new Map<number, Uint32Array>();
  return (count) => {
    const known = made.get(count);
    if (known) return known;
    const all = Array.from({ length: 1 << count }, (_, bits) => ({ bits, size: sizeOf(bits) }));
    all.sort((a, b) => a.size - b.size || b.bits - a.bits);
    const list = Uint32Array.from(all, ({ bits }) => bits);
    made.set(count, list);
    return list;
  };
}

/** The things of a subset. */
export const chosen = (things: readonly number[], bits: number): readonly number[] =>
  things.filter((_, i) => ((bits >> (things.length - 1 - i)) & 1) === 1);
