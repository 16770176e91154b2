/**
 * Ties from a graph of graphology, the graph library (https://graphology.github.io). Any object that answers the three
 * calls below will do; the library itself is not needed.
 */
import type { Tie, Ties } from '../../scenario/ties.js';

/** What is asked of a graph. */
export interface GraphologyGraph {
  /** How many nodes. */
  readonly order: number;
  nodes(): readonly string[];
  forEachEdge(
    callback: (
      edge: string,
      attributes: Readonly<Record<string, unknown>>,
      source: string,
      target: string,
      sourceAttributes: Readonly<Record<string, unknown>>,
      targetAttributes: Readonly<Record<string, unknown>>,
      undirected: boolean,
    ) => void,
  ): void;
}

/** Ties given one by one. */
export type GivenTies = Extract<Ties, { readonly kind: 'edges' }>;

/** The attribute `weight`, where it is a finite number. */
const weightOf = ({ weight }: Readonly<{ weight?: unknown }>): number | null =>
  typeof weight === 'number' && Number.isFinite(weight) ? weight : null;

/**
 * The ties of a graph, as data for a population of `graph.order` people: person i is the node `graph.nodes()[i]`. An
 * undirected edge is a mutual tie; of a directed one, the source hears the target. A graph with both becomes directed,
 * its undirected edges going both ways. The attribute `weight` is the weight, where it is a finite number.
 *
 * @example networkOf(fromGraphology(graph), graph.order, null, streamOf(1, 'network', 0))
 */
export function fromGraphology(graph: GraphologyGraph): GivenTies {
  const people = new Map(graph.nodes().map((node, person) => [node, person]));
  const [mutual, directed]: [Tie[], Tie[]] = [[], []];
  graph.forEachEdge((_edge, attributes, source, target, _source, _target, undirected) => {
    const [one, other] = [people.get(source) ?? -1, people.get(target) ?? -1];
    const weight = weightOf(attributes);
    const tie: Tie = weight === null ? [one, other] : [one, other, weight];
    (undirected ? mutual : directed).push(tie);
  });
  if (directed.length === 0) return { kind: 'edges', edges: mutual };
  const back = mutual.map(
    ([one, other, weight]): Tie => (weight === undefined ? [other, one] : [other, one, weight]),
  );
  return { kind: 'edges', edges: [...directed, ...mutual, ...back], directed: true };
}
