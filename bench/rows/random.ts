/** Fractions drawn in bulk, against C, against what the engine offers and against a library of generators. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Block } from '../../src/simulation/philox.js';
import { RandomStream } from '../../src/simulation/random-stream.js';
import { interleaved, median, timesAsFast } from '../measure.js';
import { inC } from '../random/in-c.js';
import type { Row } from '../row.js';

/** An array that stays in the cache, so that drawing is measured and not storing. */
const draws = 10_000;
const state: Block = [1, 2, 3, 4];
const places = new Float64Array(draws);

type Figures = readonly number[];
const rate = (figures: Figures): string => (1 / median(figures)).toPrecision(3);

const row = (versus: string, gate: number, ours: Figures, other: Figures, says: string): Row => ({
  name: 'random fractions, in bulk',
  versus,
  ratio: timesAsFast(ours, other),
  gate,
  measured: `${rate(ours)} against ${rate(other)} million draws a second`,
  says,
});

export const rows = (): readonly Row[] => {
  const stream = new RandomStream(state);
  const generator = xoroshiro128plus(1);
  // Each has its own loop, so that the compiler can put its draw in place.
  const peers = {
    ours: { run: () => stream.fill(places), events: draws },
    engine: {
      run: () => {
        for (let at = 0; at < draws; at += 1) places[at] = Math.random();
        return places;
      },
      events: draws,
    },
    library: {
      run: () => {
        for (let at = 0; at < draws; at += 1) places[at] = uniformFloat64(generator);
        return places;
      },
      events: draws,
    },
  };
  const { ours, engine, library } = interleaved(peers);
  const native = inC(state, draws);
  const figures = native === null ? null : interleaved({ ours: peers.ours, native });
  const againstC =
    figures === null
      ? []
      : [row('C (gcc)', 0.25, figures.ours, figures.native, 'the same generator, draw for draw')];
  return [
    ...againstC,
    row('Math.random', 1.5, ours, engine, 'what the engine offers, which cannot be seeded'),
    row('pure-rand', 2, ours, library, 'xoroshiro128plus and uniformFloat64, called one by one'),
  ];
};
