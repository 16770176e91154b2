/** Networks from data, and from graphs of graphology. */
import Graph, { DirectedGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import type { Ties } from '../../../src/scenario/ties.js';
import { blocks } from '../../../src/simulation/network/blocks.js';
import { configuration } from '../../../src/simulation/network/configuration.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import { fromGraphology } from '../../../src/simulation/network/from-graphology.js';
import type { Network } from '../../../src/simulation/network/network.js';
import { networkOf } from '../../../src/simulation/network/network-of.js';
import { randomNetwork } from '../../../src/simulation/network/random-network.js';
import { ringLattice } from '../../../src/simulation/network/ring-lattice.js';
import { smallWorld } from '../../../src/simulation/network/small-world.js';
import { streamOf } from '../../../src/simulation/random.js';
import { heardByPerson, tied, waysOf } from './ties-of.js';

const aStream = () => streamOf(2002, 'network', 0);
const groups = Int32Array.of(0, 0, 1, 1, 1, 1);
const means = [
  [1, 2],
  [1, 2],
];
const some = [
  [0, 1],
  [4, 2],
] as const;

describe('data', () => {
  test.each<[Ties, Network]>([
    [{ kind: 'everybody' }, { kind: 'everybody', size: 6 }],
    [{ kind: 'nobody' }, fromEdges(6, [])],
    [{ kind: 'ring-lattice', neighbours: 2 }, ringLattice(6, 2)],
    [{ kind: 'small-world', neighbours: 2, rewired: 0.5 }, smallWorld(6, 2, 0.5, aStream())],
    [{ kind: 'random', meanDegree: 2, drawn: 'once' }, randomNetwork(6, 2, aStream())],
    [
      { kind: 'degrees', degrees: [1, 2, 1, 2, 1, 1] },
      configuration([1, 2, 1, 2, 1, 1], aStream()),
    ],
    [{ kind: 'blocks', meanDegrees: means }, blocks(groups, means, aStream())],
    [{ kind: 'edges', edges: some }, fromEdges(6, some)],
    [{ kind: 'edges', edges: some, directed: true }, fromEdges(6, some, true)],
  ])('%j become the network of that kind', (ties, network) => {
    expect(networkOf(ties, 6, groups, aStream())).toEqual(network);
  });

  test('in which nobody hears anybody have rows, all empty', () => {
    const network = tied(networkOf({ kind: 'nobody' }, 3, null, aStream()));
    expect([...network.offsets]).toEqual([0, 0, 0, 0]);
    expect(network.hears).toHaveLength(0);
  });

  test.each<[Ties, number, string]>([
    [{ kind: 'everybody' }, 0, 'size: expected a whole number from 1 to 50000000, received 0'],
    [
      { kind: 'degrees', degrees: [1, 1] },
      3,
      'degrees: expected one for each of 3 people, received 2',
    ],
    [
      { kind: 'blocks', meanDegrees: [[1]] },
      3,
      'groups: expected one for each of 3 people, received none',
    ],
  ])('%j among %d are refused', (ties, size, message) => {
    expect(() => networkOf(ties, size, null, aStream())).toThrow(new RangeError(message));
  });
});

describe('a graph of graphology', () => {
  test('has its nodes as people in their order, and its undirected edges as mutual ties', () => {
    const graph = new UndirectedGraph();
    for (const node of ['minister', 'press', 'public']) graph.addNode(node);
    graph.addEdge('public', 'press');
    graph.addEdge('minister', 'press');
    const ties = fromGraphology(graph);
    expect(ties.directed).toBeUndefined();
    const network = tied(networkOf(ties, graph.order, null, aStream()));
    expect(heardByPerson(network, 1)).toEqual([0, 2]);
    expect(network.weights).toBeNull();
  });

  test('lets the source of a directed edge hear the target, itself too, with its weight', () => {
    const graph = new DirectedGraph();
    for (const node of ['a', 'b']) graph.addNode(node);
    graph.addEdge('a', 'b', { weight: 0.25 });
    graph.addEdge('a', 'a', { weight: 0.75 });
    graph.addEdge('b', 'a', { weight: 'much' });
    graph.addEdge('b', 'b', { weight: Number.POSITIVE_INFINITY });
    const network = tied(networkOf(fromGraphology(graph), 2, null, aStream()));
    expect(waysOf(network)).toEqual(['0-0', '0-1', '1-0', '1-1']);
    // What is no finite number is no weight: 1, as where there is none.
    expect([...(network.weights ?? [])]).toEqual([0.75, 0.25, 1, 1]);
  });

  test('of both kinds of edges has undirected ones going both ways', () => {
    const graph = new Graph();
    for (const node of ['a', 'b', 'c']) graph.addNode(node);
    graph.addUndirectedEdge('a', 'b', { weight: 2 });
    graph.addDirectedEdge('c', 'a');
    const network = tied(networkOf(fromGraphology(graph), 3, null, aStream()));
    expect(waysOf(network)).toEqual(['0-1', '1-0', '2-0']);
    expect([...(network.weights ?? [])]).toEqual([2, 2, 1]);
  });

  test('with an edge twice is refused, as such ties are', () => {
    const graph = new MultiUndirectedGraph();
    for (const node of ['a', 'b']) graph.addNode(node);
    graph.addEdge('a', 'b');
    graph.addEdge('b', 'a');
    expect(() => networkOf(fromGraphology(graph), 2, null, aStream())).toThrow(
      /^edges: expected each tie once, received the one between 0 and 1 more than once$/,
    );
  });
});
