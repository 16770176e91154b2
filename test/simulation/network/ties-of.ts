/** A network read back as plain lists, and what holds of every network. */
import { expect } from 'vitest';
import type { Network, Tied } from '../../../src/simulation/network/network.js';

/** The network, where it is one of ties. */
export function tied(network: Network): Tied {
  if (network.kind !== 'ties') throw new TypeError('expected ties, received everybody');
  return network;
}

const row = (offsets: Int32Array, others: Int32Array, i: number): readonly number[] => [
  ...others.subarray(offsets[i], offsets[i + 1]),
];

/** Whom person i hears. */
export const heardByPerson = ({ offsets, hears }: Tied, i: number): readonly number[] =>
  row(offsets, hears, i);

/** For each person, how many it hears. */
export const degreesOf = ({ size, offsets }: Tied): readonly number[] =>
  Array.from({ length: size }, (_, i) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0));

/** Every way of every tie, as 'hearing-heard', in the order of the rows. */
export const waysOf = (network: Tied): readonly string[] =>
  Array.from({ length: network.size }, (_, i) =>
    heardByPerson(network, i).map((other) => `${i}-${other}`),
  ).flat();

/** What is wrong with one layout of rows. */
function faults(size: number, offsets: Int32Array, others: Int32Array): readonly string[] {
  const found: string[] = [];
  if (offsets.length !== size + 1 || offsets[0] !== 0 || offsets[size] !== others.length)
    found.push('the rows do not begin at 0 and end with the last');
  for (let i = 0; i < size; i += 1) {
    if ((offsets[i + 1] ?? 0) < (offsets[i] ?? 0)) found.push(`row ${i} ends before it begins`);
    const people = row(offsets, others, i);
    if (people.some((one, at) => at > 0 && one <= (people[at - 1] ?? 0)))
      found.push(`row ${i} does not ascend`);
    if (people.some((one) => one < 0 || one >= size)) found.push(`row ${i} leads elsewhere`);
  }
  return found;
}

/** Rows that begin and end in order, ascend, name people only, and say the same read the other way round. */
export function expectSound(network: Tied): void {
  const { size, offsets, hears, heardOffsets, heardBy, weights } = network;
  expect(faults(size, offsets, hears)).toEqual([]);
  expect(faults(size, heardOffsets, heardBy)).toEqual([]);
  if (weights !== null) expect(weights.length).toBe(hears.length);
  const backwards = Array.from({ length: size }, (_, i) =>
    row(heardOffsets, heardBy, i).map((other) => `${other}-${i}`),
  ).flat();
  expect(backwards.sort().join()).toBe([...waysOf(network)].sort().join());
}

/** Each tie goes both ways, nobody is tied to itself, and the two layouts are one. */
export function expectMutual(network: Tied): void {
  expectSound(network);
  expect(network.heardOffsets === network.offsets).toBe(true);
  expect(network.heardBy === network.hears).toBe(true);
  const ways = new Set(waysOf(network));
  const lonely = [...ways].filter((way) => {
    const [one, other] = way.split('-');
    return one === other || !ways.has(`${other}-${one}`);
  });
  expect(lonely).toEqual([]);
  const sum = degreesOf(network).reduce((total, degree) => total + degree, 0);
  expect(sum).toBe(network.hears.length);
}
