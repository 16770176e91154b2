import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.js';
import { describeProblem, ScenarioError } from '../../src/scenario/problem.js';
import { badFiles, small } from './bad-files.js';

const bySpot = (a: { path: string; code: string }, b: { path: string; code: string }) =>
  `${a.path} ${a.code}` < `${b.path} ${b.code}` ? -1 : 1;

test('the small scenario itself is accepted', () => {
  expect(parseScenario(small)).toMatchObject({ ok: true });
});

test('there are more than a hundred bad files, no two alike', () => {
  expect(new Set(badFiles.map(({ text }) => text)).size).toBe(badFiles.length);
  expect(badFiles.length).toBeGreaterThan(100);
});

test.each(badFiles)('refused with code, path and line: $name', ({ text, problems }) => {
  const parsed = parseScenario(text);
  const found = parsed.ok ? [] : parsed.problems;
  const spots = found.map(({ code, path, line }) => ({ code, path, line }));
  expect([...spots].sort(bySpot)).toEqual([...problems].sort(bySpot));
  for (const problem of found) {
    expect(problem.expected).not.toBe('');
    expect(problem.received).not.toBe('');
    expect(problem.hint).not.toBe('');
    expect(describeProblem(problem)).toContain(problem.code);
  }
  expect(new ScenarioError(found).message).toContain(`${found.length} problem`);
});

test('what can be passed as a value is refused for the same reasons as its text', () => {
  for (const { name, text, problems } of badFiles) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      continue;
    }
    // JSON.parse has already lost these; nothing can find them in what it gives.
    const lost = problems.some(
      ({ code, path }) =>
        code === 'duplicate-key' ||
        name.includes('too fine') ||
        name.includes('too small') ||
        path === '',
    );
    if (lost) continue;
    const parsed = parseScenario(value);
    const found = (parsed.ok ? [] : parsed.problems).map(({ code, path, line }) => ({
      code,
      path,
      line,
    }));
    const expected = problems.map(({ code, path }) => ({ code, path, line: null }));
    expect([name, ...[...found].sort(bySpot)]).toEqual([name, ...[...expected].sort(bySpot)]);
  }
});
