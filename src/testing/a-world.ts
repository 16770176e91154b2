/** Worlds to tell histories in: small, and varied in everything that a reading asks of a world. */
import fc from 'fast-check';
import type { ActType } from '../theory/act.js';
import { type FuzzyDate, parseDate } from '../theory/date.js';
import type { Declarations, SearchedPeriod } from '../theory/world.js';

const tri = fc.constantFrom(true, false, undefined);

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
];

const aSearch: fc.Arbitrary<SearchedPeriod> = fc.record({
  arena: fc.constantFrom('arena-1', 'arena-2'),
  acts: fc.subarray([...searchable], { minLength: 1 }),
  from: fc.constantFrom(null, null, dated('2015-02-01')),
  to: fc.constantFrom(null, null, dated('2015-12-31')),
});

const significance = (significant: boolean | undefined) =>
  significant === undefined ? {} : { significant };

/**
 * A small world. The first issue is contested in two arenas, and the first arena has an audience that is certainly
 * significant, so that every reading has something to conclude. The third arena holds no issue.
 */
export const aWorld = (): fc.Arbitrary<Declarations> =>
  fc
    .record({
      second: tri,
      elsewhere: fc.option(tri, { nil: null }),
      more: fc.constantFrom<readonly (readonly string[])[]>(
        [],
        [['arena-1']],
        [['arena-2', 'arena-1']],
      ),
      searched: fc.array(aSearch, { maxLength: 3 }),
    })
    .map(({ second, elsewhere, more, searched }) => ({
      issues: [['arena-1', 'arena-2'], ...more].map((arenas, i) => ({
        id: `issue-${i + 1}`,
        arenas,
      })),
      arenas: ['arena-1', 'arena-2', 'arena-3'].map((id) => ({ id })),
      actors: [{ id: 'actor-1' }, { id: 'actor-2' }],
      audiences: [
        { id: 'audience-1', arena: 'arena-1', significant: true },
        { id: 'audience-2', arena: 'arena-1', ...significance(second) },
        ...(elsewhere === null
          ? []
          : [{ id: 'audience-3', arena: 'arena-2', ...significance(elsewhere) }]),
        { id: 'audience-4', arena: 'arena-3' },
      ],
      referents: [{ id: 'referent-1' }],
      searched,
    }));
