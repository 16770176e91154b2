/** Worlds to tell histories in: small, and varied in everything that a reading asks of a world. */
import fc from 'fast-check';
import type { ActType, Degree, Setting, Stream } from '../theory/act.js';
import { type FuzzyDate, parseDate } from '../theory/date.js';
import type {
  ActorDeclared,
  Declarations,
  PositionDeclared,
  SearchedPeriod,
} from '../theory/world.js';

const everyStream: readonly Stream[] = ['problem', 'policy', 'politics'];

const dated = (text: string): FuzzyDate => {
  const date = parseDate(text);
  if (date === null) throw new RangeError(`${text} is no date`);
  return date;
};

/** The acts whose absence some rule reads. */
const searchable: readonly ActType[] = [
  'audience-accepted',
  'measure-enacted',
  'measure-justified',
  'relation-changed',
  'component-marked',
  'move-made',
  'context-observed',
  'window-opened',
  'institution-observed',
  'practice-observed',
];

const aSearch: fc.Arbitrary<SearchedPeriod> = fc.record({
  arena: fc.constantFrom('arena-1', 'arena-2'),
  acts: fc.subarray([...searchable], { minLength: 1 }),
  from: fc.constantFrom(null, null, dated('2015-02-01')),
  to: fc.constantFrom(null, null, dated('2015-12-31')),
});

/** A search for the answers of one or both audiences of the first arena, to any move or to some. */
const aSearchOfSome: fc.Arbitrary<SearchedPeriod> = fc
  .tuple(
    aSearch,
    fc.subarray(['audience-1', 'audience-2'], { minLength: 1 }),
    fc.option(fc.subarray(['move-1', 'move-2'], { minLength: 1 }), { nil: null }),
  )
  .map(([{ from, to }, audiences, moves]) => ({
    arena: 'arena-1',
    acts: ['audience-accepted'],
    audiences,
    ...(moves === null ? {} : { moves }),
    from,
    to,
  }));

const degree = fc.constantFrom<Degree>(0, 1, 2, 3);

/** What may be declared of an audience, each coded either way or left out. */
const anAudience = fc.record(
  {
    significant: fc.boolean(),
    canAuthorise: fc.boolean(),
    causalLink: fc.boolean(),
    setting: fc.constantFrom<Setting>('popular', 'elite', 'technocratic', 'scientific'),
    streams: fc.subarray<Stream>([...everyStream], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const aPosition = (arena: string): fc.Arbitrary<PositionDeclared> =>
  fc.record(
    { arena: fc.constant(arena), authority: fc.boolean(), capital: degree },
    { requiredKeys: ['arena'] },
  );

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    fc.constant([]),
    one.map((value) => [value]),
  );

/** Whom an actor instructs: not coded, nobody, or the other. */
const instructions = (other: string) =>
  fc.constantFrom<{ readonly instructs?: readonly string[] }>(
    {},
    { instructs: [] },
    { instructs: [other] },
  );

/** The first actor can speak security in the first arena, whoever is to be persuaded of that. */
const theSpeaker: fc.Arbitrary<ActorDeclared> = fc
  .tuple(maybe(aPosition('arena-2')), instructions('actor-2'))
  .map(([elsewhere, instructed]) => ({
    id: 'actor-1',
    positions: [{ arena: 'arena-1', authority: true, capital: 3 }, ...elsewhere],
    ...instructed,
  }));

const another: fc.Arbitrary<ActorDeclared> = fc
  .tuple(maybe(aPosition('arena-1')), maybe(aPosition('arena-2')), instructions('actor-1'))
  .map(([here, there, instructed]) => {
    const positions = [...here, ...there];
    return { id: 'actor-2', ...(positions.length === 0 ? {} : { positions }), ...instructed };
  });

/**
 * A small world. The first issue is contested in two arenas. The first arena has an audience that certainly matters,
 * can authorise, and hears everything, and the first actor certainly has a position there, so that every reading has
 * something to conclude. The third arena holds no issue.
 */
export const aWorld = (): fc.Arbitrary<Declarations> =>
  fc
    .record({
      second: anAudience,
      elsewhere: fc.option(anAudience, { nil: null }),
      speaker: theSpeaker,
      other: another,
      more: fc.constantFrom<readonly (readonly string[])[]>(
        [],
        [['arena-1']],
        [['arena-2', 'arena-1']],
      ),
      searched: fc.array(
        fc.oneof({ weight: 3, arbitrary: aSearch }, { weight: 1, arbitrary: aSearchOfSome }),
        {
          maxLength: 3,
        },
      ),
    })
    .map(({ second, elsewhere, speaker, other, more, searched }) => ({
      issues: [['arena-1', 'arena-2'], ...more].map((arenas, i) => ({
        id: `issue-${i + 1}`,
        arenas,
      })),
      arenas: ['arena-1', 'arena-2', 'arena-3'].map((id) => ({ id })),
      actors: [speaker, other],
      audiences: [
        {
          id: 'audience-1',
          arena: 'arena-1',
          significant: true,
          canAuthorise: true,
          causalLink: true,
          setting: 'elite',
          streams: everyStream,
        },
        { id: 'audience-2', arena: 'arena-1', ...second },
        ...(elsewhere === null ? [] : [{ id: 'audience-3', arena: 'arena-2', ...elsewhere }]),
        { id: 'audience-4', arena: 'arena-3' },
      ],
      referents: [{ id: 'referent-1' }],
      searched,
    }));
