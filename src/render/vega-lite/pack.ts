/** Rows for things that lie side by side on an axis, so that none covers another. */

/** The row of each, from 0: the first row, from the left, in which it has room. */
export const pack = (
  all: readonly { readonly from: number; readonly to: number }[],
): readonly number[] => {
  const rows: number[] = all.map(() => 0);
  const taken: number[] = [];
  const order = [...all.keys()].sort((a, b) => (all[a]?.from ?? 0) - (all[b]?.from ?? 0) || a - b);
  for (const i of order) {
    const { from, to } = all[i] ?? { from: 0, to: 0 };
    const free = taken.findIndex((end) => end <= from);
    const row = free === -1 ? taken.length : free;
    rows[i] = row;
    taken[row] = to;
  }
  return rows;
};
