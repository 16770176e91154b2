/** Changing a scenario: what is asked for is done, what cannot stay is listed, and nothing else is touched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScenarioChange } from '../../../src/analysis/counterfactual/change.js';
import { counterfactual } from '../../../src/analysis/counterfactual/counterfactual.js';
import { Refused } from '../../../src/analysis/refused.js';
import { jcpoa } from '../../../src/cases.js';
import { replay } from '../../../src/history/history.js';
import { serialise } from '../../../src/scenario/canonical.js';
import { eventsIn } from '../../../src/scenario/layer.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import type { Scenario, ScenarioEvent } from '../../../src/scenario/scenario.js';
import { platformReading } from '../../../src/theory/reading.js';
import {
  accepts,
  claim,
  coded,
  drought,
  enacts,
  hurts,
  told,
  wayOut,
} from '../../history/drought.js';
import { runs } from '../../laws/runs.js';
import small from '../../scenario/small.json' with { type: 'json' };

const lake = loadScenario(small);
const without = (...events: readonly string[]): readonly ScenarioChange[] =>
  events.map((event) => ({ change: 'leave-out', event }));
const idsOf = ({ events }: Scenario) => events.map(({ id }) => id);
const says = (scenario: Scenario, changes: readonly ScenarioChange[]) =>
  counterfactual(scenario, changes).fell.map((one) => one.says);

/** A claim, its acceptance, a measure that rests on it, what the measure did; and a remark that follows the claim. */
const story = drought([
  told('spring', '2001', { type: 'noted', kind: 'other', says: 'a dry spring' }),
  { ...told('claimed', '2002', claim('m')), after: ['spring'] },
  told('accepted', '2003', accepts('m')),
  told('acted', '2004', enacts('x', { justifiedBy: 'm' })),
  told('felt', '2005', hurts('x'), { type: 'noted', kind: 'other', says: 'a quarrel' }),
  {
    ...told('written', null, { type: 'noted', kind: 'other', says: 'a letter' }),
    after: ['claimed'],
  },
]);

describe('leaving out', () => {
  test('an answer to a move never made falls, and a measure that rested on it, and what that did', () => {
    const { scenario, fell } = counterfactual(story, without('claimed'));
    expect(idsOf(scenario)).toEqual(['spring', 'felt', 'written']);
    expect(scenario.events[1]?.acts.map(({ type }) => type)).toEqual(['noted']);
    expect(fell.map(({ what, of, named }) => [what, of, named])).toEqual([
      ['act', 'accepted', 'm'],
      ['event', 'accepted', null],
      ['act', 'acted', 'm'],
      ['event', 'acted', null],
      ['act', 'felt', 'x'],
      ['mention', 'written', 'claimed'],
    ]);
  });

  test('what followed an event that is gone follows what that one followed', () => {
    const { scenario, fell } = counterfactual(story, without('claimed'));
    expect(scenario.events.find(({ id }) => id === 'written')?.after).toEqual(['spring']);
    expect(fell.at(-1)).toMatchObject({
      path: 'events[5].after[0]',
      says: 'written no longer follows claimed; it follows spring',
    });
    const none = counterfactual(story, without('spring', 'claimed')).scenario;
    expect(none.events.find(({ id }) => id === 'written')).not.toHaveProperty('after');
  });

  test('one act goes and the rest of its event stays; an event that loses its last act goes too', () => {
    const one = counterfactual(story, [{ change: 'leave-out', event: 'felt', act: 0 }]);
    expect(one.scenario.events[4]?.acts.map(({ type }) => type)).toEqual(['noted']);
    expect(one.fell).toEqual([]);
    const both = [0, 1].map((act) => ({ change: 'leave-out', event: 'felt', act }) as const);
    expect(says(story, both)).toEqual(['felt: none of its acts is left']);
  });

  test('an act that is altered so that it names nothing that is gone stays, and so does what rests on it', () => {
    const [act] = story.events[3]?.acts ?? [];
    if (act?.type !== 'measure-enacted') throw new Error('the story has changed');
    const { justifiedBy: _, ...unjustified } = act;
    const alter = { change: 'alter', event: 'acted', act: 0, to: unjustified } as const;
    const { scenario, fell, changed } = counterfactual(story, [...without('claimed'), alter]);
    expect(idsOf(scenario)).toEqual(['spring', 'acted', 'felt', 'written']);
    expect(scenario.events[2]?.acts).toHaveLength(2);
    expect(fell.filter(({ what }) => what === 'act').map(({ of }) => of)).toEqual(['accepted']);
    expect(changed).toEqual(['claimed', 'acted']);
  });

  test('whatever else names the event loses the name, or goes with it where it needs one', () => {
    const { fell, scenario } = counterfactual(jcpoa, without('E45'));
    const of = (id: string) => fell.filter((one) => one.of === id).map(({ what }) => what);
    // A link is between two events, a treatment is one, a predictor names several treatments; a note may name none.
    expect(of('deal-to-relief')).toEqual(['part']);
    expect(of('deal-hypothesis')).toEqual(['part', 'mention']);
    expect(of('not-signed')).toEqual(['mention']);
    expect(scenario.notes?.map(({ id }) => id)).toContain('not-signed');
    expect(scenario.hypotheses?.[0]?.treatments.map(({ id }) => id)).not.toContain('jcpoa-2015');
    // The claim stays, without what it predicts of the time after the event.
    expect(scenario.claims?.find(({ id }) => id === 'P-alliance')).not.toHaveProperty('predicts');
    expect(scenario.claims).toHaveLength(jcpoa.claims?.length ?? -1);
  });

  test('what only another layer makes is not enough: the act that names it falls', () => {
    const opens = (id: string, start: string, basis: 'stated' | 'record'): ScenarioEvent => {
      const because = { basis, checked: 'read', cite: null } as const;
      const measure = { measure: 'x', issue: 'drought', arena: 'house' };
      return {
        ...told(id, start, enacts('x')),
        dates: [{ start, ...because }],
        acts: [{ type: 'measure-requested', ...measure, coded: [because] }],
      };
    };
    const two = loadScenario(
      drought([
        opens('by-article', '2001', 'stated'),
        opens('by-record', '2002', 'record'),
        told('felt', '2003', hurts('x')),
      ]),
    );
    expect(says(two, without('by-record'))).toEqual([]);
    expect(says(two, without('by-article'))).toEqual([
      'felt: relation-changed names x, and needs a measure that some act of the layer "article" makes',
      'felt: none of its acts is left',
    ]);
  });
});

