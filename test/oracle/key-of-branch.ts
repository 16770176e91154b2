/** What a branch of a state means: its register, its founders, and what of the past its rules may still ask of. */
import type { Branch } from './asking.js';
import type { EnteringId } from './entering.js';
import type { LeavingId } from './leaving.js';
import { clauseStatus, clausesOf, marksOf, observed } from './ledgers.js';
import { enactments, terminations } from './measures.js';
import { answerNow, movesMade, securitizingMoves } from './moves.js';
import type { Past } from './past.js';
import type { Component, When, World } from './world.js';

export const dimensions = ['identification', 'measures'] as const;
export const components: readonly Component[] = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'];

export interface Slice {
  readonly world: World;
  readonly past: Past;
  readonly issue: string;
  readonly arena: string;
  readonly dated: boolean;
  /** Whether one of these rules asks; if it is not known which rules do, any may. */
  readonly asked: (...rules: readonly (EnteringId | LeavingId)[]) => boolean;
}

export function byId<T>(rows: readonly T[]): T[] {
  const text = (row: T) => JSON.stringify(row);
  return [...rows].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}

/** Which witnesses are not yet spent, beside register and founders. */
export function branchKey(slice: Slice, branch: Branch) {
  const { world, past, issue, arena, dated } = slice;
  const fresh = <T extends { readonly at: number }>(rows: readonly T[]) =>
    rows.filter(({ at }) => at > branch.since);
  const moves = (sign: string) =>
    fresh(movesMade(past))
      .filter(({ act }) => act.sign === sign)
      .map(({ act }) => act.move)
      .sort();
  const founders = branch.founders.map(({ audience, certain }) => [audience, certain]);
  if (branch.security === 'inside') {
    const marks = components.flatMap((component) =>
      fresh(marksOf(past, issue, arena, component)).map((mark) => ({ ...mark, component })),
    );
    const firstAt = Math.min(...marks.map(({ at }) => at));
    const first: When | null = marks.find(({ at }) => at === firstAt)?.when ?? null;
    const retracted = movesMade(past).flatMap(({ act }) =>
      world.audiences.flatMap(({ id }) =>
        dimensions
          .map((dimension) => answerNow(past, act.move, id, dimension))
          .filter((answer) => answer?.act.type === 'audience-retracted')
          .filter((answer) => answer !== undefined && answer.at > branch.since)
          .map((answer) => [id, act.move, answer?.act.dimension]),
      ),
    );
    const marked = [...new Set(marks.map(({ component }) => component))].sort();
    const inside = ['inside', founders, moves('-'), marked, dated ? first : null, byId(retracted)];
    return [
      ...inside,
      bargainsKey(slice, branch),
      endedKey(slice, branch),
      claimsKey(slice, branch),
    ];
  }
  const measures = slice.asked('R8', 'R15', 'R16')
    ? fresh(enactments(past, issue, arena)).map(({ act }) => act.measure)
    : [];
  const outside = [branch.security, moves('+'), measures.sort(), observedKey(slice, branch)];
  if (branch.security === 'outside') return outside;
  const latent = clausesOf(past, issue, arena)
    .filter(({ clause, at }) => at <= branch.since && clauseStatus(past, clause) === 'agreed')
    .map(({ clause }) => clause);
  return [...outside, founders, latent.sort()];
}

/** D3: the bargainings since the entry, and the claims made in the face of each. */
function bargainsKey({ world, past, issue, arena, dated, asked }: Slice, { since }: Branch) {
  if (!asked('D3')) return [];
  const bargains = observed(past, 'issue-bargained', issue, arena)
    .filter(({ at }) => at > since)
    .map(({ act, at, when }) => {
      const claims = securitizingMoves(world, past, issue, arena).filter((move) => move.at >= at);
      return [
        act.ordinary ?? null,
        claims.map((move) => move.act.move).sort(),
        dated ? when : null,
      ];
    });
  return [...new Set(bargains.map((one) => JSON.stringify(one)))].sort();
}

/** D7: the measures ended since the entry. */
function endedKey({ past, issue, arena, asked }: Slice, { since }: Branch) {
  if (!asked('D7')) return [];
  return terminations(past, issue, arena)
    .filter(({ at }) => at > since)
    .map(({ act }) => act.measure)
    .sort();
}

/** D10: what sources have said since the entry. */
function claimsKey({ past, issue, asked }: Slice, { since }: Branch) {
  if (!asked('D10')) return [];
  const stages = past.flatMap(({ act, at }) =>
    act.type === 'stage-claimed' && act.issue === issue && at > since ? [act.stage] : [],
  );
  return [...new Set(stages)].sort();
}

/** R12 and R13: what was observed since the last conclusion; for R12 also from when on. */
function observedKey({ past, issue, arena, dated, asked }: Slice, { since }: Branch) {
  if (!asked('R12', 'R13')) return [];
  const fresh = <T extends { readonly at: number }>(all: readonly T[]) =>
    all.filter(({ at }) => at > since);
  const institutions = fresh(observed(past, 'institution-observed', issue, arena));
  const practices = fresh(observed(past, 'practice-observed', issue, arena));
  const kinds = practices.map(({ act: { kind, exceptional, typical } }) =>
    JSON.stringify([kind ?? null, exceptional ?? null, typical ?? null]),
  );
  const first = [...institutions, ...practices].sort((a, b) => a.at - b.at)[0]?.when ?? null;
  return [institutions.length > 0, [...new Set(kinds)].sort(), dated ? first : null];
}
