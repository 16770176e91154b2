/** The coding of the JCPOA case: what it holds, and where each of it stands (theory §6). */
import { describe, expect, test } from 'vitest';
import { cases, jcpoa } from '../../src/cases.js';
import { type History, replay } from '../../src/history/history.js';
import { placesOf } from '../../src/history/step.js';
import { eventsIn, type Layer } from '../../src/scenario/layer.js';
import { sides } from '../../src/scenario/sides.js';
import { parseDate } from '../../src/theory/date.js';
import { readingOf, readings } from '../../src/theory/reading.js';

const read = (id: string, layer: Layer = 'both', more: object = {}): History => {
  const reading = readingOf(id);
  if (reading === null) throw new Error(`no reading ${id}`);
  return replay(jcpoa, reading, { layer, ...more });
};

describe('the coding (theory §6)', () => {
  const article = jcpoa.events.filter(({ id }) => /^E\d\d$/.test(id));

  test('the article has 55 events, 18 of them undated', () => {
    expect(article).toHaveLength(55);
    const dated = eventsIn(jcpoa, { layer: 'article', assumed: false });
    expect(dated.filter(({ id }) => /^E\d\d$/.test(id))).toHaveLength(55);
    expect(dated.filter(({ when }) => when === null).map(({ id }) => id)).toEqual(
      'E03 E11 E13 E22 E27 E28 E30 E31 E32 E41 E45 E46 E47 E49 E50 E51 E52 E53'.split(' '),
    );
  });

  test('every event of the article has section, paragraph and line, and a citation or none', () => {
    for (const { id, acts } of article) {
      const own = acts
        .flatMap(({ coded }) => coded)
        .filter(({ basis }) => basis === 'stated' || basis === 'implied');
      expect(own.length, id).toBeGreaterThan(0);
      for (const { place, cite } of own) {
        expect(place?.section, id).toMatch(/^S\d$/);
        expect(place?.line, id).toBeTypeOf('number');
        expect(cite === null || typeof cite.source === 'string', id).toBe(true);
      }
    }
  });

  test('of the seven dated bilateral indicators, 5 lie before 14 July 2015, 1 is undecided, 1 after (theory §7.4)', () => {
    const named = jcpoa.indicators
      ?.filter(({ level }) => level === 'bilateral')
      .flatMap(({ events }) => events);
    const dated = eventsIn(jcpoa, { layer: 'article' }).filter(
      ({ id, when }) => named?.includes(id) && when !== null,
    );
    const deal = parseDate('2015-07-14');
    if (deal === null) throw new Error('not a date');
    expect(sides(dated, deal)).toEqual({
      before: ['E36', 'E38', 'E39', 'E40', 'E42'],
      undecided: ['E44'],
      after: ['E54'],
    });
  });

  test('every event is taken, under every reading, in every layer', () => {
    for (const { id } of readings)
      for (const layer of ['article', 'record', 'both'] as const)
        for (const assumed of [true, false])
          expect(read(id, layer, { assumed }).outcomes.indexOf(0), `${id} ${layer}`).toBe(-1);
  });

  test('what the article and the record say differently is shown, not settled', () => {
    const conflicts = eventsIn(jcpoa)
      .filter(({ conflict }) => conflict)
      .map(({ id }) => id);
    expect(conflicts).toEqual(expect.arrayContaining(['E18', 'E33', 'E43']));
  });

  test('it holds the arenas the issue names, and both tables, six periods, five strategies', () => {
    const arenas = placesOf({ scenario: jcpoa }).map(({ arena }) => arena);
    for (const arena of [
      'unsc',
      'iaea',
      'eu',
      'us-executive',
      'us-congress',
      'russia',
      'israel',
      'western-states',
    ])
      expect(arenas).toContain(arena);
    expect(jcpoa.tables).toHaveLength(2);
    expect(jcpoa.periods).toHaveLength(6);
    expect(jcpoa.claims?.filter(({ kind }) => kind === 'strategy')).toHaveLength(5);
    expect(cases).toContain(jcpoa);
  });
});