/** Takes away what stands at paths such as `events[3].acts[0]`; items first marked, so that no index shifts. */
const cutAt = (value: unknown, paths: readonly string[]): unknown => {
  const gone = Symbol('gone');
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const path of paths) {
    const keys = path.match(/\w+/g) ?? [];
    let at: unknown = copy;
    for (const key of keys.slice(0, -1)) at = (at as Record<string, unknown> | undefined)?.[key];
    if (typeof at === 'object' && at !== null)
      (at as Record<string, unknown>)[keys.at(-1) ?? ''] = gone;
  }
  const swept = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.filter((one) => one !== gone).map(swept);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).flatMap(([key, one]) => (one === gone ? [] : [[key, swept(one)]])),
    );
  };
  return swept(copy);
};
/** What events follow is handed on rather than cut; the rest of a scenario, to be compared. */
const unfollowed = (value: unknown): string =>
  JSON.stringify(value, function (this: object, key, inner) {
    return key === 'after' && 'acts' in this ? undefined : inner;
  });

describe('nothing silently', () => {
  const check = (scenario: Scenario, gone: readonly string[]) => {
    const { scenario: left, fell } = counterfactual(scenario, without(...gone));
    const asked = scenario.events.flatMap(({ id }, i) => (gone.includes(id) ? `events[${i}]` : []));
    const listed = fell.map(({ path }) => path).filter((path) => !path.includes('.after['));
    expect(unfollowed(cutAt(scenario, [...asked, ...listed]))).toBe(unfollowed(left));
  };

  test('what is asked for and what is listed is all that differs, whatever is left out', () => {
    for (const scenario of [jcpoa, lake])
      fc.assert(
        fc.property(fc.subarray(idsOf(scenario), { minLength: 1, maxLength: 6 }), (gone) => {
          check(scenario, gone);
        }),
        runs(scenario === jcpoa ? 12 : 100),
      );
  });

  test('nothing that is left names an event that is gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...idsOf(jcpoa)), (gone) => {
        const text = serialise(counterfactual(jcpoa, without(gone)).scenario);
        expect(text).not.toContain(`"${gone}"`);
      }),
      runs(12),
    );
  });
});

