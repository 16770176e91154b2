/** The rules for entering security: R2, R3, R15, R16 (semantics.md, section 7). */
import {
  type Asking,
  absence,
  type Branch,
  type Founder,
  isAboutMove,
  measuresTouched,
  movesTouched,
  movesTouchedOrJustifying,
} from './asking.js';
import {
  answerNow,
  arenasOfMove,
  enactments,
  firstAcceptance,
  groundsOf,
  type Happened,
  hasAnswered,
  isAnswer,
  movesMade,
  stands,
} from './facts.js';
import { and, coded, plain, some, type Verdict } from './verdicts.js';
import type { AnyAct, MeasureEnacted, MoveMade } from './world.js';

export type EnteringId = 'R2' | 'R3' | 'R15' | 'R16';
export interface Entry {
  readonly verdict: Verdict;
  readonly founders: readonly Founder[];
}

export function asksEntry(asking: Asking, branch: Branch, rule: EnteringId): Entry {
  if (rule === 'R2' || rule === 'R3') return byMove(asking, branch, rule);
  return byMeasure(asking, branch, rule);
}

// ── R2 and R3: the witness is a move ──────────────────────────────────────────────────────────

function byMove(asking: Asking, branch: Branch, rule: 'R2' | 'R3'): Entry {
  const touched = rule === 'R2' ? movesTouched(asking) : movesTouchedOrJustifying(asking);
  const ways = movesMade(asking.past)
    .filter(({ act, at }) => touched.includes(act.move) && at > branch.since)
    .map((move): Way => {
      const accepted = acceptance(asking, move, 'measures');
      const conditions = [
        plain(move.act.sign === '+'),
        claimsSurvival(move.act),
        move.act.referent === undefined ? 'unknown' : 'yes',
        plain(stands(asking.past, move.act.move)),
        accepted.verdict,
        ...(rule === 'R3' ? [measureFollows(asking, move, false)] : []),
        ...(rule === 'R3' ? [measureFollows(asking, move, true)] : []),
      ] as const;
      return { verdict: and(conditions), accepting: accepted.by };
    });
  return { verdict: some(ways.map(({ verdict }) => verdict)), founders: foundersOf(ways) };
}

function claimsSurvival(move: MoveMade): Verdict {
  return coded(move.existential === undefined ? undefined : move.existential !== 'none');
}

/** R3's sixth condition, and with `changing` its seventh: the same measure changed a relation. */
function measureFollows(asking: Asking, move: Happened<MoveMade>, changing: boolean): Verdict {
  const { world, past, issue, arena } = asking;
  const accepted = firstAcceptance(world, past, move.act.move, arena);
  // An acceptance that is not coded cannot have come before the move was made.
  const inTime = ({ at }: Happened<MeasureEnacted>): Verdict => {
    if (accepted !== undefined) return plain(at >= accepted);
    return at < move.at ? 'no' : 'unknown';
  };
  const measures = enactments(past, issue, arena).map((measure) =>
    and([
      justifiedBy(asking, measure, move.act.move),
      breaksRule(measure.act),
      inTime(measure),
      ...(changing ? [changesRelation(asking, measure)] : []),
    ]),
  );
  // Beside the measures coded there may be one that is not.
  return some([...measures, absence(asking, 'measure-enacted', move.when)]);
}

function justifiedBy(asking: Asking, measure: Happened<MeasureEnacted>, move: string): Verdict {
  const grounds = groundsOf(asking.past, measure.act.measure);
  if (grounds.length === 0) return absence(asking, 'measure-justified', measure.when);
  return plain(grounds.includes(move));
}

function breaksRule(measure: MeasureEnacted): Verdict {
  return coded(measure.breaks === undefined ? undefined : measure.breaks.length > 0);
}

function changesRelation(asking: Asking, measure: Happened<MeasureEnacted>): Verdict {
  const changed = asking.past.some(
    ({ act }) => act.type === 'relation-changed' && act.measure === measure.act.measure,
  );
  return changed ? 'yes' : absence(asking, 'relation-changed', measure.when);
}

// ── Acceptance by an audience of this arena ───────────────────────────────────────────────────

interface Acceptance {
  readonly verdict: Verdict;
  readonly by: ReadonlyMap<string, Verdict>;
}

