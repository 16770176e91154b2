/** The contest in C (contagion.c): the audience is handed over as a file, the CPU time is taken in the program. */
import type { Contestant } from '../measure.js';
import { compiled } from '../native/compiled.js';
import type { Audience } from './audience.js';
import { type Course, expectSameWork, updatesIn } from './course.js';

export type Way = 'sweep' | 'frontier';

const courseIn = (line: string): Course => {
  const [rounds = 0, acting = 0, who = 0, ...trace] = line.split(' ').map(Number);
  return { rounds, acting, who, trace };
};

/** The two ways in C, or `null` where there is no compiler. Every sample is held to the expected courses. */
export const inC = (
  { network, draws }: Audience,
  expected: readonly Course[],
): Readonly<Record<Way, Contestant>> | null => {
  const { size, offsets, hears } = network;
  const head = Int32Array.of(size, hears.length, draws.length);
  const program = compiled('bench/contagion/contagion.c', [
    head,
    offsets,
    hears,
    ...draws.flatMap(({ threshold, seeds }) => [threshold, seeds]),
  ]);
  if (program === null) return null;
  const contestant = (way: Way): Contestant => ({
    events: updatesIn(size, expected),
    spent: (times) => {
      const { spent, lines } = program.sample(way, times);
      expectSameWork(`C, ${way},`, lines.map(courseIn), expected);
      return spent;
    },
  });
  return { sweep: contestant('sweep'), frontier: contestant('frontier') };
};
