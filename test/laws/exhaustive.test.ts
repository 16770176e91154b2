/** Every slice explored whole, by the library and by the oracle, each with its own search and its own key. */
import { afterAll, expect, test } from 'vitest';
import { advanced, initial, type State } from '../../src/history/state.js';
import { stagesIn } from '../../src/history/step.js';
import { reach } from '../../src/machine/reach.js';
import { meaningOf } from '../../src/testing/meaning.js';
import { worldIn } from '../../src/testing/told.js';
import type { Act } from '../../src/theory/act.js';
import { readings } from '../../src/theory/reading.js';
import {
  advance,
  type EnteringId,
  key,
  type LeavingId,
  type State as OracleState,
  start,
} from '../oracle/oracle.js';
import { oracleWorld } from './judged.js';
import { nextIn, sliceWorld } from './slice.js';

const bound = 20_000;
const lines: string[] = [];
afterAll(() => console.log([`bound ${bound} states`, ...lines].join('\n')));

interface Found {
  readonly states: number;
  readonly edges: number;
  readonly refused: number;
  /** How many states have each set of possible stages. */
  readonly stages: Readonly<Record<string, number>>;
}

const tally = (all: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const one of [...all].sort()) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
};

interface Node {
  readonly state: State;
  readonly past: readonly Act[];
}

const byLibrary = (reading: (typeof readings)[number]): Found => {
  const declared = sliceWorld(reading.enters.id, reading.leaves.id);
  const world = worldIn(declared);
  const sits = new Map(declared.audiences.map(({ id, arena }) => [id, arena]));
  let refused = 0;
  function* out({ state, past }: Node) {
    for (const act of nextIn(reading.enters.id, reading.leaves.id, past)) {
      const now = { index: past.length, event: `e${past.length}`, when: null };
      const next = advanced(world, reading, state, [act], now);
      if (next.outcome === 'refused') refused += 1;
      else yield { label: act, to: { state: next.state, past: [...past, act] } };
    }
  }
  const found = reach<Node, Act>(
    { state: initial, past: [] },
    out,
    ({ state }) => meaningOf(state, sits, reading),
    bound,
  );
  expect(found.complete).toBe(true);
  const where = { issue: 'file', arena: 'here' };
  const stages = [...found.states.values()].map(({ state }) => stagesIn(state, where).join(' '));
  return { states: found.states.size, edges: found.edges, refused, stages: tally(stages) };
};

/** The oracle’s own search: a list that grows, and a set of what was seen. */
const byOracle = (entering: EnteringId, leaving: LeavingId): Found => {
  const world = oracleWorld(sliceWorld(entering, leaving));
  const here = { ...world, issues: [{ id: 'file', arenas: ['here'] }] };
  /** The oracle’s key is of one place: this one. */
  const keyOf = ({ taken, branches }: OracleState): string => {
    const inPlace = { 'file@here': branches['file@here'] ?? [] };
    return key({ world: here, taken, branches: inPlace }, entering, leaving);
  };
  const begin = start(world);
  const queue: { state: OracleState; past: readonly Act[]; stages: string }[] = [
    { state: begin, past: [], stages: 'nonpoliticized' },
  ];
  const seen = new Set([keyOf(begin)]);
  let edges = 0;
  let refused = 0;
  for (let i = 0; i < queue.length; i += 1) {
    const from = queue[i];
    if (from === undefined) break;
    for (const act of nextIn(entering, leaving, from.past)) {
      const event = { id: `e${from.past.length}`, acts: [act] };
      const { state, step } = advance(world, from.state, event, entering, leaving);
      if (step.outcome === 'refused') {
        refused += 1;
        continue;
      }
      edges += 1;
      const name = keyOf(state);
      if (seen.has(name)) continue;
      seen.add(name);
      const stages = (step.stages['file@here'] ?? []).join(' ');
      queue.push({ state, past: [...from.past, act], stages });
    }
  }
  return { states: seen.size, edges, refused, stages: tally(queue.map(({ stages }) => stages)) };
};

for (const reading of readings) {
  test(`the slice of ${reading.id} explored whole has as many states and edges as the oracle finds`, {
    timeout: 180_000,
  }, () => {
    const { enters, leaves } = reading;
    const found = byLibrary(reading);
    lines.push(
      `${reading.id}: ${found.states} states, ${found.edges} edges, ${found.refused} refused`,
    );
    expect(found).toEqual(byOracle(enters.id as EnteringId, leaves.id as LeavingId));
  });
}
