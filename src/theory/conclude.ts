/**
 * Conclusions. After an event is taken, a reading draws at most one conclusion in each branch of each place the event
 * touched. A *yes* moves the branch; an *unknown* keeps both, one that has moved and one that has not; so a stage is a
 * small set, and a definite stage never changes when an unknown is filled in, either way.
 */
import { type Collection, empty, get, set } from '../machine/collection.js';
import { legalEvents, step } from '../machine/step.js';
import type { Verdict } from '../machine/verdict.js';
import { askedIn } from './asked.js';
import type { Touch } from './desk.js';
import { foundersOf } from './founders.js';
import { placeOf } from './place.js';
import type { Reading } from './reading.js';
import {
  type Asked,
  type ConditionAnswered,
  type Founder,
  type Judged,
  metBy,
  nearest,
  type Rule,
} from './rule.js';
import { type Conclusion, type ConclusionType, type Security, security } from './security.js';
import { type SharedConclusion, sharedConclusions } from './shared-conclusions.js';
import { placeIn, type Situation } from './situation.js';
import type { Moment, World } from './world.js';

/** What a reading has concluded about one place so far: its branches, and what its rules count from. */
export interface Standing {
  readonly branches: readonly Security[];
  /** The last event that brought a witness for leaving, or one for entering: what a conclusion spends. */
  readonly brought: { readonly leaving: number; readonly entering: number };
}

export type Standings = Collection<Standing>;
export const noStandings: Standings = empty<Standing>();

const atFirst: Standing = Object.freeze({
  branches: [security.start],
  brought: { leaving: -1, entering: -1 },
});

/** What has been concluded about a place. */
export const standingOf = (standings: Standings, place: string): Standing =>
  get(standings, place) ?? atFirst;

/** One conclusion drawn, or kept open: which rule, of which witness, from where to where. */
export interface Drawn {
  readonly place: string;
  readonly type: ConclusionType;
  readonly verdict: Verdict;
  readonly from: Security;
  readonly to: Security;
  readonly judged: Judged;
  readonly metBy: readonly Moment[];
}

/** What one event led to in one place. */
export interface Concluded {
  readonly place: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Conclusions drawn (yes) or kept open (unknown). */
  readonly drawn: readonly Drawn[];
  /** Every rule that was asked, of its nearest witness. */
  readonly judged: readonly Judged[];
}

const foundersKey = (founders: readonly Founder[]): string =>
  founders.map(({ audience, certain }) => `${audience}${certain ? '!' : '?'}`).join(',');

const branchKey = (branch: Security): string =>
  `${branch.status} ${branch.since} ${foundersKey(branch.founders)} ${'entry' in branch ? branch.entry : ''}`;

const distinct = (branches: readonly Security[]): readonly Security[] => {
  if (branches.length < 2) return branches;
  return [
    ...new Map([...branches].reverse().map((branch) => [branchKey(branch), branch])).values(),
  ].reverse();
};

/** A shared conclusion, asked as if it were a rule of one condition about the event itself. */
const judgeShared = (
  conclusion: SharedConclusion,
  touches: readonly Touch[],
  asked: Asked,
): readonly Judged[] => {
  if (!touches.some(({ act }) => conclusion.reads.includes(act.type))) return [];
  const answer = conclusion.judge(touches, asked);
  const { id, says, source } = conclusion;
  const conditions: readonly ConditionAnswered[] = [{ says, source, ...answer }];
  return [{ rule: id, witness: asked.now.event, verdict: answer.verdict, conditions }];
};

const judgeRule = (rule: Rule, touches: readonly Touch[], asked: Asked): readonly Judged[] => {
  const witnesses = touches.flatMap((touch) => rule.touched(touch, asked));
  const distinctWitnesses = witnesses.length > 1 ? [...new Set(witnesses)] : witnesses;
  return distinctWitnesses.flatMap((witness) => rule.judge(witness, asked) ?? []);
};

const judgeAs = (
  type: ConclusionType,
  reading: Reading,
  touches: readonly Touch[],
  asked: Asked,
): readonly Judged[] => {
  if (type === 'enters') return judgeRule(reading.enters, touches, asked);
  if (type === 'leaves') return judgeRule(reading.leaves, touches, asked);
  return sharedConclusions.flatMap((one) =>
    one.type === type ? judgeShared(one, touches, asked) : [],
  );
};

