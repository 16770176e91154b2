/** A small world for the hand-computed histories, and short ways to write its acts. */
import type { EnteringId } from './entering.js';
import type { LeavingId } from './leaving.js';
import { judge, type OracleEvent, type Step } from './oracle.js';
import type {
  AnswerAct,
  AnyAct,
  Component,
  Grade,
  MeasureEnacted,
  MoveMade,
  PracticeObserved,
  Searched,
  World,
} from './world.js';

/**
 * One issue in two arenas. In the council sit `council` (significant, and all else that a rule may ask),
 * `members` (not coded) and `press` (not significant, nor anything but near the problem); in the board
 * sits `experts`. In the council `us` has standing, `iran` has little, of `russia` it is not coded.
 */
export const world: World = {
  issues: [
    { id: 'file', arenas: ['unsc', 'iaea'] },
    { id: 'other', arenas: ['unsc'] },
  ],
  arenas: ['unsc', 'iaea', 'street'],
  actors: [
    {
      id: 'us',
      positions: [{ arena: 'unsc', authority: true, capital: 3 }],
      instructs: ['russia'],
    },
    { id: 'iran', positions: [{ arena: 'unsc', authority: false, capital: 1 }] },
    { id: 'russia' },
  ],
  audiences: [
    {
      id: 'council',
      arena: 'unsc',
      significant: true,
      canAuthorise: true,
      causalLink: true,
      setting: 'elite',
      streams: ['problem', 'policy', 'politics'],
    },
    { id: 'members', arena: 'unsc' },
    {
      id: 'press',
      arena: 'unsc',
      significant: false,
      canAuthorise: false,
      causalLink: false,
      setting: 'popular',
      streams: ['problem'],
    },
    { id: 'experts', arena: 'iaea', significant: true },
    { id: 'crowd', arena: 'street', significant: true },
  ],
  referents: ['peace'],
  searched: [],
};

export function searching(...searched: Searched[]): World {
  return { ...world, searched };
}

/** Each argument is one event: an act, or several at once. Undated unless told otherwise. */
export function history(...events: (AnyAct | AnyAct[])[]): OracleEvent[] {
  return events.map((acts, n) => ({ id: `e${n}`, acts: [acts].flat() }));
}

/** One event on one day. */
export function on(day: number, acts: readonly AnyAct[]): OracleEvent {
  return { id: `day${day}`, acts, when: { earliest: day, latest: day } };
}

export function lastStep(
  events: readonly OracleEvent[],
  entering: EnteringId = 'R2',
  leaving: LeavingId = 'D2',
  inWorld: World = world,
): Step {
  const step = judge(inWorld, events, entering, leaving).steps.at(-1);
  if (step === undefined) throw new Error('a history needs an event');
  return step;
}

/** The possible stages of the file in the council after the last event. */
export function stagesAfter(
  events: readonly OracleEvent[],
  entering: EnteringId = 'R2',
  leaving: LeavingId = 'D2',
  inWorld: World = world,
): readonly string[] {
  return lastStep(events, entering, leaving, inWorld).stages['file@unsc'] ?? [];
}

type More<A> = Partial<Omit<A, 'type'>>;

/** A complete securitizing move: it names what must survive and says so. Addressed to the council. */
export function threat(move: string, more: More<MoveMade> = {}): AnyAct {
  return {
    type: 'move-made',
    move,
    sign: '+',
    issue: 'file',
    actor: 'us',
    addressees: ['council'],
    referent: 'peace',
    existential: 'explicit',
    ...more,
  };
}

/** A securitizing move of which nothing but its making is coded. */
export function bareThreat(move: string, more: More<MoveMade> = {}): AnyAct {
  return { type: 'move-made', move, sign: '+', issue: 'file', actor: 'us', ...more };
}

export function allClear(move: string, more: More<MoveMade> = {}): AnyAct {
  return {
    type: 'move-made',
    move,
    sign: '-',
    issue: 'file',
    actor: 'iran',
    addressees: ['council'],
    ...more,
  };
}

