/** The rules for entering that are asked of a move by acts about it alone: R1, R2, R4, R7a, R9. */
import type { Asking } from './asking.js';
import {
  accepted,
  acceptsFormally,
  authorised,
  claimsSurvival,
  contextHas,
  hasAuthority,
  hasCapital,
  namesReferent,
  someAudience,
} from './conditions.js';
import { nobody, type Way } from './founders.js';
import { stands } from './moves.js';
import type { Happened } from './past.js';
import { answers, moves } from './touching.js';
import { and, coded, plain, some, type Verdict } from './verdicts.js';
import type { ActType, MoveMade } from './world.js';

export type MoveId = 'R1' | 'R2' | 'R4' | 'R7a' | 'R9';

export interface MoveRule {
  readonly reads: readonly ActType[];
  readonly way: (asking: Asking, move: Happened<MoveMade>) => Way;
}

export function isSecuritizing(move: MoveMade): Verdict {
  return plain(move.sign === '+');
}

export const moveRules: Readonly<Record<MoveId, MoveRule>> = {
  R1: {
    reads: ['move-made'],
    way: (asking, { act }) => ({
      verdict: and([
        isSecuritizing(act),
        claimsSurvival(act),
        coded(act.urgency),
        coded(act.wayOut),
        hasAuthority(asking, act),
      ]),
      accepting: nobody,
    }),
  },
  R2: { reads: [...moves, ...answers], way: platform },
  R4: {
    reads: [...moves, ...answers, 'context-observed'],
    way: (asking, move) => {
      const assent = someAudience(asking, move, (audience) =>
        and([
          coded(audience.canAuthorise),
          coded(audience.causalLink),
          acceptsFormally(asking, move, audience, 'measures'),
        ]),
      );
      const verdict = and([
        isSecuritizing(move.act),
        plain(stands(asking.past, move.act.move)),
        contextHas(asking, move, 'resonance'),
        some([hasAuthority(asking, move.act), hasCapital(asking, move.act)]),
        assent.verdict,
      ]);
      return { verdict, accepting: assent.by };
    },
  },
  R7a: {
    reads: [...moves, ...answers],
    way: (asking, move) => {
      const authorising = authorised(asking, move);
      const verdict = and([
        isSecuritizing(move.act),
        claimsSurvival(move.act),
        plain(stands(asking.past, move.act.move)),
        authorising.verdict,
      ]);
      return { verdict, accepting: authorising.by };
    },
  },
  R9: {
    reads: [...moves, 'context-observed'],
    way: (asking, move) => ({
      verdict: and([
        isSecuritizing(move.act),
        twoOf([claimsSurvival(move.act), coded(move.act.urgency), coded(move.act.wayOut)]),
        contextHas(asking, move, 'embeddedness'),
        hasCapital(asking, move.act),
      ]),
      accepting: nobody,
    }),
  },
};

/** R2, which R3 asks for too. */
export function platform(asking: Asking, move: Happened<MoveMade>): Way {
  const { verdict, by } = accepted(asking, move);
  const conditions = [
    isSecuritizing(move.act),
    claimsSurvival(move.act),
    namesReferent(move.act),
    plain(stands(asking.past, move.act.move)),
    verdict,
  ];
  return { verdict: and(conditions), accepting: by };
}

/** At least two of three. */
function twoOf(three: readonly Verdict[]): Verdict {
  const count = (verdict: Verdict) => three.filter((one) => one === verdict).length;
  if (count('yes') >= 2) return 'yes';
  return count('no') >= 2 ? 'no' : 'unknown';
}
