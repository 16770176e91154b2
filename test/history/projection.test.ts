/** What may be said of an issue as a whole: projections, and what carries over from arena to arena (X10). */
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { cursor, stateAt, toDate } from '../../src/history/cursor.js';
import { replay } from '../../src/history/history.js';
import { issueViews } from '../../src/history/issue-view.js';
import { holdsPerObserver } from '../../src/history/observers.js';
import { holdsOf, projectedSpans } from '../../src/history/projection.js';
import type { Projection } from '../../src/history/projection-rule.js';
import { transmissionsOf } from '../../src/history/transmission.js';
import { parseDate } from '../../src/theory/date.js';
import { platformReading, readingOf } from '../../src/theory/reading.js';
import { accepts, claim, coded, drought, enacts, everythingSearched, told } from './drought.js';

const reading = (id: string) => readingOf(id) ?? platformReading;
const accepted = [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))];
const history = replay(drought(accepted, everythingSearched), reading('R2'));
const says = (projection: Projection) =>
  holdsOf(history, history.end, 'drought', 'securitized', projection);

describe('a projection', () => {
  test('says of an issue only what its rule says: securitized in some arena, not in all', () => {
    expect(says({ rule: 'any' })).toBe('yes');
    expect(says({ rule: 'all' })).toBe('no');
    expect(says({ rule: 'formal', arena: 'house' })).toBe('yes');
    expect(says({ rule: 'formal', arena: 'press' })).toBe('no');
  });

  test('weighs arenas as declared; an arena left out weighs nothing', () => {
    const weighted = (house: number, press: number, atLeast: number) =>
      says({ rule: 'weighted', weights: { house, press }, atLeast });
    expect(weighted(2, 1, 2)).toBe('yes');
    expect(weighted(2, 1, 3)).toBe('no');
    expect(weighted(0, 1, 1)).toBe('no');
    expect(says({ rule: 'weighted', weights: { house: 1 }, atLeast: 1 })).toBe('yes');
    expect(says({ rule: 'weighted', weights: {}, atLeast: 1 })).toBe('no');
  });

  test('does not know where the arenas that are not known decide', () => {
    // Whether the claim is of survival is not coded: in the house it is open, in the press nothing was answered.
    const vague = [told('e1', '2001', claim('m', { existential: undefined })), accepted[1]];
    const open = JSON.parse(JSON.stringify(vague)) as typeof accepted;
    const unknown = replay(drought(open, everythingSearched), reading('R2'));
    const asks = (house: number, atLeast: number) =>
      holdsOf(unknown, unknown.end, 'drought', 'securitized', {
        rule: 'weighted',
        weights: { house, press: 1 },
        atLeast,
      });
    expect([asks(1, 1), asks(1, 2), asks(2, 2), asks(0, 1)]).toEqual([
      'unknown',
      'no',
      'unknown',
      'no',
    ]);
  });

  test('what holds in one arena counts in another only by a declared link, over any number of them', () => {
    const press: Projection = { rule: 'formal', arena: 'press' };
    expect(says({ ...press, transmits: [{ from: 'house', to: 'press' }] })).toBe('yes');
    expect(says({ ...press, transmits: [{ from: 'press', to: 'house' }] })).toBe('no');
    expect(says({ rule: 'all', transmits: [{ from: 'house', to: 'press' }] })).toBe('yes');
    const three = {
      ...drought(accepted, everythingSearched),
      issues: [{ id: 'drought', name: 'The drought', arenas: ['house', 'press', 'street'] }],
      arenas: ['house', 'press', 'street'].map((id) => ({ id, name: id })),
    };
    const longer = replay(three, reading('R2'));
    const links = [
      { from: 'press', to: 'street' },
      { from: 'house', to: 'press' },
      { from: 'street', to: 'house' },
    ];
    const inStreet = (transmits: typeof links) =>
      holdsOf(longer, longer.end, 'drought', 'securitized', {
        rule: 'formal',
        arena: 'street',
        transmits,
      });
    expect(inStreet(links)).toBe('yes');
    expect(inStreet(links.slice(0, 1))).toBe('no');
  });

  test.each<[string, Projection, RegExp]>([
    [
      'an arena elsewhere',
      { rule: 'formal', arena: 'senate' },
      /arena: .*drought.*senate.*house, press/,
    ],
    [
      'a weight of an arena elsewhere',
      { rule: 'weighted', weights: { senate: 1 }, atLeast: 1 },
      /weights\.senate: .*received senate/,
    ],
    [
      'a weight below nothing',
      { rule: 'weighted', weights: { house: -1 }, atLeast: 1 },
      /weights\.house: expected a whole number from 0 up, received -1/,
    ],
    [
      'half a weight',
      { rule: 'weighted', weights: { house: 0.5 }, atLeast: 1 },
      /received 0\.5; weigh in whole numbers/,
    ],
    [
      'a weight that is no number',
      { rule: 'weighted', weights: { house: Number.NaN }, atLeast: 1 },
      /received NaN/,
    ],
    [
      'a sum of nothing',
      { rule: 'weighted', weights: { house: 1 }, atLeast: 0 },
      /atLeast: expected a whole number from 1 up, received 0/,
    ],
    [
      'a link from elsewhere',
      { rule: 'any', transmits: [{ from: 'senate', to: 'press' }] },
      /transmits\[0\]\.from: .*senate/,
    ],
  ])('is refused for %s', (_, projection, words) => {
    expect(() => says(projection)).toThrow(RangeError);
    expect(() => says(projection)).toThrow(words);
  });

  test('is refused with every reason at once, and for an issue that nobody declared', () => {
    expect(() => says({ rule: 'weighted', weights: { senate: 1, house: -1 }, atLeast: 0 })).toThrow(
      /senate[\s\S]*weights\.house[\s\S]*atLeast/,
    );
    expect(() => holdsOf(history, history.end, 'flood', 'securitized', { rule: 'any' })).toThrow(
      /no issue flood is declared; there are drought/,
    );
  });

  test('tells since when it says so', () => {
    const all = projectedSpans(history, 'drought', 'securitized', { rule: 'any' });
    expect(all.map(({ verdict, from, begun }) => [verdict, from?.text ?? null, begun])).toEqual([
      ['no', null, null],
      ['yes', '2002', 'e2'],
    ]);
    expect(projectedSpans(history, 'drought', 'securitized', { rule: 'all' })).toHaveLength(1);
  });
});

