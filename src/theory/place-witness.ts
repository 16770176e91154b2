/**
 * Witnesses that a place keeps in a ledger of its own: a change of forum, a practice, what was observed of institutions
 * and practices, a bargaining, what a source says of the stage.
 */
import { type Chain, each } from '../machine/chain.js';
import type { ActType } from './act.js';
import type {
  Bargain,
  ForumChange,
  InstitutionHere,
  Place,
  PracticeHere,
  StageClaim,
} from './place.js';
import type { Asked, WitnessKind } from './rule.js';
import type { Moment } from './world.js';

interface Kept {
  readonly at: Moment;
}

/** What a ledger took up after an index, newest first. */
const after = <T extends Kept>(ledger: Chain<T>, index: number): readonly T[] => {
  const found: T[] = [];
  for (const entry of each(ledger)) {
    if (entry.at.index <= index) break;
    found.push(entry);
  }
  return found;
};

/** A witness that one act brings, and that the place keeps under an id: asked about by its own act. */
const aLedgerEntry = <T extends Kept & { readonly id: string }>(
  kind: string,
  type: ActType,
  ledger: (place: Place) => Chain<T>,
): WitnessKind<T> => ({
  kind,
  touched: (_, { place, now }) => after(ledger(place), now.index - 1).map(({ id }) => id),
  here: ({ place, since }) => after(ledger(place), since).map(({ id }) => id),
  find: (wanted, { place, since }) =>
    after(ledger(place), since).find(({ id }) => id === wanted) ?? null,
  brings: ({ act }) => act.type === type,
});

/** A change of forum since the last conclusion. */
export const aForumChange: WitnessKind<ForumChange> = aLedgerEntry(
  'a change of forum',
  'forum-changed',
  ({ forums }) => forums,
);

/** A practice observed here since the last conclusion. */
export const aPractice: WitnessKind<PracticeHere> = aLedgerEntry(
  'a practice',
  'practice-observed',
  ({ practices }) => practices,
);

/** What a source said of the stage since the last conclusion. */
export const aStageClaim: WitnessKind<StageClaim> = aLedgerEntry(
  'what a source says of the stage',
  'stage-claimed',
  ({ stageClaims }) => stageClaims,
);

const aBargain = aLedgerEntry('a bargaining', 'issue-bargained', ({ bargains }) => bargains);

/** A bargaining here since the last conclusion. What it meant can change with any claim or answer that comes after it. */
export const aBargaining: WitnessKind<Bargain> = {
  ...aBargain,
  touched: (touch, asked) =>
    touch.act.type === 'issue-bargained' ? aBargain.touched(touch, asked) : aBargain.here(asked),
};

/** What was observed here since the last conclusion, each kind in the order it came. */
export interface Observed {
  readonly institutions: readonly InstitutionHere[];
  readonly practices: readonly PracticeHere[];
}

const observedIn = ({ place, since }: Asked): Observed | null => {
  const institutions = [...after(place.institutions, since)].reverse();
  const practices = [...after(place.practices, since)].reverse();
  return institutions.length + practices.length === 0 ? null : { institutions, practices };
};

/** The process by which institutions and practices come to treat the issue as security here. */
export const theObservations: WitnessKind<Observed> = {
  kind: 'the process of institutions and practices',
  touched: () => ['observed'],
  here: (asked) => (observedIn(asked) === null ? [] : ['observed']),
  find: (_, asked) => observedIn(asked),
  brings: ({ act }) => act.type === 'institution-observed' || act.type === 'practice-observed',
};
