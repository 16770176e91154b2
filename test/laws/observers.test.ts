/** Laws of observers: what changes with who looks (semantics.md, section 8), and what does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory, aTold } from '../../src/testing/a-history.js';
import { tracesOf } from '../../src/testing/laws/law.js';
import { stepsOf, type Told } from '../../src/testing/told.js';
import { type Reading, readings } from '../../src/theory/reading.js';
import { bothOn } from './judged.js';
import { anObserver, seenBy } from './observed.js';
import { runs } from './runs.js';
import {
  accepts,
  allClear,
  claim,
  coded,
  reading,
  searching,
  stagesOf,
  story,
  type Uncoded,
} from './story.js';

const actors = ['actor-1', 'actor-2'];

/** A clause agreed before anything else, and a trigger after everything: what a told history seldom comes to by itself. */
const withAClause = (told: Told, recognisedBy: 'all' | readonly string[] | undefined): Told => {
  const [place] = told.declared.issues;
  const agreed = {
    type: 'clause-agreed',
    clause: 'pact',
    issue: place?.id ?? '',
    arena: 'arena-1',
  };
  const triggered = { type: 'clause-triggered', clause: 'pact', by: 'actor-1' };
  const event = (id: string, act: object) => ({ id, acts: [coded(act as Uncoded)], when: null });
  return {
    ...told,
    events: [
      event('agreed', agreed),
      ...told.events,
      event('triggered', { ...triggered, ...(recognisedBy === undefined ? {} : { recognisedBy }) }),
    ],
  };
};

const aRecognition = fc.oneof(fc.constantFrom('all' as const, undefined), fc.subarray(actors));
/** Any history; half of them with a clause that is triggered in the end. */
const aDispute = (by: Reading) =>
  fc.oneof(
    anyHistory(by),
    fc.tuple(aTold(by, 4), aRecognition).map(([told, some]) => withAClause(told, some)),
  );
const forAll = (holds: (told: Told, by: Reading) => void, times = 40) => {
  for (const by of readings)
    fc.assert(
      fc.property(aDispute(by), (told) => holds(told, by)),
      runs(times),
    );
};

test('an observer settles what was open, and never finds possible what was not', () => {
  forAll((told, by) => {
    const possible = tracesOf(by, told);
    for (const actor of actors)
      for (const [i, places] of tracesOf(by, seenBy(told, actor)).entries())
        for (const [k, stages] of places.entries()) {
          expect(stages.length).toBeGreaterThan(0);
          expect(possible[i]?.[k]).toEqual(expect.arrayContaining([...stages]));
        }
  });
});

test('the library and the oracle judge every disputed trigger alike, whoever looks', () => {
  const settled = new Set<string>();
  for (const by of readings)
    fc.assert(
      fc.property(aTold(by, 4), aRecognition, anObserver, (told, recognisedBy, observer) => {
        const [byLibrary, byOracle] = bothOn(seenBy(withAClause(told, recognisedBy), observer), by);
        expect(byLibrary).toEqual(byOracle);
        if (observer === undefined || !Array.isArray(recognisedBy)) return;
        const before = byLibrary.at(-2)?.stages['issue-1@arena-1']?.join();
        const after = byLibrary.at(-1)?.stages['issue-1@arena-1']?.join();
        if (before === 'desecuritized') settled.add(`${recognisedBy.includes(observer)} ${after}`);
      }),
      runs(60),
    );
  // Of very few histories none may have left security.
  if (runs(60).numRuns >= 60)
    expect([...settled].sort()).toEqual(['false desecuritized', 'true securitized']);
});

test('every observer has the same facts: what is taken, what is refused, and what is on record', () => {
  const facts = (told: Told, by: Reading) =>
    stepsOf(by, told).map(({ outcome, state }) => [outcome, state.facts]);
  forAll((told, by) => {
    for (const actor of actors) expect(facts(seenBy(told, actor), by)).toEqual(facts(told, by));
  }, 20);
});

test('where all or none recognise each trigger, everybody sees the same', () => {
  const agreeing = ({ declared, events }: Told, recognisedBy: 'all' | readonly []): Told => ({
    declared,
    events: events.map((event) => ({
      ...event,
      acts: event.acts.map((act) =>
        act.type === 'clause-triggered' ? { ...act, recognisedBy } : act,
      ),
    })),
  });
  forAll((told, by) => {
    for (const recognisedBy of ['all', []] as const) {
      const one = agreeing(told, recognisedBy);
      for (const actor of actors)
        expect(tracesOf(by, seenBy(one, actor))).toEqual(tracesOf(by, one));
    }
  }, 30);
});

test('who recognises a trigger sees the issue back in security, who denies it does not', () => {
  const told = story(
    searching('audience-accepted'),
    [claim('m'), accepts('m')],
    { type: 'clause-agreed', clause: 'snapback', issue: 'file', arena: 'unsc' },
    [allClear('n'), accepts('n')],
    { type: 'clause-triggered', clause: 'snapback', by: 'us', recognisedBy: ['us'] },
  );
  const last = (observer: string | undefined) =>
    stagesOf(seenBy(told, observer), reading('R2/D2')).at(-1);
  expect(last('us')).toEqual(['securitized']);
  expect(last('iran')).toEqual(['desecuritized']);
  expect(last(undefined)).toEqual(['securitized', 'desecuritized']);
  expect(() => last('council')).toThrow(
    new RangeError('no actor council to observe: there are us, iran'),
  );
});
