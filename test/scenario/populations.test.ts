/** Populations in a scenario: what is refused, and that what is read is written as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialise } from '../../src/scenario/canonical.js';
import { fingerprint } from '../../src/scenario/fingerprint.js';
import { loadScenario, parseScenario } from '../../src/scenario/parse.js';
import type { Population } from '../../src/scenario/population.js';
import { type ProblemCode, problemCodes } from '../../src/scenario/problem.js';
import { aPopulation } from './a-population.js';
import { edited, small } from './bad-files.js';
import { badPopulations } from './bad-populations.js';

const bySpot = (a: { path: string; code: string }, b: { path: string; code: string }) =>
  `${a.path} ${a.code}` < `${b.path} ${b.code}` ? -1 : 1;

test.each(badPopulations)('refused with code, path and line: $name', ({ text, problems }) => {
  const parsed = parseScenario(text);
  const found = (parsed.ok ? [] : parsed.problems).map(({ code, path, line }) => ({
    code,
    path,
    line,
  }));
  expect([...found].sort(bySpot)).toEqual([...problems].sort(bySpot));
  for (const { expected, received, hint } of parsed.ok ? [] : parsed.problems)
    for (const words of [expected, received, hint]) expect(words).not.toBe('');
});

test('every problem that only populations and searches can have is met', () => {
  const own: readonly ProblemCode[] = [
    'audience-outside-arena',
    'audiences-without-answers',
    'audience-twice',
    'people-miscounted',
    'bounds-crossed',
    'impossible-ties',
    'group-of-another',
  ];
  const met = new Set(badPopulations.flatMap(({ problems }) => problems.map(({ code }) => code)));
  for (const code of own) {
    expect(problemCodes).toHaveProperty(code);
    expect(met).toContain(code);
  }
});

const withPopulations = (populations: readonly Population[]): unknown => ({
  ...JSON.parse(small),
  populations,
});

test('whatever people there are, they are read as they were given, and written as they were read', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(aPopulation, (population) => {
      const value = withPopulations([population]);
      const scenario = loadScenario(value);
      expect(scenario.populations).toEqual([population]);
      expect(loadScenario(JSON.stringify(value))).toEqual(scenario);
      const text = serialise(scenario);
      expect(loadScenario(text)).toEqual(scenario);
      expect(serialise(loadScenario(text))).toBe(text);
      kinds.add(population.network.kind).add(population.acceptance.rule);
    }),
    { numRuns: 200 },
  );
  // Eight kinds of ties and twelve rules.
  expect(kinds.size).toBe(20);
});

test('keys in another order are the same people', () => {
  const turned = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(turned) as T;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, turned(item)]),
    ) as T;
  };
  fc.assert(
    fc.property(aPopulation, (population) => {
      const print = (one: Population) =>
        fingerprint(serialise(loadScenario(withPopulations([one]))));
      expect(print(turned(population))).toBe(print(population));
    }),
    { numRuns: 100 },
  );
});

test('a scenario without people is written without a word of them', () => {
  const { populations: _, ...without } = JSON.parse(small);
  const text = serialise(loadScenario(without));
  expect(text).not.toContain('populations');
  expect(serialise(loadScenario(small))).not.toBe(text);
});

test('a fraction is read as the nearest double, written short or long', () => {
  const degree = (digits: string) => {
    const parsed = parseScenario(edited('"degree": 0.9', `"degree": ${digits}`));
    return parsed.ok ? parsed.scenario.populations?.[0]?.authority?.[0]?.degree : parsed.problems;
  };
  expect(degree('0.30000000000000004')).toBe(0.1 + 0.2);
  expect(degree('0.10')).toBe(0.1);
  expect(degree('1.0')).toBe(1);
  expect(degree('1e0')).toBe(1);
  expect(degree('1E-7')).toBe(1e-7);
  expect(degree('0.0')).toBe(0);
});

test('fractions stay refused everywhere else', () => {
  const parsed = parseScenario(edited('"percent": 40', '"percent": 40.0'));
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['number-not-whole']);
});
