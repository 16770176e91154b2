/** Who hears whom, in the form that the acceptance rules read. */

/** Each hears all others, and not itself. Not stored: a million people would have half a trillion ties. */
export interface Everybody {
  readonly kind: 'everybody';
  readonly size: number;
}

/** Ties in compressed rows: the people heard by one person stand beside one another, ascending. */
export interface Tied {
  readonly kind: 'ties';
  /** How many people. */
  readonly size: number;
  /** `size + 1` places: person i hears `hears[offsets[i]]` to `hears[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly hears: Int32Array;
  /** How much each one heard weighs with the one who hears, beside `hears`; null: all alike. */
  readonly weights: Float64Array | null;
  /** Who hears person i, laid out alike. The very same arrays where ties are mutual. */
  readonly heardOffsets: Int32Array;
  readonly heardBy: Int32Array;
}

export type Network = Everybody | Tied;
