/**
 * The case under every reading: the expectations of the theory paper (5.3, 5.4), which are its coding of the literature
 * and of the record, not ours of the output.
 */
import { expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { replay } from '../../src/history/history.js';
import { replacements } from '../../src/history/replacement.js';
import { spans } from '../../src/history/spans.js';
import { readingOf } from '../../src/theory/reading.js';
import { enteringRules, leavingRules } from '../../src/theory/rules.js';
import { leavingPointsIn, leftIn } from './leaving.js';
import { pointsIn, read, tableOf, verdictIn } from './verdicts.js';

const historyBy = (id: string) => read(jcpoa, id, {});
const leftBy = (rule: string, arena: string): string => leftIn(jcpoa, `R2/${rule}`, arena);
const leavingPoint = (rule: string, arena: string, point: string): string =>
  leavingPointsIn(jcpoa, `R2/${rule}`, arena)[point] ?? 'none';

// Theory paper 5.3, the Security Council.
test.each([
  ['R1', '2006-02-04'],
  ['R2', '2006-07-31'],
  ['R3', '2006-12-23'],
  ['R4', '2006-07-31'],
  ['R6', '2006-12-23'],
  ['R8', '2006-12-23'],
  ['R12', '2010-06-09'],
  ['R15', '2006-12-23'],
  ['R16', '2006-12-23'],
])('in the Council, %s has the file securitized since %s', (rule, date) => {
  expect(verdictIn(jcpoa, rule, 'unsc')).toBe(date);
});

test('R6 dates two stages in the Council, and R12 has the file weakly securitized four years before', () => {
  expect(pointsIn(jcpoa, 'R6', 'unsc')).toEqual({
    identified: '2006-03-29',
    mobilised: '2006-12-23',
  });
  expect(pointsIn(jcpoa, 'R12', 'unsc')).toMatchObject({
    institutions: '2006-12-23',
    strong: '2010-06-09',
  });
});

test('R8 is relative to the agent: the American executive acted on its own claim before 2006', () => {
  expect(verdictIn(jcpoa, 'R8', 'us-executive')).toBe('1995/2005');
});

test('in Russia the reading decides: R2 by the vote, R3 and R8 by the decree', () => {
  expect(verdictIn(jcpoa, 'R2', 'russia')).toBe('2010-06-09');
  expect(verdictIn(jcpoa, 'R3', 'russia')).toBe('2010-09-22');
  expect(verdictIn(jcpoa, 'R8', 'russia')).toBe('2010-09-22');
});

test('R8 has nothing securitized in Russia if the later account is believed, that no threat was meant', () => {
  const believed = {
    ...jcpoa,
    events: jcpoa.events.map((event) => ({
      ...event,
      acts: event.acts.map((act) => {
        if (act.type !== 'measure-enacted' || !['s300-ban', 's300-decree'].includes(act.measure))
          return act;
        const { justifiedBy: _, ...bare } = act;
        return bare;
      }),
    })),
  };
  // Until the later account the grounds are open or denied; after it, denied.
  expect(verdictIn(believed, 'R8', 'russia')).not.toBe('2010-09-22');
  const all = spans(replay(believed, readingOf('R8') ?? fail()), {
    issue: 'iran-nuclear',
    arena: 'russia',
  });
  expect(all.some(({ stages }) => stages.join() === 'securitized')).toBe(false);
});

const fail = (): never => {
  throw new Error('no such reading');
};

// Theory paper 5.4, the Security Council, after an entry by R2.
test.each([
  ['D1', '2013-11-24'],
  ['D2', '2015-07-20'],
  ['D3', 'unknown'],
  ['D4', '2023-10-18'],
  ['D5', 'no'],
  ['D6', 'no'],
  ['D7', '2016-01-16'],
  ['D8', '2015-07-20'],
  ['D9', '2015-12-15'],
])('in the Council, by %s the file left security: %s', (rule, date) => {
  expect(leftBy(rule, 'unsc')).toBe(date);
});

test('D10 leaves when the article says so: within the deal’s year by the record, undated in the article', () => {
  const date = leftBy('D10', 'unsc');
  expect(date >= '2015-04-02' && date <= '2016-01-16').toBe(true);
  const where = { issue: 'iran-nuclear', arena: 'unsc' };
  const article = spans(
    replay(jcpoa, readingOf('R15/D10') ?? fail(), { layer: 'article' }),
    where,
  ).find(({ stages }) => stages.join() === 'desecuritized');
  expect(article).toMatchObject({ from: null });
});

test('D3 is open, and not before the deal', () => {
  const where = { issue: 'iran-nuclear', arena: 'unsc' };
  const open = spans(historyBy('R2/D3'), where).find(({ stages }) => stages.length > 1);
  expect(open?.from?.text).toBe('2015-07-14');
});

test('what does not count as an exit is still reported: measures in part, the file passed on', () => {
  expect(leavingPoint('D4', 'unsc', 'partial')).toBe('2016-01-16');
  expect(leavingPoint('D5', 'unsc', 'passed on')).toBe('2015-12-15');
  expect(leavingPoint('D5', 'unsc', 'held no more')).toBe('no');
});

test('before 2018 the American executive’s exceptional measures never all ended, and D7 has it in security still', () => {
  expect(leftBy('D4', 'us-executive')).toBe('no');
  expect(leftBy('D7', 'us-executive')).toBe('no');
  expect(leftBy('D7', 'eu')).toBe('2016-01-16');
});

test('three forms in three arenas: rearticulation in the Council, stabilisation in Washington, replacement in Moscow', () => {
  expect(leavingPoint('D8', 'unsc', 'rearticulation')).toBe('2015-07-20');
  expect(leavingPoint('D8', 'us-executive', 'stabilisation')).toBe('2014-01-20');
  // Replacement is between issues: it is found by T21, not by a rule about one place.
  const found = replacements(historyBy('R2/D2'), 365);
  expect(found.map(({ left }) => left.where.arena)).toContain('russia');
});

const rowsOf = (head: string) =>
  tableOf('jcpoa', head).flatMap(([rules = '', date = '']) =>
    /^[RD]\d/.test(rules) ? rules.split(', ').map((rule) => [rule, date] as const) : [],
  );

test('the codebook gives the same verdicts in the Council', () => {
  const [entered, left] = [rowsOf('in the Council'), rowsOf('in the Council, after R2')];
  expect(entered.map(([rule]) => rule).sort()).toEqual(enteringRules.map(({ id }) => id).sort());
  expect(left.map(([rule]) => rule).sort()).toEqual(leavingRules.map(({ id }) => id).sort());
  for (const [rule, date] of entered) expect(verdictIn(jcpoa, rule, 'unsc'), rule).toBe(date);
  for (const [rule, date] of left) expect(leftBy(rule, 'unsc'), rule).toBe(date);
});
