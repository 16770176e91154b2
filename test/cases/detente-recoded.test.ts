/** The case of East–West détente: what another coder would change, as its codebook says (theory §10, C4). */
import { describe, expect, test } from 'vitest';
import { detente } from '../../src/cases.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { enteringRules, leavingRules } from '../../src/theory/rules.js';
import { leftIn } from './leaving.js';
import { recoded, significant } from './recoded-detente.js';
import { lastStages, verdictIn } from './verdicts.js';

const open = 'unknown';
const arenas = ['bonn', 'east-berlin', 'europe'] as const;

describe('what another coder would change, as the codebook says', () => {
  test('wall-falls: D4 and D6 in East Berlin on 9 November 1989, and D7 undecided', () => {
    const options = { alternatives: ['wall-falls'] };
    for (const rule of ['D4', 'D6'])
      expect(leftIn(detente, `R2/${rule}`, 'east-berlin', options), rule).toBe('1989-11-09');
    expect(leftIn(detente, 'R2/D7', 'east-berlin', options)).toBe(open);
    for (const arena of ['bonn', 'europe'])
      expect(leftIn(detente, 'R2/D4', arena, options)).toBe('no');
  });

  test('wall-falls: for who saw the issue leave in 1972, it is ordinary politics then (T18)', () => {
    const options = { alternatives: ['wall-falls'] };
    expect(lastStages(detente, 'R2/D8', 'east-berlin', options)).toBe('politicized');
  });

  test('ostpolitik-desecuritized: D10 in 2015, in all three', () => {
    const options = { alternatives: ['ostpolitik-desecuritized'] };
    for (const arena of arenas) expect(leftIn(detente, 'R2/D10', arena, options)).toBe('2015');
  });

  test('were no treaty talk of ordinary politics, D1 would say no', () => {
    const other = ['moscow-treaty', 'basic-treaty', 'final-act'].reduce(
      (scenario, move) => recoded(move, { ordinary: false }, scenario),
      detente,
    );
    for (const arena of arenas) expect(leftIn(other, 'R2/D1', arena)).toBe('no');
  });

  test('were the claim of 1955 not one of survival, R2 would say yes in Bonn only with the missiles', () => {
    const other = recoded('sole-representation', { existential: 'none' });
    expect(verdictIn(other, 'R2', 'bonn')).toBe('1983-11-22');
  });

  test('had the apparatus abstained, no rule would say otherwise at the end', () => {
    const other: Scenario = {
      ...detente,
      events: detente.events.map((event) => ({
        ...event,
        acts: event.acts.map((act) => {
          if (act.type !== 'audience-rejected' || act.audience !== 'ruling-apparatus') return act;
          const { how: _, ...abstained } = act;
          return { ...abstained, type: 'audience-abstained' };
        }),
      })),
    };
    for (const { id } of enteringRules)
      expect(lastStages(other, id, 'east-berlin'), id).toBe(lastStages(detente, id, 'east-berlin'));
  });

  test('no verdict depends on whether the society of the GDR is significant', () => {
    const other = significant('gdr-society');
    for (const { id } of enteringRules)
      expect(verdictIn(other, id, 'east-berlin'), id).toBe(verdictIn(detente, id, 'east-berlin'));
    for (const { id } of leavingRules)
      expect(leftIn(other, `R2/${id}`, 'east-berlin'), id).toBe(
        leftIn(detente, `R2/${id}`, 'east-berlin'),
      );
  });

  test('with the treaty of 1987 as a move, and the missiles ended because of it, D7 would say yes in Bonn', () => {
    const coded = [{ basis: 'record', checked: 'memory', cite: null }] as const;
    const other: Scenario = {
      ...detente,
      events: [
        ...detente.events,
        {
          id: 'treaty-1987',
          title: 'The treaty on missiles of middle range',
          dates: [{ start: '1987-12-08', ...coded[0] }],
          acts: [
            {
              type: 'move-made',
              move: 'missile-treaty',
              sign: '-',
              issue: 'other-camp',
              actor: 'two-powers',
              addressees: ['bundestag'],
              coded,
            },
            { type: 'measure-terminated', measure: 'missiles', because: 'missile-treaty', coded },
          ],
        },
      ],
    };
    expect(leftIn(other, 'R2/D7', 'bonn')).toBe('1987-12-08');
    expect(leftIn(other, 'R2/D4', 'bonn')).toBe('no');
  });

  test('without what is assumed: R2 in Bonn only with the missiles, in Europe never', () => {
    const verdicts = arenas.map((arena) => verdictIn(detente, 'R2', arena, { assumed: false }));
    expect(verdicts).toEqual(['1983-11-22', '1961-08-12', 'no']);
  });
});