interface Outcome {
  readonly branches: readonly Security[];
  readonly drawn: readonly Drawn[];
  readonly judged: readonly Judged[];
}

/** What becomes of one branch: the conclusions are tried in the order of the security machine's table. */
const concludeBranch = (
  branch: Security,
  reading: Reading,
  touches: readonly Touch[],
  asked: Asked,
  spent: Standing['brought'],
): Outcome => {
  const place = placeOf(asked.issue, asked.arena);
  const moved: Security[] = [];
  const drawn: Drawn[] = [];
  const asks: Judged[] = [];
  for (const name of legalEvents(security, branch.status)) {
    // The table's keys are conclusion types; Rules<…> has checked them.
    const type = name as ConclusionType;
    const answers = judgeAs(type, reading, touches, asked);
    const judged = nearest(answers);
    if (judged === null) continue;
    asks.push(judged);
    if (judged.verdict === 'no') continue;
    const goesIn = type === 'enters' || type === 'returns';
    const founders = type === 'enters' ? foundersOf(reading, answers, asked) : asked.founders;
    const conclusion = {
      type,
      verdict: 'yes',
      since: goesIn ? spent.leaving : spent.entering,
      founders,
      // One member of the union a type: the object is the member of its own type.
    } as Conclusion;
    const { to } = step(security, branch, conclusion, null);
    moved.push(to);
    drawn.push({
      place,
      type,
      verdict: judged.verdict,
      from: branch,
      to,
      judged,
      metBy: metBy(judged),
    });
    if (judged.verdict === 'yes') return { branches: moved, drawn, judged: asks };
  }
  return { branches: [...moved, branch], drawn, judged: asks };
};

/** What an event's touches in one place lead to under a reading. */
const concludePlace = (
  reading: Reading,
  world: World,
  facts: Situation,
  before: Standing,
  touches: readonly Touch[],
  now: Moment,
): Concluded => {
  const [first] = touches;
  if (first === undefined)
    throw new RangeError('no touch: a place is concluded about only when touched');
  const shared = (types: readonly ConclusionType[]) =>
    touches.some((touch) =>
      sharedConclusions.some((one) => types.includes(one.type) && one.brings(touch)),
    );
  const { place } = first;
  const facing = placeIn(facts, place);
  const { leaving, entering } = before.brought;
  const nowIf = (brings: boolean, otherwise: number) => (brings ? now.index : otherwise);
  const leaves = touches.some(reading.leaves.brings) || shared(['silenced', 'decays']);
  const enters = touches.some(reading.enters.brings) || shared(['returns', 'consolidates']);
  const brought = {
    leaving: Math.max(nowIf(leaves, leaving), reading.leaves.newest(facing)),
    entering: Math.max(nowIf(enters, entering), reading.enters.newest(facing)),
  };
  const outcomes = before.branches.map((branch) => {
    const asked = askedIn(world, facts, place, branch, now);
    return concludeBranch(branch, reading, touches, asked, brought);
  });
  return {
    place,
    before,
    after: { branches: distinct(outcomes.flatMap(({ branches }) => branches)), brought },
    drawn: outcomes.flatMap(({ drawn }) => drawn),
    judged: outcomes.flatMap(({ judged }) => judged),
  };
};

/** Draws the conclusions of one event everywhere it touched. */
export const conclude = (
  reading: Reading,
  world: World,
  facts: Situation,
  standings: Standings,
  touches: readonly Touch[],
  now: Moment,
): { readonly standings: Standings; readonly concluded: readonly Concluded[] } => {
  const byPlace = new Map<string, Touch[]>();
  for (const touch of touches) {
    const here = byPlace.get(touch.place);
    if (here === undefined) byPlace.set(touch.place, [touch]);
    else here.push(touch);
  }
  let next = standings;
  const concluded = [...byPlace].map(([place, here]) => {
    const outcome = concludePlace(reading, world, facts, standingOf(standings, place), here, now);
    next = set(next, place, outcome.after);
    return outcome;
  });
  return { standings: next, concluded };
};
