import { describe, expect, test } from 'vitest';
import { outlook, why } from '../../src/history/explain.js';
import { replay } from '../../src/history/history.js';
import { platformReading, readingOf } from '../../src/theory/reading.js';
import { accepts, claim, drought, everythingSearched, house, told } from './drought.js';

const verdicts = (conditions: readonly { verdict: string }[] | undefined) =>
  conditions?.map(({ verdict }) => verdict);

describe('why', () => {
  const history = replay(
    drought([told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))], everythingSearched),
    platformReading,
  );

  test('an event that securitized says which condition each earlier event met', () => {
    const [asked] = why(history, 'e2').asked;
    expect(asked).toMatchObject({ rule: 'R2', witness: 'm', verdict: 'yes' });
    expect(asked?.conditions.map(({ metBy }) => metBy.map(({ event }) => event))).toEqual([
      ['e1'],
      ['e1'],
      ['e1'],
      ['e2'],
    ]);
  });

  test('a claim not yet answered says that exactly the acceptance is missing', () => {
    expect(verdicts(why(history, 'e1').asked[0]?.conditions)).toEqual(['yes', 'yes', 'yes', 'no']);
  });

  test('every condition carries its source', () => {
    for (const { conditions } of why(history, 'e2').asked)
      for (const { source } of conditions) expect(source.author).toMatch(/Buzan/);
  });

  test('an event the history does not have is an error that names it', () => {
    expect(() => why(history, 'e9')).toThrow(/e9/);
  });

  test('a refused event is explained by its refusals and by nothing else', () => {
    const refused = replay(drought([told('e1', '2001', accepts('m'))]), platformReading);
    const answer = why(refused, 'e1');
    expect(answer.outcome).toBe('refused');
    expect(answer.refusals.map(({ says }) => says)).toEqual([
      'it does not hold that an audience answers only a move that has been made',
    ]);
    expect(answer.asked).toEqual([]);
  });
});

describe('what we would need to know', () => {
  test('where nobody searched, the audience’s answer is unknown, not no', () => {
    const history = replay(drought([told('e1', '2001', claim('m'))]), platformReading);
    const { stages, toKnow } = outlook(history, house);
    expect(stages).toEqual(['politicized', 'securitized']);
    expect(toKnow.map(({ says }) => says)).toEqual(['whether parliament accepted the move m']);
  });

  test('where somebody searched, there is nothing more to know', () => {
    const history = replay(
      drought([told('e1', '2001', claim('m'))], everythingSearched),
      platformReading,
    );
    const { stages, toKnow } = outlook(history, house);
    expect(stages).toEqual(['politicized']);
    expect(toKnow).toEqual([]);
  });

  test('an unknown wording is named', () => {
    const { existential: _, ...vague } = claim('m') as { existential?: string };
    const scenario = drought(
      [told('e1', '2001', vague as ReturnType<typeof claim>), told('e2', '2002', accepts('m'))],
      everythingSearched,
    );
    expect(
      outlook(replay(scenario, platformReading), house).toKnow.map(({ says }) => says),
    ).toEqual(['whether m speaks of survival']);
  });

  test('a reading that cannot leave says so', () => {
    expect(readingOf('R15/D2')?.cannotLeave).toMatch(/D2 asks for the founding audience’s release/);
    expect(readingOf('R2/D2')?.cannotLeave).toBeNull();
  });
});
