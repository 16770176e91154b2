/** No damage to a part goes unnoticed: cut at every byte, and with every bit turned over; what is sound is kept. */
import { expect, test } from 'vitest';
import { endRecord, finishedPart, headerRecord } from '../../src/simulation/part.js';
import { readPart } from '../../src/simulation/read-part.js';
import { runRest, smallHeader, smallPart } from './small-ensemble.js';

const header = smallHeader(130, undefined, { text: '{}' });
const text = smallPart(header);
const head = headerRecord(header).length;

/** What reading gives, or `null` where the header is refused. */
const readOrRefused = (damaged: string) => {
  try {
    return readPart(damaged);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const resumed = (damaged: string): string =>
  finishedPart(header, runRest(header, readPart(damaged).blocks));

test('cut at any byte it is not finished, and gone on with it becomes the same bytes', () => {
  const lineEnds = new Set([...text.matchAll(/\n/g)].map(({ index }) => index + 1));
  const wrong: string[] = [];
  for (let length = 0; length < text.length; length += 1) {
    const cut = text.slice(0, length);
    const part = readOrRefused(cut);
    if (length < head) {
      if (part !== null) wrong.push(`${length}: a cut header is taken`);
    } else if (part === null) wrong.push(`${length}: refused`);
    else {
      if (part.finished) wrong.push(`${length}: finished`);
      // Between two records nothing is lost but what comes after; elsewhere one record is cut.
      const expected = lineEnds.has(length) ? 0 : 1;
      if (part.damage.length !== expected) wrong.push(`${length}: ${part.damage.length} damages`);
      if (resumed(cut) !== text) wrong.push(`${length}: other bytes`);
    }
  }
  expect(wrong).toEqual([]);
});

test('with any one bit turned over it is refused, or damaged and not finished; what is kept is true', () => {
  const wrong: string[] = [];
  for (let at = 0; at < text.length; at += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const sign = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
      const flipped = text.slice(0, at) + sign + text.slice(at + 1);
      const part = readOrRefused(flipped);
      if ((part === null) !== at < head) wrong.push(`${at}.${bit}: header`);
      if (part === null) continue;
      if (part.finished || part.damage.length === 0) wrong.push(`${at}.${bit}: not noticed`);
      // One record is lost, or two where the line feed between them is.
      if (part.blocks.size < 1) wrong.push(`${at}.${bit}: too much is lost`);
      if ((8 * at + bit) % 53 === 0 && resumed(flipped) !== text)
        wrong.push(`${at}.${bit}: other bytes`);
    }
  expect(wrong).toEqual([]);
});

test('a line left out, put in or moved is noticed', () => {
  const lines = text.split(/(?<=\n)/);
  const [first = '', ...rest] = lines;
  for (const [at, line] of rest.entries()) {
    const without = [first, ...rest.filter((_, i) => i !== at)].join('');
    expect(readPart(without).finished, `without line ${at + 2}`).toBe(false);
    const twice = [first, ...rest.slice(0, at), line, ...rest.slice(at)].join('');
    expect(readPart(twice).finished, `line ${at + 2} twice`).toBe(false);
    const moved = [first, line, ...rest.filter((_, i) => i !== at)].join('');
    if (at > 0) expect(readPart(moved).finished, `line ${at + 2} first`).toBe(false);
    for (const damaged of [without, twice, moved]) expect(resumed(damaged)).toBe(text);
  }
});

test('whatever comes after the end is damage', () => {
  for (const more of [
    'x',
    'x\n',
    '\n',
    text.split(/(?<=\n)/)[1] ?? '',
    text.split(/(?<=\n)/).at(-1) ?? '',
  ]) {
    const part = readPart(text + more);
    expect([part.finished, part.damage.length > 0], JSON.stringify(more)).toEqual([false, true]);
    expect(resumed(text + more)).toBe(text);
  }
});

test('an end that is sealed over too few blocks does not finish a part', () => {
  const [first = '', second = ''] = text.split(/(?<=\n)/);
  for (const before of [first, first + second]) {
    const part = readPart(before + endRecord(before, 3));
    expect([part.finished, part.damage.length]).toEqual([false, 1]);
  }
});

test('damage is told with its line and the byte at which that begins', () => {
  const [first = '', second = '', ...rest] = text.split(/(?<=\n)/);
  const broken = `${second.slice(0, 40)}#${second.slice(41)}`;
  const { damage } = readPart([first, broken, ...rest].join(''));
  expect(damage).toEqual([
    { line: 2, byte: first.length, says: 'was altered: its fingerprint differs' },
    { line: 5, byte: text.length - (rest.at(-1) ?? '').length, says: 'an end before the end' },
  ]);
});
