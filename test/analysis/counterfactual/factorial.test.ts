/** Every combination of factors, and on which of them the stage of a place depends. */
import { describe, expect, test } from 'vitest';
import {
  type Factor,
  factorial,
  mostFactors,
} from '../../../src/analysis/counterfactual/factorial.js';
import { Refused } from '../../../src/analysis/refused.js';
import { factors, jcpoa } from '../../../src/cases.js';
import { replay } from '../../../src/history/history.js';
import { placesOf, stagesIn } from '../../../src/history/step.js';
import { platformReading } from '../../../src/theory/reading.js';
import { accepts, claim, drought, everythingSearched, told } from '../../history/drought.js';

const leaving = (id: string, ...events: readonly string[]): Factor => ({
  id,
  says: id,
  changes: events.map((event) => ({ change: 'leave-out', event })),
});
const set = (id: string) => {
  const found = factors['jcpoa']?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no set ${id}`);
  return found;
};

/** Two claims, each of which securitizes by itself; and a remark. */
const either = drought(
  [
    told('one', '2001', claim('m'), accepts('m')),
    told('two', '2002', claim('n'), accepts('n')),
    told('remark', '2003', { type: 'noted', kind: 'other', says: 'rain' }),
  ],
  everythingSearched,
);
const one = leaving('first', 'one');
const two = leaving('second', 'two');
const remark = leaving('rain', 'remark');

describe('two factors', () => {
  const { cells, depends } = factorial(either, platformReading, [one, two], { date: '2002' });

  test('have four combinations, from both there to neither', () => {
    expect(cells.map(({ present, absent }) => [present.join('+'), absent.join('+')])).toEqual([
      ['first+second', ''],
      ['first', 'second'],
      ['second', 'first'],
      ['', 'first+second'],
    ]);
  });

  test('of which one is enough, so that each decides where the other is not', () => {
    expect(cells.map(({ stages }) => stages[0]?.end.join())).toEqual([
      'securitized',
      'securitized',
      'securitized',
      'nonpoliticized',
    ]);
    expect(depends[0]).toMatchObject({ where: { arena: 'house' }, atEnd: ['first', 'second'] });
    expect(depends[1]).toMatchObject({ where: { arena: 'press' }, atEnd: [] });
  });

  test('at a date, what need not have happened by then has not', () => {
    expect(cells.map(({ stages }) => stages[0]?.atDate?.join())).toEqual([
      'securitized',
      'securitized',
      'nonpoliticized',
      'nonpoliticized',
    ]);
    expect(depends[0]?.atDate).toEqual(['first']);
  });
});

test('a factor of which no rule reads anything decides nothing', () => {
  const { depends } = factorial(either, platformReading, [one, two, remark]);
  expect(depends.flatMap(({ atEnd }) => atEnd)).not.toContain('rain');
  expect(depends.every(({ atDate }) => atDate === null)).toBe(true);
});

test('without factors there is one cell: the scenario as it is', () => {
  const { cells } = factorial(either, platformReading, []);
  expect(cells).toHaveLength(1);
  expect(cells[0]?.changed.fell).toEqual([]);
  expect(cells[0]?.stages.map(({ end }) => end)).toEqual(
    placesOf({ scenario: either }).map((where) =>
      stagesIn(replay(either, platformReading).end, where),
    ),
  );
});

test('more than six factors, a name twice and a date that is none are refused together', () => {
  const many = Array.from({ length: mostFactors + 1 }, () => remark);
  try {
    factorial(either, platformReading, many, { date: 'soon' });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    const codes = error instanceof Refused ? error.objections.map(({ code }) => code) : [];
    expect(new Set(codes)).toEqual(new Set(['too-many', 'duplicate-id', 'not-a-date']));
  }
});

test('factors that change the same thing are refused where they meet', () => {
  expect(() => factorial(either, platformReading, [one, leaving('same', 'one')])).toThrow(
    /changed-twice/,
  );
});

test('deal and Ukraine: the Council depends on the deal, the Russian executive on neither', () => {
  const { cells, depends } = factorial(jcpoa, platformReading, [set('deal'), set('ukraine')], {
    date: '2017',
  });
  const on = (arena: string) =>
    depends.find(({ where }) => where.issue === 'iran-nuclear' && where.arena === arena);
  expect(on('unsc')).toMatchObject({ atEnd: ['deal'], atDate: ['deal'] });
  expect(on('eu')).toMatchObject({ atEnd: ['deal'], atDate: ['deal'] });
  // In 2018 the issue is back there, deal or no deal.
  expect(on('us-executive')).toMatchObject({ atEnd: [], atDate: ['deal'] });
  expect(on('russia')).toMatchObject({ atEnd: [], atDate: [] });
  // No rule reads the crisis: it is coded as a driver and as relations outside any measure.
  expect(depends.flatMap(({ atEnd, atDate }) => [...atEnd, ...(atDate ?? [])])).not.toContain(
    'ukraine',
  );
  const russia = placesOf({ scenario: jcpoa }).findIndex(({ arena }) => arena === 'russia');
  for (const { stages } of cells) expect(stages[russia]?.end).toEqual(['desecuritized']);
});
