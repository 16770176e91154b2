/**
 * Philox4x32-10: a keyed mixing of four words into four others. It holds no state, so any place of any stream can be
 * had directly. Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011).
 */

/** Four words of 32 bits, each a whole number from 0 on. */
export type Block = readonly [number, number, number, number];
/** Two words of 32 bits. */
export type Key = readonly [number, number];

const rounds = 10;
const multipliers = [0xd2511f53, 0xcd9e8d57] as const;
/** What is added to the key before each further round. */
const bumps = [0x9e3779b9, 0xbb67ae85] as const;

/** The upper 32 bits of the product of two words. A product of words is too large for a number; of halves it is not. */
function high(a: number, b: number): number {
  const [lowA, highA] = [a & 0xffff, a >>> 16];
  const [lowB, highB] = [b & 0xffff, b >>> 16];
  const first = highA * lowB + ((lowA * lowB) >>> 16);
  const second = lowA * highB + (first & 0xffff);
  return (highA * highB + (first >>> 16) + (second >>> 16)) >>> 0;
}

const low = (a: number, b: number): number => Math.imul(a, b) >>> 0;

/** The block that a counter becomes under a key. Different counters become different blocks. */
export function philox4x32(counter: Block, key: Key): Block {
  let [a, b, c, d] = counter;
  let [left, right] = key;
  for (let round = 0; round < rounds; round += 1) {
    const [lowA, highA] = [low(multipliers[0], a), high(multipliers[0], a)];
    const [lowC, highC] = [low(multipliers[1], c), high(multipliers[1], c)];
    [a, b, c, d] = [(highC ^ b ^ left) >>> 0, lowC, (highA ^ d ^ right) >>> 0, lowA];
    left = (left + bumps[0]) >>> 0;
    right = (right + bumps[1]) >>> 0;
  }
  return [a, b, c, d];
}
