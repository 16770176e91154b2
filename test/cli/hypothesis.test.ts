/** The command `hypothesis`, and how `replay` leads to it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { file, json, securitization, small } from './command.js';

interface Counts {
  readonly before: number;
  readonly undecided: number;
  readonly after: number;
}
interface Output {
  readonly levels: Readonly<
    Record<
      string,
      {
        readonly verdicts: readonly { readonly verdict: string }[];
        readonly treatments: readonly {
          readonly id: string;
          readonly date: string;
          readonly article: Counts;
          readonly resolved: Counts;
        }[];
      }
    >
  >;
  readonly predictors: readonly {
    readonly id: string;
    readonly treatment: string | null;
    readonly dates: string;
    readonly hits: number;
    readonly misses: number;
    readonly undecided: number;
    readonly none: number;
  }[];
}

test('in JSON every level has verdicts and treatments, and every count is a number', () => {
  const { levels, predictors } = json<Output>(['hypothesis', 'jcpoa']);
  expect(Object.keys(levels)).toEqual(['bilateral', 'regional', 'international']);
  for (const { verdicts, treatments } of Object.values(levels)) {
    expect(verdicts.length).toBe(treatments.length + 1);
    for (const { verdict } of verdicts)
      expect(['supported', 'not supported', 'undecided']).toContain(verdict);
    for (const { id, date, article, resolved } of treatments) {
      expect(id).toMatch(/^[a-z]/);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const counts of [article, resolved])
        for (const key of ['before', 'undecided', 'after'] as const)
          expect(counts[key]).toBeTypeOf('number');
    }
  }
  expect(
    levels['bilateral']?.treatments.find(({ date }) => date === '2015-07-14')?.article,
  ).toEqual({ before: 5, undecided: 1, after: 1 });
  for (const { dates, hits, misses, undecided, none } of predictors) {
    expect(['article', 'resolved']).toContain(dates);
    for (const count of [hits, misses, undecided, none]) expect(count).toBeTypeOf('number');
  }
});

test('the text gives each level its own answer, and none to all of them', () => {
  const { out, exit } = securitization(['hypothesis', 'jcpoa', '--reading', 'R3/D2']);
  expect(exit).toBe(0);
  for (const level of ['bilateral', 'regional', 'international'])
    expect(out).toMatch(new RegExp(`^${level}, asked in the arena`, 'm'));
  expect(out).toContain('JCPOA, Vienna (2015-07-14): not supported');
  expect(out).toContain('supported under R3/D2');
});

test('a scenario without a hypothesis, and one that is not there, are told with what to do', () => {
  const none = securitization(['hypothesis', file(small())]);
  expect([none.exit, none.out]).toEqual([2, '']);
  expect(none.err).toContain('declares no hypothesis');
  const other = securitization(['hypothesis', 'jcpoa', '--hypothesis', 'nothing']);
  expect([other.exit, other.out]).toEqual([2, '']);
  expect(other.err).toContain('no such hypothesis; there are deal-hypothesis');
});

test('npm run jcpoa ends by naming what to ask next, and every command it names is there', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(scripts.jcpoa).toMatch(/node dist\/cli\.js replay jcpoa$/);
  const { out } = securitization(['replay', 'jcpoa']);
  const next = out.slice(out.indexOf('Ask next:'));
  const named = [...next.matchAll(/^ {2}securitization ([\w-]+)/gm)].map(([, name]) => name ?? '');
  for (const name of ['audit', 'hypothesis', 'what-if', 'report']) expect(named).toContain(name);
  for (const name of named) expect(securitization([name, '--help']).exit).toBe(0);
  // What a scenario cannot answer is not offered.
  expect(securitization(['replay', file(small())]).out).not.toContain('securitization hypothesis');
});
