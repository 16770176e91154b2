/** Whom a person meets. */
import type { Network } from '../network/network.js';
import type { RandomStream } from '../random-stream.js';

/** One of those whom a person hears, each as likely, however much it weighs; −1 where it hears nobody. */
export function oneHeard(network: Network, person: number, stream: RandomStream): number {
  if (network.kind === 'everybody') {
    if (network.size < 2) return -1;
    const other = stream.below(network.size - 1);
    return other < person ? other : other + 1;
  }
  // Indexes are people and places of ties, within the arrays as the network says.
  const from = network.offsets[person] as number;
  const degree = (network.offsets[person + 1] as number) - from;
  return degree === 0 ? -1 : (network.hears[from + stream.below(degree)] as number);
}
