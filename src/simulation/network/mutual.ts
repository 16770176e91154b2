/** Ties that go both ways: whoever hears another is heard by that one. */
import type { Tied } from './network.js';
import { type Pairs, rowsOf, transposed } from './rows.js';

/** The network of mutual ties, each given once. That none is given twice is for the caller to see to. */
export function mutual(size: number, pairs: Pairs): Tied {
  const { offsets, others, weights } = transposed(rowsOf(size, pairs, true));
  return {
    kind: 'ties',
    size,
    offsets,
    hears: others,
    weights,
    heardOffsets: offsets,
    heardBy: others,
  };
}