describe('the nuclear programme as a whole', () => {
  const replayed = replay(jcpoa, reading('R2/D2'));
  // theory §5.4: "the JCPOA desecuritized the programme" is true under formal(UNSC) and false under all.
  test('had been desecuritized by the end of 2016 if the Council decides, not if all arenas do', () => {
    const end = parseDate('2017-01-01');
    if (end === null) throw new Error('a date');
    const state = stateAt(toDate(cursor(replayed), end));
    const holds = (projection: Projection) =>
      holdsOf(replayed, state, 'iran-nuclear', 'desecuritized', projection);
    expect(holds({ rule: 'formal', arena: 'unsc' })).toBe('yes');
    expect(holds({ rule: 'all' })).toBe('no');
    expect(holds({ rule: 'any' })).toBe('yes');
  });

  // The decree of September 2010 was issued to carry out resolution 1929 (codebook; link council-to-russia).
  test('one link is declared: from the Council to Russia', () => {
    expect(transmissionsOf(jcpoa, 'iran-nuclear')).toEqual([{ from: 'unsc', to: 'russia' }]);
    expect(transmissionsOf(jcpoa, 'isis')).toEqual([]);
    expect(() => transmissionsOf(jcpoa, 'flood')).toThrow(RangeError);
  });

  test('by that link it was securitized in Russia when it was in the Council', () => {
    const russia: Projection = { rule: 'formal', arena: 'russia' };
    const transmits = transmissionsOf(jcpoa, 'iran-nuclear');
    const first = (projection: Projection) =>
      projectedSpans(replayed, 'iran-nuclear', 'securitized', projection).find(
        ({ verdict }) => verdict === 'yes',
      )?.from?.text;
    expect(first(russia)).toBe('2010-06-09');
    expect(first({ ...russia, transmits })).toBe('2006-07-31');
  });

  // theory §2.6: whether the sanctions are back depends on who recognises the notification of 28 August 2025.
  test('is securitized at the end to those who recognise the notification, and to nobody else', () => {
    const { views } = holdsPerObserver(jcpoa, reading('R2/D2'), 'iran-nuclear', 'securitized', {
      rule: 'formal',
      arena: 'unsc',
    });
    expect(views.map(({ verdict }) => verdict).sort()).toEqual(['no', 'yes']);
    const seeing = views.find(({ verdict }) => verdict === 'yes')?.observers ?? [];
    expect([...seeing].sort()).toEqual(['e3', 'un-secretariat', 'united-states']);
    expect(views.flatMap(({ observers }) => observers).sort()).toEqual(
      jcpoa.actors.map(({ id }) => id).sort(),
    );
  });

  test('to all alike where nothing is disputed; a projection that does not fit is refused before any replay', () => {
    const { views } = holdsPerObserver(jcpoa, reading('R2/D2'), 'isis', 'securitized', {
      rule: 'any',
    });
    expect(views.map(({ verdict }) => verdict)).toEqual(['yes']);
    expect(() =>
      holdsPerObserver(jcpoa, reading('R2/D2'), 'isis', 'securitized', {
        rule: 'formal',
        arena: 'unsc',
      }),
    ).toThrow(RangeError);
  });

  test('is told of where its arenas are named, and the other issues are passed over', () => {
    const views = issueViews(replayed, { rule: 'formal', arena: 'unsc' });
    expect(views.map(({ issue }) => issue)).toEqual(['iran-nuclear']);
    expect(issueViews(replayed, { rule: 'any' }).map(({ issue }) => issue)).toEqual(
      jcpoa.issues.map(({ id }) => id),
    );
  });
});

test('a link that touches another issue, or an event that is not in the layer, carries nothing over', () => {
  const press = { ...enacts('x'), arena: 'press' } as ReturnType<typeof enacts>;
  const linked = {
    ...drought([...accepted, told('e3', '2003', press)]),
    links: [{ id: 'l', kind: 'transmits' as const, from: 'e2', to: 'e3', coded }],
  };
  expect(transmissionsOf(linked, 'drought')).toEqual([{ from: 'house', to: 'press' }]);
  expect(transmissionsOf(linked, 'drought', { layer: 'record' })).toEqual([]);
  const causes = {
    ...linked,
    links: linked.links.map((link) => ({ ...link, kind: 'causes' as const })),
  };
  expect(transmissionsOf(causes, 'drought')).toEqual([]);
});
