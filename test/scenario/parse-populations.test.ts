/** Populations given beside a scenario: the same checks, the same words, as if they stood in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScenario, parseScenario } from '../../src/scenario/parse.js';
import { type ParsedPopulations, parsePopulations } from '../../src/scenario/parse-populations.js';
import { aPopulation } from './a-population.js';
import { small } from './bad-files.js';
import { badPopulations } from './bad-populations.js';

const scenario = loadScenario(small);
const { populations = [], ...without } = scenario;
const bare = loadScenario(without);
const given = JSON.stringify(populations, null, 2);

const spots = (parsed: ParsedPopulations) =>
  parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${path} ${code}`).sort();

test('a list is read from a text or a value, for a scenario with or without people of its own', () => {
  for (const of of [scenario, bare])
    for (const input of [given, populations, JSON.parse(given)]) {
      const parsed = parsePopulations(input, of);
      expect(parsed).toEqual({ ok: true, populations });
      expect(parsed.ok && Object.isFrozen(parsed.populations[0]?.network)).toBe(true);
    }
  expect(parsePopulations('[]', bare)).toEqual({ ok: true, populations: [] });
});

test('whatever a scenario accepts as its people, it accepts beside it', () => {
  fc.assert(
    fc.property(aPopulation, (population) => {
      const parsed = parsePopulations(JSON.stringify([population]), scenario);
      expect(parsed).toEqual({ ok: true, populations: [population] });
    }),
    { numRuns: 100 },
  );
});

test('what is wrong with them in a scenario is wrong with them beside it, at the same path', () => {
  let tried = 0;
  for (const { name, text, problems } of badPopulations) {
    const list: unknown = JSON.parse(text).populations;
    const expected = problems.filter(({ path }) => path.startsWith('populations'));
    // JSON.parse has already lost what two numbers differ by.
    if (expected.length === 0 || /digits|too small/.test(name)) continue;
    tried += 1;
    const wanted = expected.map(({ code, path }) => `${path} ${code}`).sort();
    expect([name, ...spots(parsePopulations(list, bare))]).toEqual([name, ...wanted]);
  }
  expect(tried).toBeGreaterThan(50);
});

test('a problem is told on its line of the list’s own text', () => {
  const text = given.replace('"size": 6', '"size": 6.5');
  const line = text.slice(0, text.indexOf('6.5')).split('\n').length;
  const parsed = parsePopulations(text, bare);
  expect(parsed.ok ? [] : parsed.problems).toMatchObject([
    { code: 'number-not-whole', path: 'populations[0].groups[0].size', line },
  ]);
});

test('what is no list, or no JSON, is refused', () => {
  expect(spots(parsePopulations({ populations }, bare))).toEqual(['populations wrong-type']);
  expect(spots(parsePopulations(populations[0], bare))).toEqual(['populations wrong-type']);
  expect(spots(parsePopulations('[', bare))).toEqual(['populations[0] truncated']);
  expect(spots(parsePopulations('[] []', bare))).toEqual(['populations trailing-text']);
  expect(spots(parsePopulations(undefined, bare))).toEqual(['populations not-plain-data']);
});

test('an id that the scenario has is taken, and one that it lacks is not there', () => {
  const text = given.replace('"id": "the-delegates"', '"id": "regent"');
  expect(spots(parsePopulations(text, bare))).toEqual(['populations[1].id duplicate-id']);
  const events = scenario.events.filter(({ id }) => id === 'E1');
  const { title, format, id, issues, arenas, actors, audiences, referents, sources } = scenario;
  const short = { title, format, id, issues, arenas, actors, audiences, referents, sources };
  const parsed = parseScenario({ ...short, searched: [], events });
  expect(parsed.ok).toBe(true);
  if (parsed.ok)
    expect(spots(parsePopulations(given, parsed.scenario))).toEqual([
      'populations[0].hears[0] dangling-reference',
      'populations[0].resonance[0].move dangling-reference',
      'populations[0].resonance[1].move dangling-reference',
    ]);
});