/** `measures`: by a significant audience, in that dimension. `either`: by any, in either dimension. */
function acceptance(
  asking: Asking,
  move: Happened<MoveMade>,
  dimension: 'measures' | 'either',
): Acceptance {
  const { world, past } = asking;
  const spokenTo = move.act.addressees;
  const audiences = world.audiences.filter(
    ({ id, arena }) =>
      arena === asking.arena &&
      (spokenTo === undefined || spokenTo.includes(id) || hasAnswered(past, move.act.move, id)),
  );
  const unanswered = absence(asking, 'audience-accepted', move.when);
  if (spokenTo === undefined && audiences.length === 0)
    return { verdict: unanswered, by: new Map() };
  const by = new Map<string, Verdict>();
  for (const { id, significant } of audiences) {
    const inMeasures = answerNow(past, move.act.move, id, 'measures')?.act.type;
    const inIdentification = answerNow(past, move.act.move, id, 'identification')?.act.type;
    const answers = dimension === 'measures' ? [inMeasures] : [inMeasures, inIdentification];
    let verdict: Verdict = 'no';
    if (answers.includes(undefined)) verdict = unanswered;
    if (answers.includes('audience-accepted')) verdict = 'yes';
    by.set(id, dimension === 'measures' ? and([coded(significant), verdict]) : verdict);
  }
  return { verdict: some([...by.values()]), by };
}

// ── R15 and R16: the witness is a measure ─────────────────────────────────────────────────────

function byMeasure(asking: Asking, branch: Branch, rule: 'R15' | 'R16'): Entry {
  const { world, past, issue, arena } = asking;
  const asksAll = (act: AnyAct) =>
    rule === 'R15' ? act.type === 'move-made' : isAboutMove(act) || isAnswer(act);
  const touched = measuresTouched(asking, asksAll);
  const moves = movesMade(past).filter(
    ({ act, at }) =>
      act.sign === '+' &&
      act.issue === issue &&
      at > branch.since &&
      arenasOfMove(world, act).includes(arena),
  );
  const takenUp = moves.map((move) => {
    const { verdict, by } = acceptance(asking, move, 'either');
    const whole = (accepts: Verdict) =>
      and([claimsSurvival(move.act), plain(stands(past, move.act.move)), accepts]);
    const each = [...by].map(([audience, accepts]) => [audience, whole(accepts)] as const);
    return { verdict: whole(verdict), each };
  });
  const verdicts = enactments(past, issue, arena)
    .filter(({ act, at }) => touched.includes(act.measure) && at > branch.since)
    .map(({ act }) =>
      and([
        breaksRule(act),
        plain(moves.length > 0),
        ...(rule === 'R16' ? [some(takenUp.map(({ verdict }) => verdict))] : []),
      ]),
    );
  if (rule === 'R15') return { verdict: some(verdicts), founders: [] };
  // Whoever took the threat up founds, whatever the measures say: yes certain, unknown possible.
  const tookUp = takenUp.flatMap(({ each }) => each);
  const certain = tookUp.filter(([, verdict]) => verdict === 'yes').map(([audience]) => audience);
  const open = tookUp.filter(([, verdict]) => verdict !== 'no').map(([audience]) => audience);
  return { verdict: some(verdicts), founders: named(open, certain) };
}

// ── Founders by R2 and R3 ─────────────────────────────────────────────────────────────────────

/** One way in which the rule may have come to hold, and who would have founded it. */
interface Way {
  readonly verdict: Verdict;
  readonly accepting: ReadonlyMap<string, Verdict>;
}

/**
 * All who made, or may have made, acceptance hold, over the ways that do not fail. If a way certainly
 * holds, only such ways make anybody certain; if none does, whoever would be certain by every open way
 * is certain, for one of them it was.
 */
function foundersOf(ways: readonly Way[]): Founder[] {
  const open = ways.filter(({ verdict }) => verdict !== 'no');
  const holding = ways.filter(({ verdict }) => verdict === 'yes');
  const accepted = ({ accepting }: Way, audience: string) => accepting.get(audience) === 'yes';
  const mayHave = open.flatMap(({ accepting }) =>
    [...accepting].filter(([, verdict]) => verdict !== 'no').map(([audience]) => audience),
  );
  const certain = mayHave.filter((audience) =>
    holding.length > 0
      ? holding.some((way) => accepted(way, audience))
      : open.every((way) => accepted(way, audience)),
  );
  return named(mayHave, certain);
}

function named(audiences: readonly string[], certain: readonly string[]): Founder[] {
  return [...new Set(audiences)]
    .sort()
    .map((audience) => ({ audience, certain: certain.includes(audience) }));
}
