/** People won over along their ties: the library's two ways, against C and against how it is done elsewhere. */
import { type Contest, contestOf } from '../contagion/contest.js';
import { flocc } from '../contagion/flocc.js';
import { graphology } from '../contagion/graphology.js';
import { byFrontier, bySweep } from '../contagion/library.js';
import { plainObjects } from '../contagion/plain-objects.js';
import { interleaved, median, timesAsFast } from '../measure.js';
import type { Row } from '../row.js';
import { counted } from '../words.js';

type Figures = readonly number[];

const rate = (figures: Figures): string => (1 / median(figures)).toPrecision(3);

/** Everybody is credited with all people in each round, also who skips some: what comes out is the same. */
const held = (ours: Figures, other: Figures): Pick<Row, 'ratio' | 'measured'> => ({
  ratio: timesAsFast(ours, other),
  measured: `${rate(ours)} against ${rate(other)} million agent-updates a second`,
});

/** The two ways of the library. */
const library = ({ quick }: Contest) => ({
  frontier: quick('the frontier', byFrontier),
  sweep: quick('the sweep', bySweep),
});

const againstObjects = (contest: Contest, size: string, gate: number): Row => {
  const { frontier, objects } = interleaved({
    frontier: contest.quick('the frontier', byFrontier),
    objects: contest.quick('plain objects', plainObjects),
  });
  return {
    name: `contagion, frontier, ${size}`,
    versus: 'plain objects',
    ...held(frontier, objects),
    gate,
    says: 'an object a person, which holds those it hears; each round looks at everybody',
  };
};

/** No rows where there is no compiler. */
const againstC = (contest: Contest, size: string): readonly Row[] => {
  const native = contest.inC();
  if (native === null) return [];
  const { frontier, sweep, frontierInC, sweepInC } = interleaved({
    ...library(contest),
    frontierInC: native.frontier,
    sweepInC: native.sweep,
  });
  return [
    {
      name: `contagion, frontier, ${size}`,
      versus: 'C (gcc)',
      ...held(frontier, frontierInC),
      gate: 0.5,
      says: 'the whole rule, against the same way in C: only who hears somebody newly won is looked at',
    },
    {
      name: `contagion, sweep, ${size}`,
      versus: 'C (gcc)',
      ...held(sweep, sweepInC),
      gate: 0.33,
      says: 'everybody is looked at in each round, as is needed where people relapse or ties weigh differently',
    },
  ];
};

interface Gates {
  readonly sweep: number;
  readonly graphology: number;
  readonly objects: number;
}

/** Against frameworks, whose one run takes seconds: one draw, and a sample is one run. */
const againstFrameworks = (
  contest: Contest,
  size: string,
  rounds: number,
  gates: Gates,
): readonly Row[] => {
  const measured = interleaved(
    {
      ...library(contest),
      flocc: contest.slow('flocc', flocc),
      graphology: contest.slow('graphology', graphology),
    },
    { rounds },
  );
  return [
    {
      name: `contagion, frontier, ${size}`,
      versus: 'flocc',
      ...held(measured.frontier, measured.flocc),
      gate: 500,
      says: 'a framework for agent-based models: an agent a person, with a rule',
    },
    {
      name: `contagion, sweep, ${size}`,
      versus: 'flocc',
      ...held(measured.sweep, measured.flocc),
      gate: gates.sweep,
      says: 'the same work person by person and round by round',
    },
    {
      name: `contagion, frontier, ${size}`,
      versus: 'graphology',
      ...held(measured.frontier, measured.graphology),
      gate: gates.graphology,
      says: 'a graph library: a node a person, neighbours and attributes asked of the graph',
    },
  ];
};

/** So many draws where a run is quick; so many rounds where it is not. */
const among = (size: number, draws: number, rounds: number, gates: Gates): readonly Row[] => {
  const people = counted(size, 'people');
  const several = contestOf(size, draws);
  return [
    againstObjects(several, people, gates.objects),
    ...againstC(several, people),
    ...againstFrameworks(contestOf(size, 1), people, rounds, gates),
  ];
};

export const rows = (): readonly Row[] => [
  ...among(10_000, 4, 5, { sweep: 40, graphology: 700, objects: 17 }),
  ...among(100_000, 2, 3, { sweep: 80, graphology: 700, objects: 25 }),
];
