/** Laws of what-ifs, on generated histories. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScenarioChange } from '../../../src/analysis/counterfactual/change.js';
import { counterfactual } from '../../../src/analysis/counterfactual/counterfactual.js';
import { type WhatIf, whatIf } from '../../../src/analysis/counterfactual/what-if.js';
import { compare } from '../../../src/history/compare.js';
import { replay } from '../../../src/history/history.js';
import { compareShared } from '../../../src/history/parting.js';
import { placesOf, stagesIn, steps } from '../../../src/history/step.js';
import { serialise } from '../../../src/scenario/canonical.js';
import { fingerprint } from '../../../src/scenario/fingerprint.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { aTold } from '../../../src/testing/a-history.js';
import { scenarioOf } from '../../../src/testing/told.js';
import type { Act } from '../../../src/theory/act.js';
import { readingOf, readings } from '../../../src/theory/reading.js';
import { anObserver } from '../../laws/observed.js';
import { runs } from '../../laws/runs.js';

/** A told scenario, the reading it was told for, somebody who looks, and a number to choose with. */
const aCase = fc
  .tuple(fc.constantFrom(...readings.map(({ id }) => id)), anObserver, fc.nat({ max: 0xffff }))
  .chain(([id, observer, number]) => {
    const reading = readingOf(id) ?? readings[0];
    if (reading === undefined) throw new Error('there is no reading');
    return aTold(reading, 10)
      .filter(({ events }) => events.length > 0)
      .map((told) => ({
        scenario: scenarioOf(told),
        reading,
        options: observer === undefined ? {} : { observer },
        number,
      }));
  });
type Case = typeof aCase extends fc.Arbitrary<infer C> ? C : never;
const holds = (check: (one: Case) => void, times = 40) =>
  fc.assert(fc.property(aCase, check), runs(times));

const without = (events: readonly string[]): readonly ScenarioChange[] =>
  events.map((event) => ({ change: 'leave-out', event }));
const print = (scenario: Scenario) => fingerprint(serialise(scenario));
/** The events whose bit is set. */
const chosen = ({ events }: Scenario, number: number) =>
  events.filter((_, i) => (number >> (i % 16)) & 1).map(({ id }) => id);

test('no changes give the same scenario, and a what-if in which nothing differs', () => {
  holds(({ scenario, reading, options }) => {
    const { changed, places, refused, reordered } = whatIf(scenario, reading, [], options);
    expect(print(changed.scenario)).toBe(print(scenario));
    expect(changed.fell).toEqual([]);
    expect([refused, reordered]).toEqual([[], []]);
    for (const { same, parting } of places)
      expect({ same, parting }).toEqual({ same: true, parting: null });
  });
});

test('an event left out and added back is as if nothing had been changed', () => {
  holds(({ scenario, reading, options, number }) => {
    const event = scenario.events[number % scenario.events.length];
    if (event === undefined) return;
    const changes = [...without([event.id]), { change: 'add', event } as const];
    const { changed, places } = whatIf(scenario, reading, changes, options);
    expect(print(changed.scenario)).toBe(print(scenario));
    expect(changed.fell).toEqual([]);
    expect(places.every(({ same, parting }) => same && parting === null)).toBe(true);
  });
});

test('a history compared with itself differs nowhere, event by event or by what is shared', () => {
  holds(({ scenario, reading, options }) => {
    const history = replay(scenario, reading, options);
    expect(compare(history, history)).toBeNull();
    expect(compareShared(history, history).every((parting) => parting === null)).toBe(true);
  });
});

test('two readings of one scenario part in a place where what they share parts', () => {
  holds(({ scenario, reading, options, number }) => {
    const other = readings[number % readings.length] ?? reading;
    const [a, b] = [replay(scenario, reading, options), replay(scenario, other, options)];
    const places = placesOf(a);
    compareShared(a, b).forEach((parting, i) => {
      const here = places[i];
      const first = compare(
        a,
        b,
        (where) => where === here || (where.issue === here?.issue && where.arena === here.arena),
      );
      expect(parting && [parting.index, parting.stages]).toEqual(
        first && [first.index, first.stages],
      );
    });
  });
});

test('before the first event that is changed, nothing is otherwise', () => {
  holds(({ scenario, reading, options, number }) => {
    const gone = chosen(scenario, number);
    const {
      factual,
      counterfactual: other,
      changed,
    } = whatIf(scenario, reading, without(gone), options);
    const touched = new Set([...changed.changed, ...changed.fell.map(({ of }) => of)]);
    const [mine, theirs] = [[...steps(factual)], [...steps(other)]];
    for (const [i, step] of mine.entries()) {
      if (touched.has(step.event.id)) break;
      expect(theirs[i]?.event.id).toBe(step.event.id);
      expect(theirs[i]?.state).toEqual(step.state);
    }
  });
});

