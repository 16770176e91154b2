/**
 * Whether two people are tied: a hash table of ties with open addressing and linear probing. It holds places in a list
 * of ties, not the ties: 4 bytes a slot instead of 16.
 */

/** A table a third or more empty: looking up takes few steps. */
function slotsFor(entries: number): number {
  let slots = 16;
  while (slots < 1.5 * entries) slots *= 2;
  return slots;
}

/** Spreads ties over slots, whatever their pattern; a tie and its reverse fall on the same. */
function spread(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  let mixed = Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca77);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** A class, since the table belongs to the list it looks into: a tie that is taken may not change any more. */
export class TieTable {
  readonly #ones: Int32Array;
  readonly #others: Int32Array;
  readonly #slots: Int32Array;

  /** An empty table over a list of ties, with room for all. */
  constructor(ones: Int32Array, others: Int32Array) {
    this.#ones = ones;
    this.#others = others;
    this.#slots = new Int32Array(slotsFor(ones.length));
  }

  /** The slot of a tie, or the free one where it would stand. */
  #slotOf(one: number, other: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(one, other) & mask;
    for (;;) {
      // The slot is within by the mask, the tie because a slot holds 0 or the place of a tie plus 1.
      const tie = (this.#slots[slot] as number) - 1;
      if (tie < 0) return slot;
      const [a, b] = [this.#ones[tie] as number, this.#others[tie] as number];
      if ((a === one && b === other) || (a === other && b === one)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Whether such a tie was taken, in either direction. */
  has(one: number, other: number): boolean {
    return this.#slots[this.#slotOf(one, other)] !== 0;
  }

  /** Takes in the tie at a place of the list. */
  take(tie: number): void {
    this.#slots[this.#slotOf(this.#ones[tie] ?? 0, this.#others[tie] ?? 0)] = tie + 1;
  }
}
