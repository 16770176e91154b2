/**
 * Security: is the issue, in this arena, outside it, inside it, or has it left?
 *
 * Only conclusions move this register. A conclusion comes with the verdict of the rule that drew it. Where that is
 * *unknown* two branches are kept, one for which it is taken to hold and one that stays (conclude.ts).
 */
import { type Condition, machine, type Rules } from '../machine/machine.js';
import type { Verdict } from '../machine/verdict.js';
import type { Founder } from './rule.js';
import { buzan1998, hansen2012, mcInnesRushton2013, ours, resolution2231 } from './sources.js';

interface Kept {
  /** What came into being at or before this index is spent. */
  readonly since: number;
  readonly founders: readonly Founder[];
}

/** How it came to be inside: for the first time, afresh after an exit (T20), or by a clause (T19). */
export type Entry = 'first' | 'fresh' | 'automatic';

/** Where an issue stands with security in an arena, in one branch. */
export type Security =
  | ({ readonly status: 'outside' } & Kept)
  | ({ readonly status: 'inside'; readonly entry: Entry } & Kept)
  | ({ readonly status: 'left' } & Kept);

/** The conclusions a reading can draw; T09 and T20 are `enters`, T17 `leaves`, T18 `consolidates`, T19 `returns`, T22 `silenced`, T25 `decays`. */
export type ConclusionType =
  | 'leaves'
  | 'silenced'
  | 'decays'
  | 'returns'
  | 'enters'
  | 'consolidates';

type Concluded<T extends ConclusionType> = { readonly type: T; readonly verdict: Verdict } & Kept;

/** One member a type, so that the table can tell them apart. */
export type Conclusion =
  | Concluded<'leaves'>
  | Concluded<'silenced'>
  | Concluded<'decays'>
  | Concluded<'returns'>
  | Concluded<'enters'>
  | Concluded<'consolidates'>;

const itHolds = (
  says: string,
  source = buzan1998('23–26'),
): Condition<unknown, Conclusion, null> => ({
  says,
  source,
  holds: (_, { verdict }) => verdict,
});

const kept = (_: unknown, { since, founders }: Conclusion): Kept => ({ since, founders });
const nobody = (_: unknown, { since }: Conclusion): Kept => ({ since, founders: [] });

const entryHolds = itHolds(
  'some witness meets every condition of the reading for entering security',
);

const rules = {
  outside: {
    enters: [
      {
        to: 'inside',
        needs: [entryHolds],
        carry: (from, event) => ({ ...kept(from, event), entry: 'first' as const }),
        source: buzan1998('25–26'),
      },
    ],
  },
  inside: {
    leaves: [
      {
        to: 'left',
        needs: [
          itHolds(
            'some witness meets every condition of the reading for leaving security',
            hansen2012(),
          ),
        ],
        carry: kept,
        source: hansen2012(),
      },
    ],
    silenced: [
      {
        to: 'left',
        needs: [itHolds('the issue drops out of discourse without a settlement', hansen2012())],
        carry: kept,
        source: hansen2012(),
      },
    ],
    decays: [
      {
        to: 'outside',
        needs: [itHolds('every founding audience has taken its acceptance back', ours())],
        carry: nobody,
        source: mcInnesRushton2013(),
      },
    ],
  },
  left: {
    returns: [
      {
        to: 'inside',
        needs: [
          itHolds(
            'a clause agreed before the exit is triggered by one whose standing is recognised',
            resolution2231(),
          ),
        ],
        carry: (from, event) => ({ ...kept(from, event), entry: 'automatic' as const }),
        source: resolution2231(),
      },
    ],
    enters: [
      {
        to: 'inside',
        needs: [entryHolds],
        carry: (from, event) => ({ ...kept(from, event), entry: 'fresh' as const }),
        source: buzan1998('25–26'),
      },
    ],
    consolidates: [
      {
        to: 'outside',
        needs: [
          itHolds(
            'no clause is pending, all measures have ended and no securitizing move is open',
            ours(),
          ),
        ],
        carry: nobody,
        source: ours(),
      },
    ],
  },
} satisfies Rules<Security, Conclusion, null>;

/** The machine of the register *security*. */
export const security = machine<Security, Conclusion, null>()(
  'security',
  { status: 'outside', since: -1, founders: [] },
  rules,
);
