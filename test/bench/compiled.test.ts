/** The programs in C draw and average to the last bit as the library does, and are left out where none can be compiled. */
import { afterEach, expect, test, vi } from 'vitest';
import { compiled } from '../../bench/native/compiled.js';
import { assemblyOf } from '../../bench/opinions/assembly.js';
import { inC as averagingInC } from '../../bench/opinions/in-c.js';
import { library } from '../../bench/opinions/library.js';
import { mathjs } from '../../bench/opinions/mathjs.js';
import { inC as drawingInC } from '../../bench/random/in-c.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

const random = 'bench/random/random.c';

test.skipIf(compiled(random, []) === null)('C draws the fractions that a stream draws', () => {
  const contestant = drawingInC([1, 2, 3, 4], 1001);
  // Each sample is compared with the library's own draws, and throws where they differ.
  expect(contestant !== null && 'spent' in contestant && contestant.spent(1)).toBeGreaterThan(0);
});

test.skipIf(compiled(random, []) === null)('C averages opinions to the last bit', () => {
  const contestant = averagingInC(assemblyOf(300));
  expect(contestant !== null && 'spent' in contestant && contestant.spent(1)).toBeGreaterThan(0);
});

test('mathjs averages opinions to the twelfth digit', () => {
  const assembly = assemblyOf(300);
  const expected = library(assembly)();
  mathjs(assembly)().forEach((opinion, person) => {
    expect(opinion).toBeCloseTo(expected[person] ?? Number.NaN, 12);
  });
});

test('without a compiler there is no program', () => {
  vi.stubEnv('PATH', '');
  expect(compiled(random, [])).toBeNull();
});
