/**
 * Machines as configurations of XState 5: plain JSON, nothing that runs. States, events and guards are read off the
 * tables that run here. A guard is only named, by what it says; the reader supplies the code, and XState asks for it
 * by that name. What a machine remembers beside its status (who, when) stays here.
 *
 * XState knows yes and no. A guard is to answer `true` for a definite yes only; where the answer is unknown, this
 * library keeps two branches, and so must the reader: one actor that has moved and one that has not.
 * (Where a table has several rules for one event, an unknown here stops the trying; XState would try the next rule.)
 */
import { type AgendaAct, agenda } from '../theory/agenda.js';
import { aboutMachines, machineNames, machines, type TabledMachine } from '../theory/machines.js';
import { security } from '../theory/security.js';
import { buzan1998, cited, ours } from '../theory/sources.js';
import type { Stage } from '../theory/spectrum.js';
import { stageOf } from '../theory/stage.js';
import { cellsOf, type DrawnRule, edgesOf, type Stated } from './edges.js';

/** One way to go on. The description cites the source of the rule. */
export interface XstateTransition {
  readonly target: string;
  readonly guard?: string;
  readonly description: string;
  readonly meta: Pick<DrawnRule, 'source'>;
}

/** A state: what may happen in it, and where that leads. */
export interface XstateState {
  readonly on: Readonly<Record<string, readonly XstateTransition[]>>;
}

/** A start, and the states by name. */
export interface XstateRegion {
  readonly initial: string;
  readonly states: Readonly<Record<string, XstateState>>;
}

/** Every guard by its name, with the conditions that are to hold together, each with its source. */
export type XstateGuards = Readonly<Record<string, readonly Stated[]>>;

/** A machine as XState takes it. `meta.guards` says what the reader has to supply. */
export interface XstateMachine extends XstateRegion {
  readonly id: string;
  readonly description?: string;
  readonly meta: { readonly guards: XstateGuards };
}

/** An issue in an arena: two regions side by side, and the stage that is read off the two. */
export interface XstatePlace {
  readonly id: string;
  readonly description: string;
  readonly type: 'parallel';
  readonly states: { readonly agenda: XstateRegion; readonly security: XstateRegion };
  readonly meta: {
    readonly guards: XstateGuards;
    /** The stage by the state of `security`, then by the state of `agenda`. */
    readonly stages: Readonly<Record<string, Readonly<Record<string, Stage>>>>;
  };
}

/** What is asked of an act of a type before it is sent to a machine at all. */
type Sent = Readonly<Record<string, Stated>>;

/** Of moves only securitizing ones reach the agenda (T05), of rejections only those that reshape (T06). */
const sentToAgenda: Sent & Partial<Readonly<Record<AgendaAct['type'], Stated>>> = {
  'move-made': { says: 'the move is a securitizing one', source: buzan1998('25') },
  'audience-rejected': { says: 'the audience reshapes what it refuses', source: ours() },
};

const needsOf = (type: string, { needs = [] }: DrawnRule, sent: Sent): readonly Stated[] => {
  const first = Object.hasOwn(sent, type) ? sent[type] : undefined;
  return first === undefined ? needs : [first, ...needs];
};

/** XState's guards are single names: conditions that must all hold are one guard, which says them all. */
const nameOf = (needs: readonly Stated[]): string => needs.map(({ says }) => says).join(' and ');

/** XState reads a dot as a path and a backslash as "take the next sign as it is". */
const targetOf = (status: string): string => status.replace(/[\\.]/g, '\\$&');

const transitionOf = (type: string, rule: DrawnRule, sent: Sent): XstateTransition => {
  const needs = needsOf(type, rule, sent);
  return {
    target: targetOf(rule.to),
    ...(needs.length === 0 ? {} : { guard: nameOf(needs) }),
    description: cited(rule.source),
    meta: { source: rule.source },
  };
};

/** XState takes these types for no event, for any, and for all that begin so. */
const isWild = (type: string): boolean => type === '' || type.split('.').includes('*');

const refuse = (machine: string, what: string, name: string, as: string): never => {
  throw new RangeError(
    `machine ${machine}: XState takes the ${what} '${name}' for ${as}; give it another name`,
  );
};

const regionOf = ({ name, start, rules }: TabledMachine, sent: Sent): XstateRegion => ({
  initial: start.status,
  states: Object.fromEntries(
    cellsOf(rules).map(([status, cells]) => {
      if (status.startsWith('#')) refuse(name, 'status', status, 'an id');
      const on = cells.map(([type, cell]) => {
        if (isWild(type)) refuse(name, 'event type', type, 'no event or for many');
        return [type, cell.map((rule) => transitionOf(type, rule, sent))] as const;
      });
      return [status, { on: Object.fromEntries(on) }];
    }),
  ),
});

const isSame = (a: Stated) => (b: Stated) =>
  a.says === b.says && cited(a.source) === cited(b.source);

/** What the guards of some tables say. Where one name is said on several authorities, each is given. */
const guardsOf = (
  ...tables: readonly (readonly [machine: TabledMachine, sent: Sent])[]
): XstateGuards => {
  const guards = new Map<string, readonly Stated[]>();
  for (const [{ rules }, sent] of tables)
    for (const [, type, rule] of edgesOf(rules)) {
      const needs = needsOf(type, rule, sent);
      if (needs.length === 0) continue;
      const known = guards.get(nameOf(needs)) ?? [];
      const fresh = needs.filter((need) => !known.some(isSame(need)));
      const stated = fresh.map(({ says, source }) => ({ says, source }));
      guards.set(nameOf(needs), [...known, ...stated]);
    }
  return Object.fromEntries(guards);
};

/**
 * A machine as a configuration for XState's `createMachine`, of `machines` or of your own.
 *
 * @throws RangeError for an event type that XState would read as a wildcard, or a status that it would read as an id
 * @example
 * machineXstate(machines.clause).initial; // 'unagreed'
 */
export const machineXstate = (machine: TabledMachine): XstateMachine => {
  const ours = machineNames.find((name) => machines[name] === machine);
  return {
    id: machine.name,
    ...(ours === undefined ? {} : { description: aboutMachines[ours] }),
    ...regionOf(machine, {}),
    meta: { guards: guardsOf([machine, {}]) },
  };
};

/** The statuses of a table, which its type tells better than `Object.keys` does. */
const agendas = Object.keys(agenda.rules) as readonly (keyof typeof agenda.rules)[];
const securities = Object.keys(security.rules) as readonly (keyof typeof security.rules)[];

/**
 * An issue in one arena as a configuration for XState's `createMachine`: two parallel regions, `agenda` and `security`.
 * Acts that concern the issue in this arena are sent to it as they are coded, conclusions of a reading as events
 * `enters`, `leaves` and so on; each region takes what is its own. `meta.stages` gives the stage by the two states.
 *
 * Send only acts of events that are taken: XState lets pass what this library refuses.
 *
 * @example
 * placeXstate().meta.stages['outside']?.['public']; // 'politicized'
 */
export const placeXstate = (): XstatePlace => ({
  id: 'place',
  description:
    'One issue in one arena. Acts move the agenda, conclusions of a reading move security; the stage is read off both.',
  type: 'parallel',
  states: { agenda: regionOf(agenda, sentToAgenda), security: regionOf(security, {}) },
  meta: {
    guards: guardsOf([agenda, sentToAgenda], [security, {}]),
    stages: Object.fromEntries(
      securities.map((inside) => [
        inside,
        Object.fromEntries(
          agendas.map((on) => [on, stageOf({ status: on }, { status: inside })] as const),
        ),
      ]),
    ),
  },
});