export function accepts(audience: string, move: string, more: More<AnswerAct> = {}): AnyAct {
  return { type: 'audience-accepted', audience, move, dimension: 'measures', ...more };
}

export function acceptsInPart(audience: string, move: string): AnyAct {
  return { type: 'audience-partly-accepted', audience, move, dimension: 'measures' };
}

export function rejects(audience: string, move: string, more: More<AnswerAct> = {}): AnyAct {
  return { type: 'audience-rejected', audience, move, dimension: 'measures', ...more };
}

export function retracts(audience: string, move: string): AnyAct {
  return { type: 'audience-retracted', audience, move, dimension: 'measures' };
}

/** A measure that breaks a rule. */
export function enacts(measure: string, more: More<MeasureEnacted> = {}): AnyAct {
  return {
    type: 'measure-enacted',
    measure,
    issue: 'file',
    arena: 'unsc',
    breaks: ['free trade'],
    ...more,
  };
}

/** A measure of which it is not coded whether it breaks a rule. */
export function enactsUncoded(measure: string): AnyAct {
  return { type: 'measure-enacted', measure, issue: 'file', arena: 'unsc' };
}

export function ends(measure: string): AnyAct {
  return { type: 'measure-terminated', measure };
}

export function marks(component: Component, grade: Grade): AnyAct {
  return { type: 'component-marked', issue: 'file', arenas: ['unsc'], component, grade };
}

export const raised: AnyAct = { type: 'issue-raised', issue: 'file', arenas: ['unsc'] };
export const shelved: AnyAct = { type: 'issue-shelved', issue: 'file', arenas: ['unsc'] };
export const technified: AnyAct = { type: 'issue-technified', issue: 'file', arenas: ['unsc'] };
export const silenced: AnyAct = { type: 'issue-silenced', issue: 'file', arenas: ['unsc'] };
export const agreed: AnyAct = {
  type: 'clause-agreed',
  clause: 'snapback',
  issue: 'file',
  arena: 'unsc',
};

export function triggers(recognisedBy?: 'all' | readonly string[]): AnyAct {
  const act = { type: 'clause-triggered', clause: 'snapback', by: 'us' } as const;
  return recognisedBy === undefined ? act : { ...act, recognisedBy };
}

/** Accepts that it is a threat. */
export function identifies(audience: string, move: string): AnyAct {
  return accepts(audience, move, { dimension: 'identification' });
}

export function withdraws(move: string): AnyAct {
  return { type: 'move-withdrawn', move };
}

export function observes(
  move: string,
  degrees: Partial<Record<'resonance' | 'embeddedness', 0 | 1 | 2 | 3>> = {},
): AnyAct {
  return { type: 'context-observed', move, ...degrees };
}

export function justifies(measure: string, ground: string, by = 'us'): AnyAct {
  return { type: 'measure-justified', measure, by, ground };
}

export function doubts(by: string): AnyAct {
  return { type: 'evidence-doubted', issue: 'file', arena: 'unsc', by };
}

export function bargains(ordinary?: boolean): AnyAct {
  const act = { type: 'issue-bargained', issue: 'file', arenas: ['unsc'] } as const;
  return ordinary === undefined ? act : { ...act, ordinary };
}

export function practises(more: More<PracticeObserved> = {}): AnyAct {
  return { type: 'practice-observed', issue: 'file', arena: 'unsc', agent: 'us', ...more };
}

export const lawPassed: AnyAct = {
  type: 'institution-observed',
  issue: 'file',
  arena: 'unsc',
  indicator: 'law',
};
export const windowOpens: AnyAct = { type: 'window-opened', issue: 'file', arenas: ['unsc'] };
export const windowCloses: AnyAct = { type: 'window-closed', issue: 'file', arenas: ['unsc'] };
export const lapses: AnyAct = { type: 'clause-lapsed', clause: 'snapback' };
