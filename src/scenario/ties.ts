/** Who hears whom among the people of a population: data, as it stands in a file. */

/** A tie between two people, counted from 0, and how much it weighs; without a weight, 1. */
export type Tie = readonly [number, number] | readonly [number, number, number];

/**
 * The ties among people. All are mutual but those of `edges` that say `directed`.
 *
 * - `everybody`: each hears all others. Never stored.
 * - `nobody`: nobody hears anybody.
 * - `ring-lattice`: people stand in a ring and hear so many `neighbours` on each side.
 * - `small-world`: a ring lattice of which the share `rewired` of the ties leads elsewhere (Watts & Strogatz 1998).
 * - `random`: a given number of ties falls anywhere (Erdős & Rényi 1959), the number of people times `meanDegree` over
 *   2, rounded.
 * - `degrees`: each person has so many ties, and these fall anywhere (the configuration model). Ties to oneself and
 *   double ties are erased, so that a few people have fewer.
 * - `blocks`: `meanDegrees[a][b]` is the mean number of ties that a person of group a has into group b. Both directions
 *   must give the same number of ties.
 * - `edges`: these ties. `directed`: the first hears the second.
 *
 * `drawn`: whether chance ties are drawn anew for every run (as is taken where nothing is said), or once for all.
 *
 * @example const village: Ties = { kind: 'small-world', neighbours: 5, rewired: 0.1, drawn: 'once' };
 */
export type Ties = (
  | { readonly kind: 'everybody' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ring-lattice'; readonly neighbours: number }
  | { readonly kind: 'small-world'; readonly neighbours: number; readonly rewired: number }
  | { readonly kind: 'random'; readonly meanDegree: number }
  | { readonly kind: 'degrees'; readonly degrees: readonly number[] }
  | { readonly kind: 'blocks'; readonly meanDegrees: readonly (readonly number[])[] }
  | { readonly kind: 'edges'; readonly edges: readonly Tie[]; readonly directed?: boolean }
) & { readonly drawn?: 'once' | 'every-run' };
