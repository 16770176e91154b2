/** The acceptance tests of the theory paper (its section 13) that concern the readings and transitions at hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsOf } from '../../src/history/label.js';
import { aFreeTold, aTold } from '../../src/testing/a-history.js';
import { meaningOf } from '../../src/testing/meaning.js';
import { stepsOf, type Told, type ToldStep, worldIn } from '../../src/testing/told.js';
import { candidateActs, candidateTypes } from '../../src/theory/candidate.js';
import { standingOf } from '../../src/theory/conclude.js';
import { type Reading, readings } from '../../src/theory/reading.js';
import { take } from '../../src/theory/take.js';
import { runs } from './runs.js';
import { accepts, claim, enacts, reading, searching, stagesOf, story } from './story.js';

const placesOf = ({ declared }: Told) =>
  declared.issues.flatMap(({ id, arenas }) => arenas.map((arena) => `${id}@${arena}`));

/** The index of the first definite entry into security of a place, before any way out; or `null`. */
const firstEntry = (steps: readonly ToldStep[], place: string): number | null => {
  for (const [i, { concluded, state }] of steps.entries()) {
    const drawn = concluded.flatMap((one) => (one.place === place ? one.drawn : []));
    if (
      drawn.some(
        ({ type, verdict, from }) =>
          type === 'enters' && verdict === 'yes' && from.status === 'outside',
      )
    )
      return standingOf(state.standings, place).branches.every(({ status }) => status === 'inside')
        ? i
        : null;
  }
  return null;
};

const whenever = (stricter: string, laxer: string, any: (by: Reading) => fc.Arbitrary<Told>) =>
  fc.property(any(reading(stricter)), (told) => {
    for (const place of placesOf(told)) {
      const late = firstEntry(stepsOf(reading(stricter), told), place);
      if (late === null) continue;
      const others = stepsOf(reading(laxer), told);
      const before = others
        .slice(0, late + 1)
        .flatMap(({ concluded }) =>
          concluded.flatMap((one) => (one.place === place ? one.drawn : [])),
        );
      expect(
        before.some(({ type, verdict }) => type === 'enters' && verdict === 'yes'),
        place,
      ).toBe(true);
    }
  });

test('for the first entry, R3 never securitizes before R2, nor R16 before R15', () => {
  for (const any of [(by: Reading) => aTold(by), () => aFreeTold()]) {
    fc.assert(whenever('R3/D2', 'R2/D2', any), runs(300));
    fc.assert(whenever('R16/D9', 'R15/D9', any), runs(300));
  }
});

test('without any answer R15 may still securitize, for it asks for no audience', () => {
  const told = story(searching('audience-accepted', 'measure-enacted'), claim('m'), enacts('x'));
  expect(stagesOf(told, reading('R15/D9')).at(-1)).toEqual(['securitized']);
  for (const id of ['R2/D2', 'R3/D2', 'R16/D9'])
    expect(stagesOf(told, reading(id)).at(-1), id).toEqual(['politicized']);
});

test('a measure suspended and resumed desecuritizes nothing on the way', () => {
  const told = story(
    searching('audience-accepted'),
    claim('m'),
    accepts('m'),
    enacts('x'),
    { type: 'measure-suspended', measure: 'x' },
    { type: 'measure-resumed', measure: 'x' },
  );
  for (const by of readings)
    expect(stagesOf(told, by).flat(), by.id).not.toContain('desecuritized');
});

test('intensifying what is securitized is a climax, and no re-securitization', () => {
  const told = story(
    searching('audience-accepted'),
    claim('m'),
    accepts('m'),
    claim('more'),
    accepts('more'),
  );
  const steps = stepsOf(reading('R2/D2'), told);
  const last = steps.at(-1);
  if (last === undefined) throw new Error('a story has steps');
  expect(labelsOf(last.before, last).map(({ id }) => id)).toEqual(['T11']);
  expect(standingOf(last.state.standings, 'file@unsc').branches).toMatchObject([
    { status: 'inside', entry: 'first' },
  ]);
});

test('Table 1 is whole with its last component, in whatever order the seven come', () => {
  const components = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'] as const;
  fc.assert(
    fc.property(fc.shuffledSubarray([...components], { minLength: 7 }), (order) => {
      const marks = order.map(
        (component) =>
          ({
            type: 'component-marked',
            issue: 'file',
            arenas: ['unsc'],
            component,
            grade: component === 'c31' ? 'full' : 'partial',
          }) as const,
      );
      const told = story(
        searching('audience-accepted', 'component-marked'),
        [claim('m'), accepts('m')],
        ...marks,
      );
      const stages = stagesOf(told, reading('R2/D9')).slice(1);
      expect(stages).toEqual([...Array<string[]>(6).fill(['securitized']), ['desecuritized']]);
    }),
    runs(60),
  );
});

test('an audience that is certainly not significant changes no stage under R2 and R3', () => {
  const any = fc
    .constantFrom('R2/D4', 'R3/D9')
    .chain((by) => aTold(reading(by)).map((told) => ({ by, told })));
  fc.assert(
    fc.property(any, ({ by, told }) => {
      const { declared, events } = told;
      const bystander = { id: 'bystander', arena: 'arena-1', significant: false };
      const more = {
        declared: { ...declared, audiences: [...declared.audiences, bystander] },
        events,
      };
      const sits = new Map(declared.audiences.map(({ id, arena }) => [id, arena]));
      const meanings = (one: Told) =>
        stepsOf(reading(by), one).map(({ state }) => meaningOf(state, sits));
      expect(meanings(more)).toEqual(meanings(told));
    }),
    runs(150),
  );
});

test('from every state something more can happen', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...readings.map(({ id }) => id))
        .chain((by) => aTold(reading(by)).map((told) => ({ by, told }))),
      ({ by, told }) => {
        const end = stepsOf(reading(by), told).at(-1);
        if (end === undefined) return;
        const world = worldIn(told.declared);
        const now = { index: told.events.length, event: 'next', when: null };
        const remarks = new Set([
          'noted',
          'stage-claimed',
          'practice-observed',
          'institution-observed',
          'issue-bargained',
          'window-opened',
          'context-observed',
          'evidence-doubted',
        ]);
        const types = candidateTypes.filter((type) => !remarks.has(type));
        const next = [...candidateActs(world, end.state.facts, types)].some(
          (act) => take(world, end.state.facts, [act], now).outcome === 'taken',
        );
        expect(next).toBe(true);
      },
    ),
    runs(60),
  );
});
