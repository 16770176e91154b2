/** What holds of the coding of every small case: its sources, its bases, its codebook. */
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/history/history.js';
import { serialise } from '../../src/scenario/canonical.js';
import { parseScenario } from '../../src/scenario/parse.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readings } from '../../src/theory/reading.js';
import { fileOf, tableOf } from './verdicts.js';

/** Registers the tests of a case's coding. */
export const soundCoding = (scenario: Scenario, alternatives: readonly string[]): void => {
  const { id, events } = scenario;
  const acts = events.flatMap((event) => event.acts.map((act) => ({ event: event.id, act })));
  const codings = [
    ...acts.flatMap(({ event, act }) => act.coded.map((coding) => ({ event, coding }))),
    ...events.flatMap(({ id: event, dates }) => dates.map((coding) => ({ event, coding }))),
  ];

  describe(`the coding of ${id}`, () => {
    test('the file parses, and its canonical text says the same', () => {
      const parsed = parseScenario(serialise(fileOf(id)));
      expect(parsed.ok && parsed.scenario).toEqual(scenario);
    });

    test('every act and every date has a basis, and a source or the word that it is from memory or assumed', () => {
      for (const { event, coding } of codings) {
        expect(['record', 'assumed'], event).toContain(coding.basis);
        if (coding.basis === 'record' && coding.checked !== 'memory')
          expect(coding.cite, event).not.toBeNull();
        if (coding.basis === 'assumed') expect(coding.note, event).toBeTypeOf('string');
      }
      for (const { act, event } of acts) expect(act.coded.length, event).toBeGreaterThan(0);
    });

    test('every source is cited, and every audience and actor has something to do', () => {
      const cited = new Set(codings.map(({ coding }) => coding.cite?.source));
      for (const source of scenario.sources) expect(cited, source.id).toContain(source.id);
      const text = JSON.stringify(events);
      for (const { id: who } of scenario.actors) expect(text, who).toContain(`"${who}"`);
    });

    test('every event is taken, under every reading, with and without what is assumed', () => {
      for (const reading of readings)
        for (const assumed of [true, false])
          expect(replay(scenario, reading, { assumed }).outcomes.indexOf(0), reading.id).toBe(-1);
    });

    test('every event is taken with every alternative, and the codebook names them all', () => {
      const coded = acts.flatMap(({ act }) => act.alternative ?? []);
      expect([...new Set(coded)].sort()).toEqual([...alternatives].sort());
      expect(
        tableOf(id, 'alternative')
          .slice(1)
          .map(([name]) => name),
      ).toEqual([...alternatives]);
      for (const reading of readings)
        expect(replay(scenario, reading, { alternatives }).outcomes.indexOf(0)).toBe(-1);
    });

    test('the codebook counts what is in the file', () => {
      const moves = acts.filter(({ act }) => act.type === 'move-made').length;
      expect(tableOf(id, 'part').slice(1)).toEqual([
        ['events', `${events.length}`],
        ['sources', `${scenario.sources.length}`],
        ['arenas', `${scenario.arenas.length}`],
        ['audiences', `${scenario.audiences.length}`],
        ['moves', `${moves}`],
        ['alternatives', `${alternatives.length}`],
      ]);
    });

    test('the codebook gives each audience the roles that the file gives it', () => {
      const word = (value: boolean | undefined) =>
        value === undefined ? 'left open' : value ? 'yes' : 'no';
      expect(tableOf(id, 'audience').slice(1)).toEqual(
        scenario.audiences.map((one) => [
          one.id,
          word(one.significant),
          word(one.canAuthorise),
          word(one.causalLink),
          one.setting ?? 'left open',
          one.streams?.join(', ') ?? 'left open',
        ]),
      );
    });
  });
};
