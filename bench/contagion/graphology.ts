/** The contest on a graphology graph: a node a person, who hears its neighbours; both attributes are the node's. */
import { UndirectedGraph } from 'graphology';
import type { Audience } from './audience.js';
import type { Played } from './course.js';

interface Person {
  acts: boolean;
  threshold: number;
}

type Graph = UndirectedGraph<Person>;

const graphOf = ({ network }: Audience, threshold: Float64Array): Graph => {
  const graph: Graph = new UndirectedGraph();
  for (const [i, own] of threshold.entries()) graph.addNode(i, { acts: false, threshold: own });
  for (let i = 0; i < network.size; i += 1)
    for (const other of network.hears.subarray(network.offsets[i], network.offsets[i + 1]))
      if (i < other) graph.addEdge(i, other);
  return graph;
};

const isWon = (graph: Graph, person: string, threshold: number): boolean => {
  let acting = 0;
  graph.forEachNeighbor(person, (_, { acts }) => {
    if (acts) acting += 1;
  });
  const hears = graph.degree(person);
  return hears > 0 && acting >= threshold * hears;
};

const play = (graph: Graph, seeds: Uint8Array): Played => {
  let acting = 0;
  graph.forEachNode((person) => {
    const seed = seeds[Number(person)] ?? 0;
    graph.setNodeAttribute(person, 'acts', seed === 1);
    acting += seed;
  });
  const trace = [acting];
  for (;;) {
    const won: string[] = [];
    graph.forEachNode((person, { acts, threshold }) => {
      if (!acts && isWon(graph, person, threshold)) won.push(person);
    });
    if (won.length === 0) break;
    for (const person of won) graph.setNodeAttribute(person, 'acts', true);
    acting += won.length;
    trace.push(acting);
  }
  const acts = graph.mapNodes((_, person) => Number(person.acts));
  return { acts, rounds: trace.length - 1, trace };
};

export const graphology = (audience: Audience): (() => readonly Played[]) => {
  const graphs = audience.draws.map(({ threshold }) => graphOf(audience, threshold));
  return () => audience.draws.map(({ seeds }, draw) => play(graphs[draw] as Graph, seeds)); // one a draw
};
