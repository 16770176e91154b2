/** How much it would take for a weighing to come to another conclusion. */
import { show } from '../../scenario/show.js';
import { type Objection, refuseIf } from '../refused.js';
import { weighingObjections } from './check-weighing.js';
import { type Conclusion, conclusionOf } from './conclusion.js';
import { type Decibels, decibels, decibelsOf } from './decibels.js';
import { type FlipPoint, likelihoodFlips, priorFlips, type Range } from './flip-point.js';
import { fewestLeftOut, type LeftOut, observedSo } from './left-out.js';
import { isProbability } from './probability.js';
import { finalOf, type Update, update, withoutPiece } from './update.js';
import type { Observed, Weighing } from './weighing.js';

/** What {@link sensitivity} searches. */
export interface SensitivityOptions {
  /** Within which values a likelihood is changed; 0 to 1. */
  readonly likelihoods?: Range;
  /** Within which values a prior is changed; 0 to 1. */
  readonly priors?: Range;
  /** The most pieces left out together; 3. */
  readonly leftOut?: number;
  /** The most sets of pieces tried; 5,000. */
  readonly tries?: number;
}

/** By how much the leading hypothesis leads a rival: as much weight against it would make the two equal. */
export interface Margin {
  readonly rival: string;
  readonly decibels: Decibels;
  /** The margin shared out: if every piece weighed so much less, the two would be equal. `null`: nothing was sought. */
  readonly perPiece: Decibels | null;
}

/** What one piece of evidence could change. */
export interface PieceSensitivity {
  readonly evidence: string;
  readonly observed: Observed;
  /** What it weighs for the leading hypothesis against its nearest rival. */
  readonly weight: Decibels;
  /** What it would have to weigh for the two to be equal, all other evidence staying as it is. */
  readonly even: Decibels;
  /** The conclusion, had the piece been found so. */
  readonly conclusions: Readonly<Record<Observed, Conclusion>>;
  readonly likelihoods: readonly FlipPoint[];
}

/** The answer: there is a conclusion and this is what it takes to change it, or there is none to change. */
export type Sensitivity =
  | { readonly kind: 'no-conclusion'; readonly conclusion: Conclusion }
  | {
      readonly kind: 'sensitivity';
      readonly leading: string;
      /** Every rival, the nearest first. The first margin is the smallest weight that changes the conclusion. */
      readonly margins: readonly Margin[];
      readonly evidence: readonly PieceSensitivity[];
      readonly priors: readonly FlipPoint[];
      readonly fewest: LeftOut;
    };

function optionObjections(options: Required<SensitivityOptions>): readonly Objection[] {
  const objections: Objection[] = [];
  for (const key of ['likelihoods', 'priors'] as const) {
    const [least, most] = options[key];
    if (isProbability(least) && isProbability(most) && least <= most) continue;
    const expected = 'a range of probabilities, the least first';
    const received = `${show(least)} to ${show(most)}`;
    objections.push({ code: 'bad-range', path: key, expected, received, hint: 'take [0, 1]' });
  }
  for (const key of ['leftOut', 'tries'] as const) {
    if (Number.isSafeInteger(options[key]) && options[key] >= 0) continue;
    const expected = 'a whole number, 0 or more';
    const hint = 'leave it out to take the usual bound';
    objections.push({ code: 'bad-bound', path: key, expected, received: show(options[key]), hint });
  }
  return objections;
}

/** Margins are 0 or more, and the infinite one is the greatest. */
const size = (margin: Decibels): number => (typeof margin === 'number' ? margin : Infinity);

function marginsOf(ids: readonly string[], leader: number, updated: Update, sought: number) {
  const last = finalOf(updated);
  const own = last[leader];
  return ids
    .flatMap((rival, index) => {
      const other = last[index];
      if (index === leader || own === undefined || other === undefined) return [];
      const decibels = decibelsOf(own, other);
      const share =
        typeof decibels === 'number' ? Number((decibels / sought).toFixed(6)) : decibels;
      return [{ index, rival, decibels, perPiece: sought === 0 ? null : share }];
    })
    .sort((a, b) => size(a.decibels) - size(b.decibels) || 0);
}

/**
 * Asks how much it would take for a weighing to come to another conclusion. The likelihoods are the coder's own; this
 * says how far they could be wrong before it mattered (part of an answer to Zaks 2021).
 *
 * *Margins*: the smallest weight against the leading hypothesis that makes a rival its equal, in decibels; and the same
 * shared out over the pieces that were sought. *Each piece*: what it weighs, what it would have to weigh, what the
 * conclusion would be had it been found present, found absent or not been sought, and from which likelihood on the
 * conclusion is another. *Priors*: from which prior on it is, the others shrinking in proportion. *Fewest*: the fewest
 * pieces without which it is, searched up to a bound that the answer states.
 *
 * Limits: one number is changed at a time. Where pieces depend on one another, a flip point holds the likelihoods of the
 * pieces after it; `conclusions` and `fewest` weigh everything again.
 *
 * @throws Refused whatever {@link weigh} refuses; `bad-range`, `bad-bound`
 * @example
 * const answer = sensitivity(weighing);
 * if (answer.kind === 'sensitivity') answer.margins[0]; // => { rival: 'ukraine', decibels: 3.2, perPiece: 0.8 }
 */
export function sensitivity(
  weighing: Weighing,
  { likelihoods = [0, 1], priors = [0, 1], leftOut = 3, tries = 5_000 }: SensitivityOptions = {},
): Sensitivity {
  refuseIf('sensitivity', [
    ...weighingObjections(weighing),
    ...optionObjections({ likelihoods, priors, leftOut, tries }),
  ]);
  const updated = update(weighing);
  const conclusion = conclusionOf(weighing, updated);
  if (conclusion.kind !== 'leads') return { kind: 'no-conclusion', conclusion };
  const ids = weighing.hypotheses.map(({ id }) => id);
  const leading = conclusion.hypothesis;
  const leader = ids.indexOf(leading);
  const sought = weighing.evidence.filter(({ observed }) => observed !== 'not-sought').length;
  const margins = marginsOf(ids, leader, updated, sought);
  const nearest = margins[0]?.index ?? leader;
  const had = (piece: number, observed: Observed): Conclusion => {
    const other = observedSo(weighing, [piece], observed);
    return conclusionOf(other, update(other));
  };
  return {
    kind: 'sensitivity',
    leading,
    margins: margins.map(({ rival, decibels, perPiece }) => ({ rival, decibels, perPiece })),
    evidence: weighing.evidence.map(({ id, observed }, piece) => {
      const of = updated.steps[piece]?.likelihoods;
      return {
        evidence: id,
        observed,
        weight: decibels(of?.[leader] ?? 0, of?.[nearest] ?? 0),
        even: decibelsOf(
          withoutPiece(updated, nearest, piece),
          withoutPiece(updated, leader, piece),
        ),
        conclusions: {
          present: had(piece, 'present'),
          absent: had(piece, 'absent'),
          'not-sought': had(piece, 'not-sought'),
        },
        likelihoods: likelihoodFlips(weighing, updated, piece, likelihoods),
      };
    }),
    priors: priorFlips(weighing, updated, priors),
    fewest: fewestLeftOut(weighing, leading, { together: leftOut, tries }),
  };
}
