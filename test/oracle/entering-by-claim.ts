/** The rules for entering that are asked of a claim, also by what follows it: R3, R5, R6, R7b, R10, R11, R14. */
import { type Asking, absence, absenceUntil } from './asking.js';
import {
  accepts,
  acceptsFormally,
  breaksRule,
  claimsSurvival,
  mayHaveAnswered,
  namesThreat,
  restsOn,
  someAudience,
  someMeasure,
} from './conditions.js';
import { continuum } from './continuum.js';
import { isSecuritizing, type MoveRule, platform } from './entering-by-move.js';
import type { Way } from './founders.js';
import { windowOpen } from './ledgers.js';
import { firstAcceptance, stands } from './moves.js';
import type { Happened } from './past.js';
import { strands } from './strands.js';
import { answers, measures, moves } from './touching.js';
import { and, coded, plain, some, type Verdict } from './verdicts.js';
import type { Dimension, MeasureEnacted, MoveMade } from './world.js';

export type ClaimId = 'R3' | 'R5' | 'R6' | 'R7b' | 'R10' | 'R11' | 'R14';

type Made = Happened<MoveMade>;

function isOpen(asking: Asking, { act }: Made): Verdict {
  return plain(stands(asking.past, act.move));
}

/** Some audience of this arena accepts, nothing else being asked of it. */
function anybody(asking: Asking, move: Made, dimension: Dimension) {
  return someAudience(asking, move, (audience) => accepts(asking, move, audience, dimension));
}

/** Some measure enacted no earlier than the move rests on it. */
function policy(asking: Asking, move: Made): Verdict {
  return someMeasure(asking, move, (measure) => [
    plain(measure.at >= move.at),
    restsOn(asking, measure, move.act),
  ]);
}

export const claimRules: Readonly<Record<ClaimId, MoveRule>> = {
  R3: {
    reads: [...moves, ...answers, ...measures, 'relation-changed'],
    way: (asking, move) => {
      const { verdict, accepting } = platform(asking, move);
      const follows = [measureFollows(asking, move, false), measureFollows(asking, move, true)];
      return { verdict: and([verdict, ...follows]), accepting };
    },
  },
  R5: {
    reads: [...moves, ...answers, ...measures],
    way: (asking, move) => {
      const moved = someAudience(asking, move, (audience) =>
        and([coded(audience.causalLink), accepts(asking, move, audience, 'either')]),
      );
      const verdict = and([
        isSecuritizing(move.act),
        namesThreat(move.act),
        moved.verdict,
        policy(asking, move),
      ]);
      return { verdict, accepting: moved.by };
    },
  },
  R6: {
    reads: [...moves, ...answers, ...measures],
    way: (asking, move) => {
      const support = someAudience(asking, move, (audience) =>
        and([coded(audience.canAuthorise), acceptsFormally(asking, move, audience, 'measures')]),
      );
      const verdict = and([
        isSecuritizing(move.act),
        claimsSurvival(move.act),
        isOpen(asking, move),
        anybody(asking, move, 'identification').verdict,
        support.verdict,
        policy(asking, move),
      ]);
      return { verdict, accepting: support.by };
    },
  },
  R7b: {
    reads: [...moves, ...answers, ...measures],
    way: (asking, move) => {
      const solution = anybody(asking, move, 'measures');
      const verdict = and([
        isSecuritizing(move.act),
        claimsSurvival(move.act),
        anybody(asking, move, 'identification').verdict,
        solution.verdict,
        someMeasure(asking, move, (measure) => [
          plain(measure.at >= move.at),
          restsOn(asking, measure, move.act),
          breaksRule(measure),
        ]),
      ]);
      return { verdict, accepting: solution.by };
    },
  },
  R10: { reads: [...moves, ...answers, 'window-opened', 'window-closed'], way: streams },
  R11: { reads: [...moves, ...answers, ...measures], way: strands },
  R14: { reads: [...moves, ...answers, 'evidence-doubted'], way: continuum },
};

// ── R3 ────────────────────────────────────────────────────────────────────────────────────────

/** R3's sixth condition, and with `changing` its seventh: the same measure changed a relation. */
function measureFollows(asking: Asking, move: Made, changing: boolean): Verdict {
  const { world, past, arena } = asking;
  const first = firstAcceptance(world, past, move.act.move, arena);
  // An acceptance that is not coded cannot have come before the move was made.
  const inTime = ({ at }: Happened<MeasureEnacted>): Verdict => {
    if (first !== undefined) return plain(at >= first);
    return at < move.at ? 'no' : 'unknown';
  };
  return someMeasure(asking, move, (measure) => [
    restsOn(asking, measure, move.act),
    breaksRule(measure),
    inTime(measure),
    ...(changing ? [changesRelation(asking, measure)] : []),
  ]);
}

function changesRelation(asking: Asking, measure: Happened<MeasureEnacted>): Verdict {
  const changed = asking.past.some(
    ({ act }) => act.type === 'relation-changed' && act.measure === measure.act.measure,
  );
  return changed ? 'yes' : absence(asking, 'relation-changed', measure.when);
}

// ── R10 ───────────────────────────────────────────────────────────────────────────────────────

/** Each stream is won over by an audience of its own, and a window is open. */
function streams(asking: Asking, move: Made): Way {
  const { past, issue, arena } = asking;
  const won = (['problem', 'policy', 'politics'] as const).map((stream) =>
    someAudience(asking, move, (audience) =>
      and([
        coded(audience.streams?.includes(stream)),
        accepts(asking, move, audience, stream === 'problem' ? 'identification' : 'measures'),
      ]),
    ),
  );
  const open = windowOpen(past, issue, arena);
  const verdict = and([
    isSecuritizing(move.act),
    isOpen(asking, move),
    ...won.map((one) => one.verdict),
    open === undefined ? absenceUntil(asking, 'window-opened', asking.when) : plain(open),
  ]);
  // An audience is as certain as the best of what it answered.
  const best = mayHaveAnswered(asking, move).map(
    ({ id }) => [id, some(won.map(({ by }) => by.get(id) ?? 'no'))] as const,
  );
  return { verdict, accepting: new Map(best) };
}
