/** A queue that gives the least number first (a binary heap): push and take cost the logarithm of its length. */
export interface LeastFirst {
  readonly size: () => number;
  /** The least by key; `undefined` if empty. */
  readonly peek: () => number | undefined;
  readonly push: (item: number) => void;
  readonly take: () => number | undefined;
}

/** @param keyOf What the numbers are ordered by; numbers with equal keys come in no promised order. */
export function leastFirst(keyOf: (item: number) => number): LeastFirst {
  const heap: number[] = [];
  const at = (index: number): number => heap[index] ?? Number.NaN;
  const isLess = (i: number, j: number): boolean => keyOf(at(i)) < keyOf(at(j));
  const swap = (i: number, j: number): void => {
    const item = at(i);
    heap[i] = at(j);
    heap[j] = item;
  };
  return {
    size: () => heap.length,
    peek: () => heap[0],
    push(item) {
      heap.push(item);
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!isLess(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    take() {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const taken = heap.pop();
      for (let parent = 0; ; ) {
        let least = parent;
        for (const child of [2 * parent + 1, 2 * parent + 2]) {
          if (child < heap.length && isLess(child, least)) least = child;
        }
        if (least === parent) return taken;
        swap(parent, least);
        parent = least;
      }
    },
  };
}