test('leaving several out at once is leaving them out one after another', () => {
  holds(({ scenario, number }) => {
    const gone = chosen(scenario, number);
    const together = counterfactual(scenario, without(gone)).scenario;
    const oneByOne = gone.reduce(
      // What fell with an earlier one is no longer there to be left out.
      (left, id) =>
        left.events.some((event) => event.id === id)
          ? counterfactual(left, without([id])).scenario
          : left,
      scenario,
    );
    expect(serialise(oneByOne)).toBe(serialise(together));
  }, 30);
});

/** The issue that each move, measure and clause is about. */
const subjects = ({ events }: Scenario): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap(({ acts }) =>
      acts.flatMap((act): readonly (readonly [string, string])[] => {
        if (!('issue' in act)) return [];
        if ('move' in act) return [[act.move, act.issue]];
        if ('measure' in act) return [[act.measure, act.issue]];
        return 'clause' in act ? [[act.clause, act.issue]] : [];
      }),
    ),
  );
const isAbout = (act: Act, issue: string, about: ReadonlyMap<string, string>): boolean => {
  if ('issue' in act) return act.issue === issue;
  const thing =
    'move' in act
      ? act.move
      : 'measure' in act
        ? act.measure
        : 'clause' in act
          ? act.clause
          : undefined;
  return thing !== undefined && about.get(thing) === issue;
};

test('leaving out events that do not concern an issue changes no verdict on it', () => {
  let irrelevant = 0;
  holds(({ scenario, reading, options }) => {
    const about = subjects(scenario);
    for (const { id: issue } of scenario.issues) {
      const gone = scenario.events
        .filter(({ acts }) => !acts.some((act) => isAbout(act, issue, about)))
        .map(({ id }) => id);
      const {
        factual,
        counterfactual: other,
        places,
        refused,
      } = whatIf(scenario, reading, without(gone), options);
      // An event is taken whole or not at all: one that is now refused for another issue’s sake takes its acts along.
      if (refused.length > 0) continue;
      irrelevant += gone.length;
      for (const { where, parting } of places) {
        if (where.issue !== issue) continue;
        expect(parting).toBeNull();
        expect(stagesIn(other.end, where)).toEqual(stagesIn(factual.end, where));
      }
    }
  });
  // Of very few histories none may have had such events.
  if (runs(40).numRuns >= 40) expect(irrelevant).toBeGreaterThan(0);
});

const renamed = <T>(data: T, names: ReadonlyMap<string, string>): T => {
  const text = JSON.stringify(data, (_, value) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value,
  );
  // The same shape with other strings.
  return JSON.parse(text) as T;
};
const answerOf = ({ changed, places, refused, reordered }: WhatIf) => ({
  fell: changed.fell.map(({ what, of, path, named }) => ({ what, of, path, named })),
  places: places.map(({ where, factual, counterfactual: other, same, parting }) => ({
    where,
    spans: [factual, other].map((spans) =>
      spans.map(({ stages, begun, ended }) => ({ stages, begun, ended })),
    ),
    same,
    parting: parting && { events: parting.events, stages: parting.stages },
  })),
  refused: refused.map(({ event, refusedIn, other }) => ({ event, refusedIn, other })),
  reordered,
});

test('names mean nothing: a renamed what-if has the renamed answer', () => {
  holds(({ scenario, reading, options, number }) => {
    const { issues, arenas, actors, audiences, referents, events } = scenario;
    const declared = [...issues, ...arenas, ...actors, ...audiences, ...referents, ...events].map(
      ({ id }) => id,
    );
    const ids = [...new Set([...declared, ...subjects(scenario).keys()])].sort();
    // The other way round, so that the order of names is turned as well.
    const names = new Map(ids.map((id, i) => [id, `n${String(ids.length - i).padStart(4, '0')}`]));
    const changes = without(chosen(scenario, number));
    const one = answerOf(whatIf(scenario, reading, changes, options));
    const two = answerOf(
      whatIf(
        loadScenario(renamed(scenario, names)),
        reading,
        renamed(changes, names),
        renamed(options, names),
      ),
    );
    expect(two).toEqual(renamed(one, names));
  }, 30);
});