describe('moving, adding, altering', () => {
  test('a moved event has the new date in the layers it was in, and says so', () => {
    const { scenario } = counterfactual(jcpoa, [
      { change: 'move', event: 'R-2018-05-08', start: '2017-02', end: '2017-03' },
    ]);
    const event = scenario.events.find(({ id }) => id === 'R-2018-05-08');
    expect(event?.dates.map(({ start, end, basis }) => [start, end, basis])).toEqual([
      ['2017-02', '2017-03', 'record'],
    ]);
    expect(event?.note).toContain('its date is moved to 2017-02; it was 2018-05-08.');
    for (const layer of ['article', 'record', 'both'] as const)
      expect(eventsIn(scenario, { layer }).length).toBe(eventsIn(jcpoa, { layer }).length);
  });

  test('an event may be moved before what it followed only if it no longer follows it', () => {
    const early = { change: 'move', event: 'claimed', start: '2000' } as const;
    expect(() => counterfactual(story, [early])).toThrow(/after-contradicts-dates/);
    const { scenario } = counterfactual(story, [{ ...early, after: [] }]);
    expect(replay(scenario, platformReading).log[0]?.id).toBe('claimed');
  });

  test('an added event comes last in the file, and where its date puts it in the replay', () => {
    const more = told('refused', '2002-06', {
      type: 'audience-rejected',
      audience: 'parliament',
      move: 'm',
      dimension: 'measures',
    });
    const { scenario, fell } = counterfactual(story, [{ change: 'add', event: more }]);
    expect(idsOf(scenario).at(-1)).toBe('refused');
    expect(fell).toEqual([]);
    const order = replay(scenario, platformReading).log.map(({ id }) => id);
    const [before, at, after] = ['claimed', 'refused', 'accepted'].map((id) => order.indexOf(id));
    expect(before).toBeLessThan(at ?? -1);
    expect(at).toBeLessThan(after ?? -1);
  });

  test('an event left out and added again is where it was', () => {
    const again = story.events[1];
    if (again === undefined) throw new Error('the story has changed');
    const changes = [...without('claimed'), { change: 'add', event: again } as const];
    const { scenario, fell } = counterfactual(story, changes);
    expect(serialise(scenario)).toBe(serialise(story));
    expect(fell).toEqual([]);
    // The changes are made together, so that their order means nothing.
    expect(counterfactual(story, [...changes].reverse()).scenario).toEqual(scenario);
  });

  test('an altered act is the act given', () => {
    const act = { ...wayOut('m'), coded } as never;
    const { scenario } = counterfactual(story, [
      { change: 'alter', event: 'claimed', act: 0, to: act },
    ]);
    expect(scenario.events[1]?.acts).toEqual([act]);
  });
});

describe('refusing', () => {
  const objections = (changes: unknown, scenario = story) => {
    try {
      counterfactual(scenario, changes as never);
    } catch (error) {
      if (error instanceof Refused)
        return error.objections.map(({ code, path }) => `${code} ${path}`);
    }
    return [];
  };

  test('changes that fit neither the scenario nor each other are refused, with every reason', () => {
    expect(
      objections([
        ...without('claimd', 'felt', 'felt'),
        { change: 'move', event: 'felt', start: '2001' },
        { change: 'leave-out', event: 'acted', act: 3 },
        { change: 'move', event: 'spring', start: '1999' },
        { change: 'move', event: 'spring', start: '1998' },
        { change: 'add', event: story.events[0] },
      ]),
    ).toEqual([
      'unknown-event [0].event',
      'changed-twice [2]',
      'changed-twice [3]',
      'unknown-act [4].act',
      'changed-twice [6]',
      'event-exists [7].event.id',
    ]);
    expect(() => counterfactual(story, without('claimd'))).toThrow(/did you mean claimed\?/);
  });

  test('what is no change is refused as a file would be, with every fault', () => {
    expect(
      objections([
        { change: 'leave out', event: 'felt' },
        { change: 'move', event: 'felt', start: 'yesterday' },
        { change: 'move', event: 'felt' },
        { change: 'alter', event: 'felt', act: 0, to: { type: 'noted' }, why: 'because' },
      ]),
    ).toEqual([
      'wrong-value [0].change',
      'not-a-date [1].start',
      'missing-key [2].start',
      'missing-key [3].to.kind',
      'missing-key [3].to.says',
      'missing-key [3].to.coded',
      'unknown-key [3].why',
    ]);
    expect(objections({})).toEqual(['wrong-type ']);
  });

  test('a change whose result is no scenario is refused: what it brings never falls', () => {
    const late = {
      change: 'add',
      event: told('again', '2006', accepts('m', { dimension: 'identification' })),
    };
    expect(objections([...without('claimed'), late])).toEqual([
      'dangling-reference events[3].acts[0].move',
    ]);
    expect(objections([{ change: 'add', event: told('new', '2006', accepts('nothing')) }])).toEqual(
      ['dangling-reference events[6].acts[0].move'],
    );
    const followed = { change: 'move', event: 'felt', start: '2005', after: ['acted'] };
    expect(objections([...without('acted'), followed])).toContain(
      'dangling-reference events[3].after[0]',
    );
  });
});
