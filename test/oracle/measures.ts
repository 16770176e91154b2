/** Facts about measures (semantics.md, section 4), read out of the past every time. */
import type { Happened, Past } from './past.js';
import type { MeasureEnacted, MeasureTerminated } from './world.js';

export type MeasureStatus = 'requested' | 'authorised' | 'enacted' | 'suspended' | 'terminated';

/** Undefined: the measure does not exist. */
export function measureStatus(past: Past, measure: string): MeasureStatus | undefined {
  let status: MeasureStatus | undefined;
  for (const { act } of past) {
    if (!('measure' in act) || act.measure !== measure) continue;
    if (act.type === 'measure-requested') status = 'requested';
    if (act.type === 'measure-authorised') status = 'authorised';
    if (act.type === 'measure-enacted' || act.type === 'measure-resumed') status = 'enacted';
    if (act.type === 'measure-suspended') status = 'suspended';
    if (act.type === 'measure-terminated') status = 'terminated';
  }
  return status;
}

/** The issue and the arena of a measure, as first declared. */
export function measurePlace(
  past: Past,
  measure: string,
): { readonly issue: string; readonly arena: string } | undefined {
  for (const { act } of past) {
    if ('measure' in act && 'arena' in act && act.measure === measure) return act;
  }
  return undefined;
}

/** A measure is enacted once: it cannot be enacted again after a suspension or an end. */
export function enactments(past: Past, issue: string, arena: string): Happened<MeasureEnacted>[] {
  return past.filter(
    (one): one is Happened<MeasureEnacted> =>
      one.act.type === 'measure-enacted' && one.act.issue === issue && one.act.arena === arena,
  );
}

/** Every ground ever given for a measure: ids of moves, or `no threat`. */
export function groundsOf(past: Past, measure: string): string[] {
  return justifications(past, measure).map(({ ground }) => ground);
}

/** Every ground ever given for a measure, each with who gave it: its agent, where the enactment says so. */
export function justifications(past: Past, measure: string) {
  return past.flatMap(({ act }) => {
    if (act.type === 'measure-justified' && act.measure === measure)
      return [{ by: act.by, ground: act.ground }];
    if (act.type === 'measure-enacted' && act.measure === measure)
      return act.justifiedBy === undefined ? [] : [{ by: act.agent, ground: act.justifiedBy }];
    return [];
  });
}

/** The moves by which an agent has itself justified its measure, then or later. */
export function justifiedBy(past: Past, measure: string, agent: string): string[] {
  return justifications(past, measure)
    .filter(({ by }) => by === agent)
    .map(({ ground }) => ground);
}

/** The ends of the measures of a place. A measure ends once. */
export function terminations(
  past: Past,
  issue: string,
  arena: string,
): Happened<MeasureTerminated>[] {
  const here = enactments(past, issue, arena).map(({ act }) => act.measure);
  return past.filter(
    (one): one is Happened<MeasureTerminated> =>
      one.act.type === 'measure-terminated' && here.includes(one.act.measure),
  );
}
