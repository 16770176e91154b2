/** Specifying an ensemble: a population that a program passes is held to what a file is held to. */
import { expect, test } from 'vitest';
import type { Population } from '../../src/scenario/population.js';
import { specificationOf } from '../../src/simulation/specification.js';
import { island, members, populations } from './island.js';

const options = { runs: 200, seed: 7, populations };

test('what cannot be simulated is refused', () => {
  const refused = (more: object) => () => specificationOf(island, { ...options, ...more });
  expect(refused({ runs: -1 })).toThrow('runs: expected a whole number from 0');
  expect(refused({ runs: 1.5 })).toThrow('runs: expected a whole number from 0');
  expect(refused({ seed: Number.NaN })).toThrow('seed: expected a whole number from 0');
  expect(refused({ populations: [] })).toThrow('the scenario island declares no populations');
  expect(refused({ populations: [{ ...members, audience: 'nobody' }] })).toThrow(
    'expected the id of an audience, received "nobody"',
  );
  expect(refused({ populations: [members, { ...members, id: 'b' }] })).toThrow(
    'populations[1].audience',
  );
  expect(refused({ populations: [...populations.slice(1), { ...members, hears: [] }] })).toThrow(
    'population the-members: expected moves to answer, but no move is put to members',
  );
  // A slip in a program is told as one in a file, and every one at once.
  const slips = { recptivity: 0.9, threshold: 'high', network: undefined };
  expect(refused({ populations: [{ ...members, ...slips }] })).toThrow(
    /recptivity.*threshold|threshold.*recptivity/s,
  );
  for (const slip of [{ network: undefined }, { acceptance: { rule: 'threshold' } }])
    expect(refused({ populations: [{ ...members, ...slip }] })).toThrow(RangeError);
});

test.each<[string, Partial<Population>, RegExp]>([
  ['a share to accept above 1', { answer: { kind: 'share', accepted: 60 } }, /accepted: .* 60$/],
  ['one that is no number', { answer: { kind: 'share', accepted: Number.NaN } }, /NaN/],
  [
    'a share to accept in part above that to accept',
    { answer: { kind: 'share', accepted: 0.3, partly: 0.6 } },
    /not below "partly"/,
  ],
  [
    'a quorum that is no number',
    { answer: { kind: 'vote', majority: 'simple', quorum: Number.NaN } },
    /quorum: .* NaN/,
  ],
  ['a majority above 1', { answer: { kind: 'vote', majority: 60 } }, /majority: .* 60$/],
  [
    'a veto of a group that it does not have',
    { answer: { kind: 'vote', majority: 'simple', veto: ['great-powers'] } },
    /veto.*"great-powers"/,
  ],
  ['groups that leave people out', { groups: [{ id: 'a', size: 3 }] }, /groups of 15 people .* 3/],
  ['groups of more people', { groups: [{ id: 'a', size: 16 }] }, /groups of 15 people .* 16/],
  ['a move that nobody makes', { hears: ['claim', 'clam'] }, /expected a move .* clam$/],
  ['a speaker who is none', { authority: [{ actor: 'x', degree: 1 }] }, /expected an actor .* x$/],
  [
    'a negative weight of a word',
    { authority: [{ actor: 'governor', degree: -1 }], resonance: [{ move: 'claim', degree: -1 }] },
    /authority of governor: .* -1$/,
  ],
])('a program is refused %s, as a file is', (_, wrong, says) => {
  const refused = (more: object) => () =>
    specificationOf(island, { ...options, populations: [{ ...members, ...wrong, ...more }] });
  expect(refused({})).toThrow(/^populations that cannot be simulated:\n {2}populations\[0\]/);
  // With a list longer than a file may hold it is not read as a file, and refused all the same.
  const edges = Array.from({ length: 100_001 }, () => [0, 1] as const);
  const long = refused({ network: { kind: 'edges', edges } });
  expect(long).toThrow(says);
  expect(long).toThrow(/^population the-members: /);
});

test('two populations of one name would share their draws: refused', () => {
  const alike = populations.map((one) => ({ ...one, id: 'people' }));
  expect(() => specificationOf(island, { ...options, populations: alike })).toThrow(
    'expected an id of its own, received "people"',
  );
});
