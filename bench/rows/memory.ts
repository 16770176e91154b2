/** What a history keeps beside its events, and what a seek replays. */
import { fold, replay, spanFor, stateBefore } from '../../src/history/history.js';
import { eventsIn, searchedIn } from '../../src/scenario/layer.js';
import { sequence } from '../../src/scenario/order.js';
import { worldOf } from '../../src/theory/world.js';
import { chance } from '../chance.js';
import type { Row } from '../row.js';
import { generated, type Size } from '../scenario/generated.js';
import { reading } from '../scenario/history.js';

/** 50 moves and 60 measures in 20 places; after the first three hundred events only answers and statuses change. */
const size: Size = { events: 100_000, issues: 10, moves: 50, standing: 35 };

const heap = (): number => {
  // run.mjs starts this with --expose-gc.
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error('memory is measured with node --expose-gc');
  for (let i = 0; i < 3; i += 1) gc();
  return process.memoryUsage().heapUsed;
};

const most = 100;

const kept = (): Row => {
  const scenario = generated(size);
  const world = worldOf({ ...scenario, searched: searchedIn(scenario) });
  const log = sequence(eventsIn(scenario));
  const base = { scenario, reading, options: {}, world, log, span: spanFor(log.length) };
  // Compiled code and its feedback are on the heap too: they are there before the first weighing.
  fold(base, 5000);
  const before = heap();
  const history = fold(base, log.length);
  const bytes = (heap() - before) / history.length;
  return {
    name: 'bytes an event kept beside the events',
    versus: `${most} bytes`,
    ratio: most / bytes,
    gate: 1,
    measured: `${bytes.toFixed(1)} bytes an event of ${log.length}`,
    says: 'outcomes, checkpoints every so many events, and the whole situation at the end',
  };
};

const seeks = (): Row => {
  const scenario = generated({ ...size, events: 20_000 });
  const history = replay(scenario, reading);
  let read = 0;
  const log = new Proxy(history.log, {
    get: (events, key) => {
      if (key !== 'length') read += 1;
      return Reflect.get(events, key);
    },
  });
  const { below } = chance(7);
  const ends = Array.from({ length: 40 }, () => below(history.length));
  // Just before a checkpoint is the farthest from the one that it starts from.
  const farthest = [history.span - 1, 2 * history.span - 1, history.length - 1];
  const replayed = [...farthest, ...ends].map((index) => {
    read = 0;
    stateBefore({ ...history, log }, index);
    return read;
  });
  const longest = Math.max(...replayed);
  return {
    name: 'events replayed by the longest seek',
    versus: `a span of ${history.span}`,
    ratio: history.span / longest,
    gate: 1,
    measured: `${longest} of ${history.length} events`,
    says: 'a seek starts from the checkpoint before, and never replays a whole span',
  };
};

export const rows = (): readonly Row[] => [kept(), seeks()];
