/** The network that data describe. */
import type { Ties } from '../../scenario/ties.js';
import { checkedSize } from '../checked-size.js';
import type { RandomStream } from '../random-stream.js';
import { blocks } from './blocks.js';
import { configuration } from './configuration.js';
import { fromEdges } from './from-edges.js';
import type { Network } from './network.js';
import { randomNetwork } from './random-network.js';
import { ringLattice } from './ring-lattice.js';
import { smallWorld } from './small-world.js';

function onePerPerson<T extends { readonly length: number }>(
  name: string,
  list: T | null,
  size: number,
): T {
  if (list?.length === size) return list;
  throw new RangeError(
    `${name}: expected one for each of ${size} people, received ${list?.length ?? 'none'}`,
  );
}

/**
 * Who hears whom among `size` people, drawn from `stream` where chance has a part. `groups`: the group of each person,
 * which `blocks` needs.
 *
 * @throws RangeError naming the field, for ties that cannot be among so many people
 * @example networkOf({ kind: 'random', meanDegree: 10 }, 1000, null, streamOf(1, 'network', 0))
 */
export function networkOf(
  ties: Ties,
  size: number,
  groups: Int32Array | null,
  stream: RandomStream,
): Network {
  checkedSize(size);
  switch (ties.kind) {
    case 'everybody':
      return { kind: 'everybody', size };
    case 'nobody':
      return fromEdges(size, []);
    case 'ring-lattice':
      return ringLattice(size, ties.neighbours);
    case 'small-world':
      return smallWorld(size, ties.neighbours, ties.rewired, stream);
    case 'random':
      return randomNetwork(size, ties.meanDegree, stream);
    case 'degrees':
      return configuration(onePerPerson('degrees', ties.degrees, size), stream);
    case 'blocks':
      return blocks(onePerPerson('groups', groups, size), ties.meanDegrees, stream);
    case 'edges':
      return fromEdges(size, ties.edges, ties.directed);
  }
}
