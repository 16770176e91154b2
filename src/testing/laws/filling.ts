/** Every way to code what a history leaves unknown: the fields of its acts, and what is declared before them. */
import { entries } from '../../machine/collection.js';
import type { Act, ActOf, ActType } from '../../theory/act.js';
import { platformReading } from '../../theory/reading.js';
import { otherGrounds } from '../../theory/reference.js';
import { measureIn, nothingYet, type Situation } from '../../theory/situation.js';
import type { ActorDeclared, AudienceDeclared, Declarations } from '../../theory/world.js';
import { stepsOf, type Told } from '../told.js';

const replaced = <T>(list: readonly T[], at: number, by: T): readonly T[] =>
  list.map((one, i) => (i === at ? by : one));

/** For some fields that may be left out, the values that they may have. */
type Values<T> = { readonly [K in keyof T]?: readonly NonNullable<T[K]>[] };

/** The thing with one field more, for each field that it leaves out and each value of it. */
const withOneMore = <T extends object>(thing: T, values: Values<T>): readonly T[] =>
  Object.entries(values).flatMap(([field, given]) =>
    Object.hasOwn(thing, field)
      ? []
      : // `entries` forgets which field goes with which values; the type of the table says it.
        (given as readonly unknown[]).map((value) => ({ ...thing, [field]: value })),
  );

const either = [true, false] as const;
const degrees = [3, 0] as const;

/** What of the history an act's fields may name. */
interface Known {
  readonly declared: Declarations;
  /** The facts after the event that the act belongs to. */
  readonly facts: Situation;
}

/** The moves that the end of a measure can be justified by: those about its issue. */
const groundsFor = ({ facts }: Known, measure: string): readonly string[] => {
  const leaf = measureIn(facts, measure);
  return entries(facts.moves).flatMap(([id, move]) =>
    leaf.status !== 'absent' && move.status !== 'unmade' && move.act.issue === leaf.issue
      ? [id]
      : [],
  );
};

type Ways = {
  readonly [T in ActType]?: (act: ActOf<T>, known: Known) => Values<ActOf<T>>;
};

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

const ways: Ways = {
  'issue-bargained': () => ({ ordinary: either }),
  'move-made': (_, { declared }) => ({
    existential: ['explicit', 'implicit', 'none'],
    referent: idsOf(declared.referents),
    threat: ['a threat'],
    urgency: either,
    wayOut: either,
    strand: ['agenda', 'future-acts', 'past-acts', 'deterrence', 'control'],
    ordinary: either,
    form: ['stabilisation', 'replacement', 'rearticulation', 'silencing'],
  }),
  'context-observed': () => ({ resonance: degrees, embeddedness: degrees }),
  'audience-accepted': () => ({ support: ['formal', 'moral'] }),
  'measure-enacted': (_, { declared }) => ({
    breaks: [[], ['a rule']],
    agent: idsOf(declared.actors),
  }),
  'measure-terminated': (act, known) => ({
    because: [...groundsFor(known, act.measure), otherGrounds],
  }),
  'forum-changed': () => ({ complete: either }),
  'clause-triggered': () => ({ recognisedBy: [[], 'all'] }),
  'practice-observed': () => ({
    exceptional: either,
    typical: either,
    kind: ['detention', 'interdiction', 'other'],
  }),
};

/** The ways to code an unknown field of an act. */
const filledAct = (act: Act, known: Known): readonly Act[] => {
  // The table's rows are by act type, so the row of this act's type takes this act.
  const way = ways[act.type] as ((act: Act, known: Known) => Values<Act>) | undefined;
  return way === undefined ? [] : withOneMore<Act>(act, way(act, known));
};

/** An audience that sits where no issue is contested is asked nothing. */
const filledAudience = (
  audience: AudienceDeclared,
  { issues }: Declarations,
): readonly AudienceDeclared[] =>
  issues.some(({ arenas }) => arenas.includes(audience.arena))
    ? withOneMore(audience, {
        significant: either,
        canAuthorise: either,
        causalLink: either,
        setting: ['elite', 'popular', 'technocratic', 'scientific'],
        streams: [['problem', 'policy', 'politics'], ['problem'], ['policy'], ['politics']],
      })
    : [];

/** An actor has a position in every arena; where none is declared, nothing is known of it. */
const filledActor = (actor: ActorDeclared, declared: Declarations): readonly ActorDeclared[] => {
  const arenas = new Set(declared.issues.flatMap((issue) => issue.arenas));
  const positions = actor.positions ?? [];
  const others = declared.actors.map(({ id }) => id).filter((id) => id !== actor.id);
  return [
    ...[...arenas].flatMap((arena) => {
      const at = positions.findIndex((position) => position.arena === arena);
      const known = positions[at] ?? { arena };
      const filled = withOneMore(known, { authority: either, capital: degrees });
      return filled.map((position) => ({
        ...actor,
        positions: at < 0 ? [...positions, position] : replaced(positions, at, position),
      }));
    }),
    ...withOneMore(actor, { instructs: [others, []] }),
  ];
};

const factsAfter = (told: Told): readonly Situation[] =>
  stepsOf(platformReading, told).map(({ state }) => state.facts);

/** Every history that codes one unknown more: of an act, an audience or an actor. */
export function* fillings(told: Told): Generator<Told> {
  const { declared, events } = told;
  const { audiences, actors } = declared;
  for (const [i, audience] of audiences.entries())
    for (const is of filledAudience(audience, declared))
      yield { events, declared: { ...declared, audiences: replaced(audiences, i, is) } };
  for (const [i, actor] of actors.entries())
    for (const is of filledActor(actor, declared))
      yield { events, declared: { ...declared, actors: replaced(actors, i, is) } };
  const facts = factsAfter(told);
  for (const [i, event] of events.entries())
    for (const [k, act] of event.acts.entries())
      for (const is of filledAct(act, { declared, facts: facts[i] ?? nothingYet }))
        yield {
          declared,
          events: replaced(events, i, { ...event, acts: replaced(event.acts, k, is) }),
        };
}

/** Coded more and more one way, until nothing is left unknown. */
const whole = <T>(thing: T, way: number, more: (thing: T) => readonly T[]): T => {
  let now = thing;
  for (let next = more(now).at(way); next !== undefined; next = more(now).at(way)) now = next;
  return now;
};

/** The histories that code every unknown one way: the first way given, and the last. */
export const allFilled = (told: Told): readonly Told[] => {
  const { declared, events } = told;
  const facts = factsAfter(told);
  return [0, -1].map((way) => ({
    declared: {
      ...declared,
      audiences: declared.audiences.map((audience) =>
        whole(audience, way, (one) => filledAudience(one, declared)),
      ),
      actors: declared.actors.map((actor) =>
        whole(actor, way, (one) => filledActor(one, declared)),
      ),
    },
    events: events.map((event, i) => ({
      ...event,
      acts: event.acts.map((act) =>
        whole(act, way, (one) => filledAct(one, { declared, facts: facts[i] ?? nothingYet })),
      ),
    })),
  }));
};
