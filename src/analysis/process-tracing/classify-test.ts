/**
 * What kind of test a piece of evidence is: hoop, smoking gun, doubly decisive, straw in the wind (Van Evera 1997; the
 * drawing of the kinds as regions between rays: Humphreys & Jacobs, *Integrated Inferences*, ch. 5).
 */
import { show } from '../../scenario/show.js';
import { type Objection, refuseIf } from '../refused.js';
import { probabilityObjections } from './probability.js';

export type TestLabel = 'straw-in-the-wind' | 'hoop' | 'smoking-gun' | 'doubly-decisive';

/** A ratio of probabilities. JSON has no infinite numbers: `infinity` is something to 0, `undefined` is 0 to 0. */
export type Ratio = number | 'infinity' | 'undefined';

/** A test of a hypothesis: what it is called, and the ratios that count. */
export interface TestKind {
  /** Only a label: it changes with the cut, the ratios do not. */
  readonly label: TestLabel;
  /** For what its presence speaks. Where that is the negation, the label is that of a test of the negation. */
  readonly favours: 'hypothesis' | 'negation' | 'neither';
  /** P(present | true) : P(present | false). */
  readonly presentRatio: Ratio;
  /** P(absent | true) : P(absent | false). */
  readonly absentRatio: Ratio;
  readonly cut: number;
}

const ratio = (first: number, second: number): Ratio =>
  second === 0 ? (first === 0 ? 'undefined' : 'infinity') : first / second;

/** The label where presence speaks for the hypothesis. Multiplied out, so that nothing is divided by 0. */
function labelOf(ifTrue: number, ifFalse: number, cut: number): TestLabel {
  const confirms = ifTrue > cut * ifFalse;
  const refutes = cut * (1 - ifTrue) < 1 - ifFalse;
  if (confirms) return refutes ? 'doubly-decisive' : 'smoking-gun';
  return refutes ? 'hoop' : 'straw-in-the-wind';
}

/**
 * Names the kind of test that a piece of evidence is for a hypothesis.
 *
 * With r₊ = P(present | true) / P(present | false) and r₋ = P(absent | true) / P(absent | false): a *smoking gun*
 * confirms if present (r₊ > cut) and hardly harms if absent (r₋ ≥ 1/cut); a *hoop* refutes if absent (r₋ < 1/cut) and
 * hardly helps if present (r₊ ≤ cut); *doubly decisive* does both; a *straw in the wind* does neither. Where presence
 * speaks against the hypothesis, the test is one of its negation, and `favours` says so.
 *
 * The cut is a convention. A library of designs calls 0.8 against 0.2 a straw in the wind; with the usual cut of 2 it is
 * doubly decisive. So report the ratios.
 *
 * @param presentIfTrue P(present | the hypothesis is true)
 * @param presentIfFalse P(present | it is false)
 * @param cut the ratio from which a test is strong; greater than 1
 * @throws Refused `not-a-probability`, `bad-cut`
 * @example
 * classifyTest(0.4, 0.05).label; // => 'smoking-gun'
 */
export function classifyTest(presentIfTrue: number, presentIfFalse: number, cut = 2): TestKind {
  const objections: Objection[] = [
    ...probabilityObjections('presentIfTrue', presentIfTrue),
    ...probabilityObjections('presentIfFalse', presentIfFalse),
  ];
  if (!(cut > 1 && cut < Infinity)) {
    const hint = 'take 2, or the ratio from which you call a test strong';
    const expected = 'a number greater than 1';
    objections.push({ code: 'bad-cut', path: 'cut', expected, received: show(cut), hint });
  }
  refuseIf('classifyTest', objections);
  const against = presentIfTrue < presentIfFalse;
  return {
    label: against
      ? labelOf(presentIfFalse, presentIfTrue, cut)
      : labelOf(presentIfTrue, presentIfFalse, cut),
    favours: against ? 'negation' : presentIfTrue > presentIfFalse ? 'hypothesis' : 'neither',
    presentRatio: ratio(presentIfTrue, presentIfFalse),
    absentRatio: ratio(1 - presentIfTrue, 1 - presentIfFalse),
    cut,
  };
}
