/** The command draws and exports the machines of the theory. */
import { expect, test } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { machineDot } from '../../src/render/dot.js';
import { machineDiagram } from '../../src/render/mermaid.js';
import { machineXstate, placeXstate } from '../../src/render/xstate.js';
import { machineNames, machines } from '../../src/theory/machines.js';
import { json, securitization } from './command.js';

const names = ['agenda', 'security', 'move', 'audience', 'measure', 'component', 'clause', 'actor'];

test('knows every machine of the theory, by the name it has there', () => {
  expect(machineNames).toEqual(names);
  for (const name of machineNames) expect(machines[name].name).toBe(name);
});

test('prints what the library draws and exports', () => {
  const clause = machines.clause;
  expect(securitization(['machine', 'clause', '--format', 'mermaid']).out).toBe(
    `${machineDiagram(clause)}\n`,
  );
  expect(securitization(['machine', 'clause', '--format', 'dot']).out).toBe(
    `${machineDot(clause)}\n`,
  );
  const exported = (name: string) =>
    JSON.parse(securitization(['machine', name, '--format', 'xstate']).out);
  expect(exported('clause')).toEqual(machineXstate(clause));
  expect(exported('place')).toEqual(placeXstate());
  expect(initialTransition(createMachine(exported('place')))[0].value).toEqual({
    agenda: 'off',
    security: 'outside',
  });
});

test('as text, lists every rule with its source', () => {
  const { out, exit } = securitization(['machine', 'agenda']);
  expect(exit).toBe(0);
  expect(out).toContain('Is the issue public business in this arena');
  expect(out).toContain('public → expert on issue-technified: Hansen & Nissenbaum 2009');
});

test('refuses an unknown machine, an unknown format, and a place in a form that it does not come in', () => {
  for (const [args, says] of [
    [['machine', 'lamp'], 'Allowed choices are agenda, '],
    [['machine', 'agenda', '--format', 'svg'], 'Allowed choices are text, mermaid, dot, xstate.'],
    [['machine', 'place', '--format', 'dot'], 'given as --format xstate only, not dot'],
    [['replay', 'jcpoa', '--format', 'svg'], 'Allowed choices are text, json, mermaid, dot.'],
  ] as const) {
    const { out, err, exit } = securitization(args);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(says);
  }
});

test('a history in DOT shows the places of the arena asked for, and no other', () => {
  const { out } = securitization(['replay', 'jcpoa', '--format', 'dot', '--arena', 'unsc']);
  const { arenas } = json<{ readonly arenas: readonly unknown[] }>([
    'replay',
    'jcpoa',
    '--arena',
    'unsc',
  ]);
  expect(out.match(/subgraph/g)).toHaveLength(arenas.length);
  expect(out).toMatch(/^digraph "jcpoa" \{\n/);
});
