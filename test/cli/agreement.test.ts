/** The command `agreement`: two files in, a table and a list of differences out. */
import { describe, expect, test } from 'vitest';
import { file, securitization, small } from './command.js';

interface Variable {
  readonly id: string;
  readonly units: number;
  readonly both: number;
  readonly alike: number;
  readonly alpha: { readonly defined: boolean; readonly value?: number };
  readonly interval: { readonly defined: boolean; readonly low?: number; readonly high?: number };
}
interface Agreement {
  readonly same: boolean;
  readonly events: {
    readonly both: readonly string[];
    readonly onlyA: readonly string[];
    readonly onlyB: readonly string[];
  };
  readonly variables: readonly Variable[];
  readonly differences: readonly {
    readonly event: string | null;
    readonly path: string;
    readonly a?: unknown;
    readonly b?: unknown;
  }[];
  readonly resampling: { readonly seed: number; readonly resamples: number };
}

const json = (...args: readonly string[]): Agreement =>
  JSON.parse(securitization(['agreement', ...args, '--format', 'json']).out);

/** The small scenario as a second coder has it: another month, and the burning never resumed. */
const second = (): string => {
  const scenario = JSON.parse(small());
  scenario.events[0].dates[0].start = '1921-03';
  scenario.events[0].acts[0].breaks = ['the law of the land'];
  scenario.events.pop();
  return JSON.stringify(scenario);
};

describe('two codings', () => {
  const found = json(file(small()), file(second()));

  test('are compared event by event, and every place where they part is listed', () => {
    expect(found.same).toBe(false);
    expect(found.events).toEqual({ both: ['E1'], onlyA: ['E2'], onlyB: [] });
    expect(
      found.differences.map(({ event, path, a, b }) => [event, path, typeof a, typeof b]),
    ).toEqual([
      ['E1', 'events[E1].dates[record].start', 'string', 'string'],
      ['E1', 'events[E1].acts[measure burning].breaks', 'undefined', 'object'],
      ['E2', 'events[E2]', 'object', 'undefined'],
    ]);
    expect(found.variables.find(({ id }) => id === 'measure.arena')).toMatchObject({
      units: 1,
      both: 1,
      alike: 1,
      alpha: { defined: false },
    });
  });

  test('in text: the same counts, the same places', () => {
    const { out, err, exit } = securitization(['agreement', file(small()), file(second())]);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toContain('They part in 3 places, and in wording alone in 0 places.');
    expect(out).toContain('in both 1, only A 1 (E2), only B 0');
    expect(out).toContain(
      'agree 0, compatible 0, contradict 1 (E1), only A 0, only B 0, neither 0',
    );
    expect(out).toContain('    dates[record].start\n      A: 1921-04\n      B: 1921-03\n');
    expect(out).toContain(
      '    acts[measure burning].breaks\n      A: not coded\n      B: the law of the land\n',
    );
    expect(out).toContain('  E2\n      A: What happened in 1921-05\n      B: no such event\n');
    expect(out).toContain('No overall number is given');
  });

  test('a coding with itself: all alike, and that is said', () => {
    const { out, exit } = securitization(['agreement', 'jcpoa', 'jcpoa']);
    expect(exit).toBe(0);
    expect(out).toContain('They are the same throughout, down to the wording.');
    expect(out).not.toContain('Where they part');
    const same = json('jcpoa', 'jcpoa');
    expect(same).toMatchObject({ same: true, differences: [] });
    expect(same.variables.filter(({ alike, both }) => alike < both)).toEqual([]);
  });

  test('codings that differ in wording alone are said to', () => {
    const { out } = securitization(['agreement', file(small()), file(small({ title: 'The rot' }))]);
    expect(out).toContain('They code alike throughout; the wording differs in 1 place.');
  });
});

test('the seed decides the interval and nothing else; the same seed gives the same bytes', () => {
  const flipped = JSON.parse(small());
  flipped.events = Array.from({ length: 9 }, (_, i) => ({
    ...flipped.events[0],
    id: `F${i}`,
    acts: [
      {
        ...flipped.events[0].acts[0],
        measure: `burning-${i}`,
        breaks: i % 2 === 0 ? [] : ['a law'],
      },
    ],
  }));
  const one = file(JSON.stringify(flipped));
  flipped.events[0].acts[0].breaks = ['a law'];
  flipped.events[1].acts[0].breaks = [];
  const other = file(JSON.stringify(flipped));
  const breaks = (seed: string) => {
    const found = json(one, other, '--seed', seed, '--resamples', '200');
    expect(found.resampling).toMatchObject({ seed: Number(seed), resamples: 200 });
    return found.variables.find(({ id }) => id === 'measure.breaks');
  };
  expect(breaks('1')).toEqual(breaks('1'));
  const { interval: first, ...rest } = breaks('1') ?? {};
  const { interval: last, ...same } = breaks('4') ?? {};
  expect(same).toEqual(rest);
  expect(first).not.toEqual(last);
  expect(rest).toMatchObject({ both: 9, alike: 7 });
});

test.each([
  ['a file that is not there', () => ['/nowhere/at-all.json', 'jcpoa']],
  ['a second file that is no scenario', () => ['jcpoa', file('{}')]],
  ['a first file that is not JSON', () => [file('{'), 'jcpoa']],
])('%s is bad input: 3, and nothing on standard output', (_, argsOf) => {
  const { out, err, exit } = securitization(['agreement', ...argsOf()]);
  expect({ out, exit }).toEqual({ out: '', exit: 3 });
  expect(err).not.toBe('');
  expect(err).not.toMatch(/^\s+at /m);
});

test.each([
  ['one coding', ['jcpoa']],
  ['standard input twice', ['-', '-']],
  ['a seed that is no number', ['jcpoa', 'jcpoa', '--seed', 'luck']],
  ['a negative seed', ['jcpoa', 'jcpoa', '--seed=-1']],
  ['no resample', ['jcpoa', 'jcpoa', '--resamples', '0']],
  ['an unknown format', ['jcpoa', 'jcpoa', '--format', 'csv']],
])('%s is bad usage: 2', (_, args) => {
  const { out, err, exit } = securitization(['agreement', ...args]);
  expect({ out, exit }).toEqual({ out: '', exit: 2 });
  expect(err).not.toBe('');
});

test('one of the two may be standard input', () => {
  const { out, exit } = securitization(['agreement', '-', file(small())], { input: small() });
  expect(exit).toBe(0);
  expect(out).toContain('They are the same throughout');
});

test('a text of two lines stays on its line, and signs that steer a terminal do not pass', () => {
  const told = (what: string) => {
    const scenario = JSON.parse(small());
    scenario.events[0].acts[0].what = what;
    return securitization(['agreement', file(small()), file(JSON.stringify(scenario))]);
  };
  expect(told('burn\nthe vines').out).toContain('      B: burn\\u{a}the vines\n');
  const { out, err, exit } = told('burn \u001b[31m the vines');
  expect({ out, exit }).toEqual({ out: '', exit: 3 });
  expect(err).not.toContain('\u001b');
});
