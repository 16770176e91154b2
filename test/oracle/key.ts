/** What a state means, as a canonical string: two states with one key have the same future. */
import type { Branch } from './asking.js';
import {
  agendaOf,
  answerNow,
  clausesOf,
  enactments,
  firstAcceptance,
  groundsOf,
  hasAnswered,
  isTriggered,
  marksOf,
  measureStatus,
  movesMade,
  type Past,
  pastOf,
  stands,
} from './facts.js';
import type { Component, OracleEvent, When, World } from './world.js';

/** The parts of the oracle's state that the key reads; kept structural so that no import goes round. */
interface Readable {
  readonly world: World;
  readonly taken: readonly OracleEvent[];
  readonly branches: Readonly<Record<string, readonly Branch[]>>;
}

const dimensions = ['identification', 'measures'] as const;
const components: readonly Component[] = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'];

/**
 * For a slice of one issue in one arena (throws for any other). Facts are those of semantics.md,
 * section 4; of the past a branch keeps what is not spent, and of its order only what a rule reads.
 */
export function key(state: Readable): string {
  const places = Object.keys(state.branches);
  const [issue] = state.world.issues;
  const arena = issue?.arenas[0];
  if (places.length !== 1 || issue === undefined || arena === undefined)
    throw new Error(`key: expected one issue in one arena, got ${places.length} places`);
  const slice: Slice = {
    world: state.world,
    past: pastOf(state.taken),
    issue: issue.id,
    arena,
    // Days mean something only to a search that begins or ends on one.
    dated: state.world.searched.some(({ from, to }) => (from ?? to ?? null) !== null),
  };
  const branches = state.branches[places[0] ?? '']?.map((branch) =>
    JSON.stringify(branchKey(slice, branch)),
  );
  return JSON.stringify({
    agenda: agendaOf(slice.world, slice.past, slice.issue, slice.arena),
    moves: byId(movesMade(slice.past).map(({ act }) => moveKey(slice, act.move))),
    measures: byId([...new Set(measureIds(slice.past))].map((id) => measureKey(slice, id))),
    clauses: byId(
      clausesOf(slice.past, slice.issue, slice.arena).map(({ clause }) => [
        clause,
        isTriggered(slice.past, clause),
      ]),
    ),
    components: components.map(
      (component) => marksOf(slice.past, slice.issue, slice.arena, component).at(-1)?.grade ?? null,
    ),
    branches: [...new Set(branches)].sort(),
  });
}

interface Slice {
  readonly world: World;
  readonly past: Past;
  readonly issue: string;
  readonly arena: string;
  readonly dated: boolean;
}

function byId<T>(rows: readonly T[]): T[] {
  const text = (row: T) => JSON.stringify(row);
  return [...rows].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}

function moveKey({ world, past, arena, dated }: Slice, move: string) {
  const made = movesMade(past).find(({ act }) => act.move === move);
  const answers = world.audiences.flatMap(({ id }) =>
    dimensions.map((dimension) => {
      const answer = answerNow(past, move, id, dimension)?.act;
      return [id, dimension, answer?.type ?? null, answer?.support ?? null];
    }),
  );
  return [
    move,
    made?.act.sign,
    made?.act.existential ?? null,
    made?.act.referent !== undefined,
    made?.act.addressees === undefined ? null : [...made.act.addressees].sort(),
    stands(past, move),
    firstAcceptance(world, past, move, arena) !== undefined,
    dated ? (made?.when ?? null) : null,
    byId(answers.filter(([id]) => typeof id === 'string' && hasAnswered(past, move, id))),
  ];
}

function measureIds(past: Past): string[] {
  return past.flatMap(({ act }) => ('measure' in act && 'arena' in act ? [act.measure] : []));
}

function measureKey(slice: Slice, measure: string) {
  const { world, past, issue, arena, dated } = slice;
  const enacted = enactments(past, issue, arena).find(({ act }) => act.measure === measure);
  const underAcceptance = movesMade(past).flatMap(({ act }) => {
    const accepted = firstAcceptance(world, past, act.move, arena);
    return accepted !== undefined && enacted !== undefined && enacted.at >= accepted
      ? [act.move]
      : [];
  });
  // Where no acceptance is coded, it still matters whether the measure was there before the move.
  const beforeMove = movesMade(past).flatMap(({ act, at }) => {
    if (act.sign === '-') return [];
    const accepted = firstAcceptance(world, past, act.move, arena);
    return accepted === undefined && enacted !== undefined && enacted.at < at ? [act.move] : [];
  });
  const changed = past.some(
    ({ act }) => act.type === 'relation-changed' && act.measure === measure,
  );
  return [
    measure,
    measureStatus(past, measure),
    enacted?.act.breaks === undefined ? null : enacted.act.breaks.length > 0,
    [...new Set(groundsOf(past, measure))].sort(),
    underAcceptance.sort(),
    beforeMove.sort(),
    changed,
    dated ? (enacted?.when ?? null) : null,
  ];
}

/** What a branch remembers: its register, its founders, and which witnesses are not yet spent. */
function branchKey(slice: Slice, branch: Branch) {
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
    return ['inside', founders, moves('-'), marked, dated ? first : null, byId(retracted)];
  }
  const measures = fresh(enactments(past, issue, arena)).map(({ act }) => act.measure);
  const outside = [branch.security, moves('+'), measures.sort()];
  if (branch.security === 'outside') return outside;
  const latent = clausesOf(past, issue, arena)
    .filter(({ clause, at }) => at <= branch.since && !isTriggered(past, clause))
    .map(({ clause }) => clause);
  return [...outside, founders, latent.sort()];
}
