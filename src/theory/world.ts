/**
 * The world: what a scenario declares before anything happens. Which issues are contested in which arenas, who may
 * act, who may answer, and what somebody looked for.
 */
import type { Verdict } from '../machine/verdict.js';
import type { FuzzyDate } from './date.js';

/** An audience sits in one arena. What is absent of the three is unknown. */
export interface AudienceDeclared {
  readonly id: string;
  readonly arena: string;
  /** Is it the audience that matters for this issue here? (Buzan, Wæver & de Wilde 1998: 25.) */
  readonly significant?: boolean;
  /** Can it authorise measures, and is it causally linked to the issue? (Balzacq 2011: 8–9.) */
  readonly canAuthorise?: boolean;
  readonly causalLink?: boolean;
}

/** Somebody looked for acts of these types in this arena: there, absence means no. */
export interface SearchedPeriod {
  readonly arena: string;
  readonly acts: readonly string[];
  readonly from: FuzzyDate | null;
  readonly to: FuzzyDate | null;
}

/** What a scenario declares before anything happens. */
export interface Declarations {
  readonly issues: readonly { readonly id: string; readonly arenas: readonly string[] }[];
  readonly arenas: readonly { readonly id: string }[];
  readonly actors: readonly { readonly id: string }[];
  readonly audiences: readonly AudienceDeclared[];
  readonly referents: readonly { readonly id: string }[];
  readonly searched: readonly SearchedPeriod[];
  /** The actor for whom conclusions are drawn, where some recognise what others deny (T19). Absent: for nobody in particular. */
  readonly observer?: string | undefined;
}

/** The same, looked up by id. */
export interface World {
  readonly issues: ReadonlyMap<string, readonly string[]>;
  readonly arenas: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly audiences: ReadonlyMap<string, AudienceDeclared>;
  readonly referents: ReadonlySet<string>;
  readonly audiencesIn: ReadonlyMap<string, readonly AudienceDeclared[]>;
  readonly searched: ReadonlyMap<string, readonly SearchedPeriod[]>;
  readonly observer: string | null;
}

const grouped = <T>(
  items: readonly T[],
  by: (item: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group === undefined) groups.set(by(item), [item]);
    else group.push(item);
  }
  return groups;
};

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));

/** Refuses an observer that is no declared actor. @throws RangeError naming the actors there are */
const observing = ({ observer, actors }: Declarations): string | null => {
  if (observer === undefined || actors.some(({ id }) => id === observer)) return observer ?? null;
  throw new RangeError(
    `no actor ${observer} to observe: there are ${actors.map(({ id }) => id).join(', ')}`,
  );
};

/** Makes a world of declarations. @throws RangeError for an observer that is no declared actor */
export const worldOf = (declared: Declarations): World => ({
  issues: new Map(declared.issues.map(({ id, arenas }) => [id, arenas])),
  arenas: idsOf(declared.arenas),
  actors: idsOf(declared.actors),
  audiences: new Map(declared.audiences.map((audience) => [audience.id, audience])),
  referents: idsOf(declared.referents),
  audiencesIn: grouped(declared.audiences, ({ arena }) => arena),
  searched: grouped(declared.searched, ({ arena }) => arena),
  observer: observing(declared),
});

/** When an event stands in the sequence, and its date where it has one. */
export interface Moment {
  readonly index: number;
  readonly event: string;
  readonly when: FuzzyDate | null;
}

/** Whether a period certainly covers a date; only one that is open at both ends covers what has no date. */
const covers = ({ from, to }: SearchedPeriod, when: FuzzyDate | null): boolean =>
  when === null
    ? from === null && to === null
    : (from === null || from.earliest <= when.earliest) &&
      (to === null || when.latest <= to.latest);

/**
 * What the absence of acts of a type in an arena means: *no* where a search certainly covers the time from which they
 * are missed until now, else *unknown*.
 */
export const absence = (
  world: World,
  arena: string,
  type: string,
  from: Moment,
  now: Moment,
): Verdict =>
  (world.searched.get(arena) ?? []).some(
    (period) => period.acts.includes(type) && covers(period, from.when) && covers(period, now.when),
  )
    ? 'no'
    : 'unknown';
