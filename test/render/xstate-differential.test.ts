/**
 * The exported place, run by XState, against this library: the same states in every branch of every place after every
 * event, on random histories under every rule, and on the cases.
 */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { cases } from '../../src/cases.js';
import { replay } from '../../src/history/history.js';
import { type Advanced, initial, type State } from '../../src/history/state.js';
import { placesOf, stagesIn, steps } from '../../src/history/step.js';
import type { Where } from '../../src/history/where.js';
import { anyHistory } from '../../src/testing/a-history.js';
import { stepsOf } from '../../src/testing/told.js';
import { standingOf } from '../../src/theory/conclude.js';
import { placeOf } from '../../src/theory/place.js';
import { readings } from '../../src/theory/reading.js';
import { placeIn } from '../../src/theory/situation.js';
import { runs } from '../laws/runs.js';
import { branchesOf, compared, PlaceInXstate } from './place-in-xstate.js';

const seen = { histories: 0, events: 0, refused: 0, inside: 0, left: 0, open: 0 };

/** `toEqual`, called only where there is something to say: this is asked hundreds of thousands of times. */
const agree = (inXstate: readonly string[], here: readonly string[]): void => {
  if (inXstate.join('\n') !== here.join('\n')) expect(inXstate).toEqual(here);
};

/** Follows every place through the steps; holds those that an event touches to the library, and in the end all. */
const follow = (places: readonly Where[], taken: Iterable<Advanced>): void => {
  const followed = places.map((where) => {
    const place = placeOf(where.issue, where.arena);
    return { where, place, inXstate: new PlaceInXstate(place) };
  });
  const reached = new Set<string>();
  const compare = (state: State, { where, place, inXstate }: (typeof followed)[number]): void => {
    const { branches } = standingOf(state.standings, place);
    const { status } = placeIn(state.facts, place).agenda;
    agree(inXstate.branches(), branchesOf(branches, status));
    agree(inXstate.stages(), [...stagesIn(state, where)].sort());
    if (branches.length > 1) reached.add('open');
    for (const branch of branches) reached.add(branch.status);
  };
  let end: State = initial;
  for (const step of taken) {
    seen.events += 1;
    if (step.outcome === 'refused') seen.refused += 1;
    else for (const one of followed) if (one.inXstate.take(step)) compare(step.state, one);
    end = step.state;
  }
  for (const one of followed) compare(end, one);
  seen.histories += 1;
  for (const at of ['inside', 'left', 'open'] as const) if (reached.has(at)) seen[at] += 1;
};

const ordinary = 10_000;

test('XState runs the exported place as this library runs it, on random histories', () => {
  for (const reading of readings)
    fc.assert(
      fc.property(anyHistory(reading, 6), (told) => {
        const places = told.declared.issues.flatMap(({ id, arenas }) =>
          arenas.map((arena) => ({ issue: id, arena })),
        );
        follow(places, stepsOf(reading, told));
      }),
      runs(Math.ceil(ordinary / readings.length)),
    );
  // Agreement about histories that get nowhere would be cheap: three in ten get into security, three in twenty out.
  expect(seen.inside / seen.histories).toBeGreaterThan(0.3);
  expect(seen.left / seen.histories).toBeGreaterThan(0.15);
  expect(compared.forks).toBeGreaterThan(0);
}, 300_000);

test('XState runs the exported place as this library runs it, on every case under every reading', () => {
  for (const scenario of cases)
    for (const reading of readings) {
      const history = replay(scenario, reading);
      follow(placesOf(history), steps(history));
    }
}, 120_000);

afterAll(() =>
  console.log('XState beside this library:', JSON.stringify({ ...seen, ...compared })),
);
