/** What a state means, as a canonical string: two states with one key have the same future. */
import type { Branch } from './asking.js';
import type { EnteringId } from './entering.js';
import { branchKey, byId, components, dimensions, type Slice } from './key-of-branch.js';
import type { LeavingId } from './leaving.js';
import { agendaOf, clauseStatus, clausesOf, marksOf, observed, windowOpen } from './ledgers.js';
import { enactments, groundsOf, justifications, measureStatus, terminations } from './measures.js';
import {
  answeredDirectly,
  answerNow,
  contextsOf,
  firstAcceptance,
  hasAnswered,
  movesMade,
  stands,
} from './moves.js';
import { type Past, pastOf } from './past.js';
import { coded, some } from './verdicts.js';
import type { OracleEvent, World } from './world.js';

/** The parts of the oracle's state that the key reads; kept structural so that no import goes round. */
interface Readable {
  readonly world: World;
  readonly taken: readonly OracleEvent[];
  readonly branches: Readonly<Record<string, readonly Branch[]>>;
}

/**
 * For a slice of one issue in one arena (throws for any other). Facts are those of semantics.md,
 * section 4; of the past a branch keeps what is not spent, and of its order only what a rule reads.
 * Told which rules ask, it keeps of measures, observations, bargainings and ended measures no more
 * than they may still ask of; told nothing, it keeps all that any rule may.
 */
export function key(state: Readable, entering?: EnteringId, leaving?: LeavingId): string {
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
    asked: (...rules) =>
      (entering === undefined || leaving === undefined
        ? rules
        : rules.filter((rule) => rule === entering || rule === leaving)
      ).length > 0,
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
        clauseStatus(slice.past, clause),
      ]),
    ),
    components: components.map(
      (component) => marksOf(slice.past, slice.issue, slice.arena, component).at(-1)?.grade ?? null,
    ),
    window: windowOpen(slice.past, slice.issue, slice.arena) ?? null,
    branches: [...new Set(branches)].sort(),
  });
}

function moveKey({ world, past, issue, arena, dated }: Slice, move: string) {
  const made = movesMade(past).find(({ act }) => act.move === move);
  const { threat, urgency, wayOut, strand, form, ordinary, actor } = made?.act ?? {};
  // Of several findings only what they come to together is asked.
  const contexts = contextsOf(past, move);
  const degrees = (['resonance', 'embeddedness'] as const).map((what) =>
    contexts.length === 0
      ? null
      : some(
          contexts.map(({ [what]: degree }) =>
            coded(degree === undefined ? undefined : degree >= 2),
          ),
        ),
  );
  const doubting = observed(past, 'evidence-doubted', issue, arena)
    .filter(({ at }) => made?.act.sign === '+' && at >= made.at)
    .map(({ act }) => act.by);
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
    [actor, threat !== undefined, urgency, wayOut, strand, form, ordinary].map((x) => x ?? null),
    degrees,
    // Where it is not coded who was spoken to, a direct answer tells (R11).
    made?.act.addressees === undefined
      ? world.audiences.map(({ id }) => answeredDirectly(past, move, id))
      : null,
    [...new Set(doubting)].sort(),
  ];
}

function measureIds(past: Past): string[] {
  return past.flatMap(({ act }) => ('measure' in act && 'arena' in act ? [act.measure] : []));
}

function measureKey(slice: Slice, measure: string) {
  const { world, past, issue, arena, dated, asked } = slice;
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
  // Acts that reproduce what was done already: of them it is asked whether it was.
  const doneBy = movesMade(past)
    .filter(({ act, at }) => act.strand === 'past-acts' && (enacted?.at ?? at + 1) <= at)
    .map(({ act }) => act.move);
  const agent = enacted?.act.agent;
  const own = asked('R8')
    ? justifications(past, measure).map(({ by, ground }) =>
        JSON.stringify([ground, agent !== undefined && by === agent]),
      )
    : [];
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
    doneBy.sort(),
    agent ?? null,
    [...new Set(own)].sort(),
    terminations(past, issue, arena).find(({ act }) => act.measure === measure)?.act.because ??
      null,
  ];
}
