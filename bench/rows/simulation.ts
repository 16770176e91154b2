/** What a simulation costs in its whole: per tie, per person, per run and per move, and in memory. */
import { answersIn, type DrawnOnce } from '../../src/simulation/answers.js';
import { simulatedTally } from '../../src/simulation/simulate.js';
import { audienceOf } from '../contagion/audience.js';
import { byFrontier } from '../contagion/library.js';
import { against, type Contestant, interleaved, median, micro, timesAsFast } from '../measure.js';
import type { Row } from '../row.js';
import { type Size, specificationOf } from '../simulation/specification.js';
import { counted } from '../words.js';

const million = 1_000_000;

/** The most memory that the process ever had, in bytes. */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

/** The first of the rows: what was at its peak before would hide what this takes. */
const aMillion = (): Row => {
  const most = 500;
  answersIn(specificationOf({ people: 1000, moves: 1, runs: 1 }), 0);
  const before = peak();
  const start = process.cpuUsage();
  const [answer] = answersIn(specificationOf({ people: million, moves: 1, runs: 1 }), 0);
  const { user, system } = process.cpuUsage(start);
  const bytes = (peak() - before) / million;
  const share = ((100 * (answer?.accepting ?? 0)) / million).toFixed(2);
  return {
    name: 'bytes a person at the peak of a run, 1,000,000 people',
    versus: `${most} bytes`,
    ratio: most / bytes,
    gate: 1,
    measured: `${bytes.toFixed(0)} bytes a person, ${((user + system) / 1e6).toFixed(2)} s, ${share} % accept`,
    says: 'people and ten ties a person drawn, one move heard, settled and counted',
  };
};

/** People looked at, and ties along which somebody who acts is heard. */
const spreading = (size: number, degree: number, draws = 2) => {
  const audience = audienceOf(size, draws, degree);
  const { offsets } = audience.network;
  const run = byFrontier(audience);
  const degreeOf = (person: number): number => (offsets[person + 1] ?? 0) - (offsets[person] ?? 0);
  const touched = run().map(({ acts }) =>
    Array.from(acts, (act, person) => 1 + act * degreeOf(person)).reduce((a, b) => a + b, 0),
  );
  return { run, events: touched.reduce((a, b) => a + b, 0) } satisfies Contestant;
};

const simulating = (size: Size, events: number): Contestant => {
  const specification = specificationOf(size);
  return { run: () => simulatedTally(specification), events };
};

interface Flat {
  readonly name: string;
  readonly versus: string;
  readonly small: Contestant;
  readonly large: Contestant;
  readonly gate: number | null;
  readonly says: string;
}

const flat = ({ name, versus, small, large, gate, says }: Flat): Row => {
  const figures = interleaved({ small, large }, { rounds: 7 });
  return { name, versus, ...against(figures.large, figures.small), gate, says };
};

/** What a faster kernel could gain at most: a run is more than settling. */
const settling = (people: number, drawn: 'once' | 'every-run'): Row => {
  const specification = specificationOf({ people, moves: 1, runs: 1, drawn });
  const once: DrawnOnce = new Map();
  const { run } = spreading(people, 10, 1);
  const figures = interleaved(
    {
      whole: { run: () => answersIn(specification, 0, once), events: 1 },
      settle: { run, events: 1 },
    },
    { rounds: 7 },
  );
  const [whole, settle] = [median(figures.whole), median(figures.settle)];
  const ties = drawn === 'once' ? 'once' : 'in every run';
  return {
    name: `settling alone, ${counted(people, 'people')}`,
    versus: `the whole run, ties drawn ${ties}`,
    ratio: timesAsFast(figures.settle, figures.whole),
    gate: null,
    measured: `${((100 * settle) / whole).toFixed(1)} % of ${micro(whole)} a run`,
    says: 'the rest draws people and ties, and lets them hear the move',
  };
};

const base: Size = { people: 1000, moves: 1, runs: 64 };

export const rows = (): readonly Row[] => [
  aMillion(),
  flat({
    name: 'a person or tie reached by the frontier, 40 ties a person',
    versus: 'with 10',
    small: spreading(10_000, 10),
    large: spreading(10_000, 40),
    gate: 0.5,
    says: 'the ties of those who act, once each; 10,000 people',
  }),
  flat({
    name: 'a person or tie reached by the frontier, 1,000,000 people',
    versus: 'with 100,000',
    small: spreading(100_000, 10),
    large: spreading(million, 10),
    gate: null,
    says: 'the same work, farther from the cache',
  }),
  flat({
    name: 'a run, 1,024 runs',
    versus: 'with 64',
    small: simulating(base, 64),
    large: simulating({ ...base, runs: 1024 }, 1024),
    gate: 0.5,
    says: 'a thousand people drawn anew in each, and a tally that adds up',
  }),
  flat({
    name: 'a move heard, 64 moves',
    versus: 'with 4',
    small: simulating({ ...base, moves: 4 }, 4 * 64),
    large: simulating({ ...base, moves: 64 }, 64 * 64),
    gate: 0.5,
    says: 'people and ties are drawn once a run, however many moves they hear',
  }),
  settling(10_000, 'every-run'),
  settling(100_000, 'every-run'),
  settling(10_000, 'once'),
];
void median;
void timesAsFast;
void counted;
