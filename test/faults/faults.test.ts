import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from './faults.mjs';

const root = new URL('../../', import.meta.url);

test('at least two dozen faults are planted, each with a name of its own', () => {
  expect(faults.length).toBeGreaterThanOrEqual(24);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('every planted fault still has its place: the text it replaces occurs exactly once', () => {
  const misplaced = faults.flatMap(({ name, file, find, replace }) => {
    const times = readFileSync(new URL(file, root), 'utf8').split(find).length - 1;
    return times === 1 && find !== replace ? [] : [`${name}: ${times} times in ${file}`];
  });
  expect(misplaced).toEqual([]);
});
