/**
 * The world: what a scenario declares before anything happens. Which issues are contested in which arenas, who may
 * act, who may answer, and what somebody looked for.
 */
import type { Verdict } from '../machine/verdict.js';
import type { FuzzyDate } from './date.js';
import type { Degree, Setting, Stream } from './term.js';

/** Where an actor stands in one arena. What is absent is unknown. */
export interface PositionDeclared {
  readonly arena: string;
  /** Is it in a position to speak security here? (Buzan, Wæver & de Wilde 1998: 33; page not checked.) */
  readonly authority?: boolean;
  /** How much social capital it has here. */
  readonly capital?: Degree;
}

/** An actor. What is absent is unknown. */
export interface ActorDeclared {
  readonly id: string;
  /** At most one for each arena. */
  readonly positions?: readonly PositionDeclared[];
  /** The actors that it can tell what to do, never itself. `[]`: none. */
  readonly instructs?: readonly string[];
}

/** An audience sits in one arena. What is absent of the three is unknown. */
export interface AudienceDeclared {
  readonly id: string;
  readonly arena: string;
  /** Is it the audience that matters for this issue here? (Buzan, Wæver & de Wilde 1998: 25.) */
  readonly significant?: boolean;
  /** Can it authorise measures, and is it causally linked to the issue? (Balzacq 2011: 8–9.) */
  readonly canAuthorise?: boolean;
  readonly causalLink?: boolean;
  /** In what setting it is spoken to (Salter 2008). */
  readonly setting?: Setting;
  /** What it is won for: the problem, the policy, the politics (Léonard & Kaunert 2011; page not checked). */
  readonly streams?: readonly Stream[];
}

/** Somebody looked for acts of these types in this arena: there, absence means no. */
export interface SearchedPeriod {
  readonly arena: string;
  readonly acts: readonly string[];
  /** Only these audiences' answers were looked for. Absent: everybody's in the arena. */
  readonly audiences?: readonly string[];
  /** Only answers to these moves were looked for. Absent: to any move. */
  readonly moves?: readonly string[];
  readonly from: FuzzyDate | null;
  readonly to: FuzzyDate | null;
}

/** What a scenario declares before anything happens. */
export interface Declarations {
  readonly issues: readonly { readonly id: string; readonly arenas: readonly string[] }[];
  readonly arenas: readonly { readonly id: string }[];
  readonly actors: readonly ActorDeclared[];
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
  /** Where each actor stands, by actor and arena; only what is declared is there. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<string, PositionDeclared>>;
  /** Whom each actor can tell what to do; only where it is declared. */
  readonly instructs: ReadonlyMap<string, readonly string[]>;
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

const positionsIn = ({ actors }: Declarations): World['positions'] =>
  new Map(
    actors.flatMap(({ id, positions }) =>
      positions === undefined
        ? []
        : [[id, new Map(positions.map((position) => [position.arena, position]))] as const],
    ),
  );

const instructionsIn = ({ actors }: Declarations): World['instructs'] =>
  new Map(
    actors.flatMap(({ id, instructs }) =>
      instructs === undefined ? [] : [[id, instructs] as const],
    ),
  );

/** Makes a world of declarations. @throws RangeError for an observer that is no declared actor */
export const worldOf = (declared: Declarations): World => ({
  issues: new Map(declared.issues.map(({ id, arenas }) => [id, arenas])),
  arenas: idsOf(declared.arenas),
  actors: idsOf(declared.actors),
  positions: positionsIn(declared),
  instructs: instructionsIn(declared),
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

/** Whose answer is missed, and to which move. */
export interface AnswerMissed {
  readonly audience: string;
  readonly move: string;
}

/** Whether a search was for what is missed: one for some audiences' answers, or to some moves, tells nothing of others. */
const isFor = (
  { acts, audiences, moves }: SearchedPeriod,
  type: string,
  answer: AnswerMissed | null,
): boolean =>
  acts.includes(type) &&
  (audiences === undefined || (answer !== null && audiences.includes(answer.audience))) &&
  (moves === undefined || (answer !== null && moves.includes(answer.move)));

/**
 * What the absence of acts of a type in an arena means: *no* where a search certainly covers the time from which they
 * are missed until now, else *unknown*.
 *
 * @param answer Whose answer is missed, and to what; `null`: it is no answer.
 */
export const absence = (
  world: World,
  arena: string,
  type: string,
  from: Moment,
  now: Moment,
  answer: AnswerMissed | null = null,
): Verdict =>
  (world.searched.get(arena) ?? []).some(
    (period) =>
      isFor(period, type, answer) && covers(period, from.when) && covers(period, now.when),
  )
    ? 'no'
    : 'unknown';

/**
 * What the absence of acts of a type at or before a moment means: *no* only where a search that has no beginning
 * certainly covers that moment.
 */
export const absenceUntil = (world: World, arena: string, type: string, until: Moment): Verdict =>
  (world.searched.get(arena) ?? []).some(
    (period) => isFor(period, type, null) && period.from === null && covers(period, until.when),
  )
    ? 'no'
    : 'unknown';
