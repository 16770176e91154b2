import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMachine, initialTransition, transition } from 'xstate';
import type { Source } from '../../src/machine/machine.js';
import { machineXstate, placeXstate, type XstateRegion } from '../../src/render/xstate.js';
import { aboutMachines, machines, type TabledMachine } from '../../src/theory/machines.js';
import { cited } from '../../src/theory/sources.js';

const all = Object.values(machines);
const source: Source = { key: 'me', author: 'Me', year: '2026', title: 'Mine', checked: 'read' };

/** The table itself, read without the code that exports it. */
interface Written {
  readonly to: string;
  readonly needs?: readonly { readonly says: string; readonly source: Source }[];
  readonly source: Source;
}
const tableOf = ({ rules }: TabledMachine) =>
  rules as Readonly<Record<string, Readonly<Record<string, readonly Written[]>>>>;

const guardsIn = ({ states }: XstateRegion): readonly string[] =>
  Object.values(states).flatMap(({ on }) =>
    Object.values(on).flatMap((ways) => ways.flatMap(({ guard }) => guard ?? [])),
  );

/** Where XState goes from a status on an event, if every guard answers so. */
const goes = (machine: TabledMachine, status: string, type: string, answer: boolean): unknown => {
  const exported = machineXstate(machine);
  const guards = Object.fromEntries(
    Object.keys(exported.meta.guards).map((name) => [name, () => answer]),
  );
  const runs = createMachine({ ...exported, initial: status }, { guards });
  return transition(runs, initialTransition(runs)[0], { type })[0].value;
};

describe('a machine exported to XState', () => {
  test('is JSON, and comes back from it as it was', () => {
    for (const exported of [...all.map(machineXstate), placeXstate()])
      expect(JSON.parse(JSON.stringify(exported))).toStrictEqual(exported);
  });

  test.each(all.map((machine) => [machine.name, machine] as const))(
    '%s goes where its table goes, from every status and on every event',
    (_, machine) => {
      const table = tableOf(machine);
      const types = new Set(Object.values(table).flatMap((cells) => Object.keys(cells)));
      for (const status of Object.keys(table))
        for (const type of types) {
          const cell = table[status]?.[type] ?? [];
          expect(goes(machine, status, type, true)).toBe(cell[0]?.to ?? status);
          const unasked = cell.find(({ needs = [] }) => needs.length === 0);
          expect(goes(machine, status, type, false)).toBe(unasked?.to ?? status);
        }
      expect(initialTransition(createMachine(machineXstate(machine)))[0].value).toBe(
        machine.start.status,
      );
    },
  );

  test('cites the source of every rule, and says what the machine is about', () => {
    for (const machine of all) {
      const exported = machineXstate(machine);
      for (const [status, cells] of Object.entries(tableOf(machine)))
        for (const [type, cell] of Object.entries(cells))
          expect(exported.states[status]?.on[type]?.map(({ meta }) => meta.source)).toEqual(
            cell.map((rule) => rule.source),
          );
      expect(Object.values(aboutMachines)).toContain(exported.description);
    }
  });

  test('lists each guard that it names, and no other, with what it says and who says so', () => {
    for (const machine of all) {
      const { meta, ...region } = machineXstate(machine);
      expect(new Set(guardsIn(region))).toEqual(new Set(Object.keys(meta.guards)));
      for (const [name, conditions] of Object.entries(meta.guards)) {
        expect(conditions.length).toBeGreaterThan(0);
        for (const one of conditions) {
          expect(name).toContain(one.says);
          expect(cited(one.source)).not.toBe('');
        }
      }
    }
    // Were no machine to need anything, all this would hold of nothing.
    expect(all.flatMap((machine) => guardsIn(machineXstate(machine))).length).toBeGreaterThan(10);
  });

  test('asks for two conditions of one rule under one name', () => {
    const needs = ['it rains', 'the sun shines'].map((says) => ({ says, source }));
    const bow: TabledMachine = {
      name: 'bow',
      start: { status: 'none' },
      rules: { none: { looks: [{ to: 'seen', needs, source }] }, seen: {} },
    };
    const { states, meta } = machineXstate(bow);
    expect(states['none']?.on['looks']?.[0]?.guard).toBe('it rains and the sun shines');
    expect(meta.guards).toEqual({ 'it rains and the sun shines': needs });
  });

  test('one’s own machine is told nothing about, even under a name of the theory', () => {
    const mine = { ...machines.clause, start: { status: 'agreed' } };
    expect(machineXstate(mine)).not.toHaveProperty('description');
  });

  test('a status may be any text: XState goes to the one that is meant', () => {
    const status = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('a.b', '.a', 'a#', 'a\\', '\\.', 'a"\n--> </svg>', 'constructor'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(status, { minLength: 2, maxLength: 4 }), (statuses) => {
        fc.pre(!statuses.some((one) => one === '__proto__' || one.startsWith('#')));
        const [start = '', ...others] = statuses;
        const rules = Object.fromEntries(statuses.map((one): [string, object] => [one, {}]));
        rules[start] = Object.fromEntries(
          others.map((to, i) => [`go-${i}`, [{ to, source }]] as const),
        );
        const exported = machineXstate({ name: 'any', start: { status: start }, rules });
        const machine = createMachine(exported);
        const [first] = initialTransition(machine);
        expect(first.value).toBe(start);
        others.forEach((to, i) => {
          expect(transition(machine, first, { type: `go-${i}` })[0].value).toBe(to);
        });
      }),
    );
  });

  test('a name that XState takes for something else is refused', () => {
    expect(() =>
      machineXstate({ name: 'hashed', start: { status: '#off' }, rules: { '#off': {} } }),
    ).toThrow("machine hashed: XState takes the status '#off' for an id");
    for (const type of ['', '*', 'issue.*'])
      expect(() =>
        machineXstate({
          name: 'wild',
          start: { status: 'off' },
          rules: { off: { [type]: [{ to: 'off', source }] } },
        }),
      ).toThrow(`machine wild: XState takes the event type '${type}' for no event or for many`);
  });
});

describe('a place exported to XState', () => {
  const place = placeXstate();
  const regions = Object.values(place.states);

  test('starts off the agenda and outside security', () => {
    expect(initialTransition(createMachine(place))[0].value).toEqual({
      agenda: 'off',
      security: 'outside',
    });
  });

  test('has no event that both regions would take', () => {
    const [onAgenda, inSecurity] = regions.map(
      ({ states }) => new Set(Object.values(states).flatMap(({ on }) => Object.keys(on))),
    );
    expect(onAgenda?.size).toBeGreaterThan(0);
    for (const type of onAgenda ?? []) expect(inSecurity).not.toContain(type);
  });

  test('lists each guard that it names, and no other, with what it says and who says so', () => {
    expect(new Set(regions.flatMap(guardsIn))).toEqual(new Set(Object.keys(place.meta.guards)));
    for (const conditions of Object.values(place.meta.guards))
      for (const one of conditions) expect(cited(one.source)).not.toBe('');
  });

  test('gives the stage of every two states, as the theory reads it off them', () => {
    // Semantics, section 5.
    const whateverTheAgenda = (stage: string) => ({ off: stage, public: stage, expert: stage });
    expect(place.meta.stages).toEqual({
      outside: { off: 'nonpoliticized', public: 'politicized', expert: 'technified' },
      inside: whateverTheAgenda('securitized'),
      left: whateverTheAgenda('desecuritized'),
    });
  });
});
