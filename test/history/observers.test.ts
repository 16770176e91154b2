/** Who sees the issue at which stage, where a trigger is disputed (theory paper 2.6; semantics.md, section 8). */
import { expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { bookmark, cursor, resume } from '../../src/history/cursor.js';
import { replay } from '../../src/history/history.js';
import { identityOf } from '../../src/history/identity.js';
import { perObserver } from '../../src/history/observers.js';
import { spans } from '../../src/history/spans.js';
import { loadScenario } from '../../src/scenario/parse.js';
import { platformReading, readings } from '../../src/theory/reading.js';

const council = { issue: 'iran-nuclear', arena: 'unsc' };
const stagesOf = (all: readonly { readonly stages: readonly string[] }[]) =>
  all.map(({ stages }) => stages.join(' or '));
/** Who recognises the notification of 28 August 2025, as the case codes it. */
const recognising = ['united-states', 'e3', 'un-secretariat'];

test('the E3, the United States and the Secretariat see the sanctions back; Russia and Iran do not', () => {
  const { sights, open } = perObserver(jcpoa, platformReading, council);
  expect(open).toEqual([]);
  expect(sights).toHaveLength(2);
  const [denying, seeing] = sights;
  expect([...(seeing?.observers ?? [])].sort()).toEqual([...recognising].sort());
  expect(denying?.observers).toEqual(expect.arrayContaining(['iran', 'russian-state']));
  expect(stagesOf(seeing?.spans ?? []).slice(-2)).toEqual(['desecuritized', 'securitized']);
  expect(stagesOf(denying?.spans ?? []).at(-1)).toBe('desecuritized');
  expect(seeing?.spans.at(-1)).toMatchObject({
    from: { text: '2025-08-28' },
    begun: 'R-2025-08-28',
  });
});

test('every declared actor is in one group, and sees what a replay for it gives', () => {
  for (const reading of readings) {
    const { sights } = perObserver(jcpoa, reading, council);
    const all = sights.flatMap(({ observers }) => observers);
    expect([...all].sort()).toEqual(jcpoa.actors.map(({ id }) => id).sort());
    for (const { observers, spans: seen } of sights)
      for (const observer of observers)
        expect(spans(replay(jcpoa, reading, { observer }), council)).toEqual(seen);
  }
});

test('where no trigger is in the layer, all see the same', () => {
  const { sights } = perObserver(jcpoa, platformReading, council, { layer: 'article' });
  expect(sights).toHaveLength(1);
  expect(sights[0]?.observers).toHaveLength(jcpoa.actors.length);
});

test('what nobody coded stays open to everybody', () => {
  const uncoded = loadScenario({
    ...jcpoa,
    events: jcpoa.events.map((event) => ({
      ...event,
      acts: event.acts.map((act) => {
        if (act.type !== 'clause-triggered') return act;
        const { recognisedBy: _, ...rest } = act;
        return rest;
      }),
    })),
  });
  const { sights, open } = perObserver(uncoded, platformReading, council);
  expect(sights).toHaveLength(1);
  expect(open).toEqual(jcpoa.actors.map(({ id }) => id));
});

test('an observer that is no actor is refused, with the actors that there are', () => {
  expect(() => replay(jcpoa, platformReading, { observer: 'china' })).toThrow(RangeError);
  expect(() => replay(jcpoa, platformReading, { observer: 'china' })).toThrow(
    /no actor china to observe: there are iran, russian-state,/,
  );
  expect(() => perObserver(jcpoa, platformReading, { ...council, arena: 'congress' })).toThrow(
    RangeError,
  );
});

test('the observer belongs to the identity of a history, so no bookmark is taken up by another eye', () => {
  const seen = replay(jcpoa, platformReading, { observer: 'iran' });
  expect(identityOf(seen).observer).toBe('iran');
  expect(identityOf(replay(jcpoa, platformReading)).observer).toBeNull();
  const mark = bookmark(cursor(seen));
  expect(resume(replay(jcpoa, platformReading, { observer: 'iran' }), mark).at).toBe(seen.length);
  expect(() => resume(replay(jcpoa, platformReading, { observer: 'e3' }), mark)).toThrow(
    /observer is iran, this history’s is e3/,
  );
  expect(() => resume(replay(jcpoa, platformReading), mark)).toThrow(/this history’s is null/);
});
