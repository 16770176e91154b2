/** A row of the results: how many times as fast as what it is held against, and how fast it must at least be. */
export interface Row {
  readonly name: string;
  readonly versus: string;
  /** The other's cost divided by ours: above 1, we cost less. */
  readonly ratio: number;
  /** The least ratio allowed, or `null` where none is demanded. */
  readonly gate: number | null;
  /** The figures behind the ratio. */
  readonly measured: string;
  /** What the row means, in one line. */
  readonly says: string;
}
