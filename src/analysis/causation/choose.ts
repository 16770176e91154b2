/** Every choice of so many of some things, in their order. */
export function* choose<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = 0; i <= items.length - size; i += 1) {
    const first = items[i];
    // In range: i is less than the length.
    for (const rest of choose(items.slice(i + 1), size - 1)) yield [first as T, ...rest];
  }
}
