/**
 * What each claim comes to, worked out by hand from sections 7 to 7b of docs/reference/semantics.md, not by running:
 * under which rules it holds, and of which it says nothing. Under all others it fails.
 */

/** The rules for entering, by what they ask. */
export const entering = [
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7a', 'R7b', 'R8', 'R9'],
  ...['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16'],
] as const;
export type Entering = (typeof entering)[number];
export const leaving = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'] as const;
export type Leaving = (typeof leaving)[number];

/** Rules that ask an audience: those with founders. */
export const withAudience: readonly Entering[] = [
  ...(['R2', 'R3', 'R4', 'R5', 'R6', 'R7a', 'R7b', 'R10', 'R11', 'R14', 'R16'] as const),
];
const withoutAudience = entering.filter((rule) => !withAudience.includes(rule));
/** R12 and R13: no move is asked for. */
const withoutClaim: readonly Entering[] = ['R12', 'R13'];
/** Rules that read measures and answers both. */
const withBoth: readonly Entering[] = ['R3', 'R5', 'R6', 'R7b', 'R11', 'R16'];
/** Rules that read measures. */
const withMeasures: readonly Entering[] = [...withBoth, 'R8', 'R15'];
const others = (rules: readonly Entering[]) => entering.filter((rule) => !rules.includes(rule));

interface Expected<R> {
  readonly holds: readonly R[];
  readonly saysNothing?: readonly R[];
}

/** Claims about entering: they hang on the rule for entering alone. */
export const entries: Readonly<Record<string, Expected<Entering>>> = {
  // Every rule but those about institutions and practices has "a securitizing move" among its conditions.
  'no-entry-without-claim': { holds: others(withoutClaim) },
  // R1 alone has no condition that another act must meet.
  'entry-by-claim-alone': { holds: ['R1'] },
  // The condition "as a matter of survival"; R9 asks for two of three things only, R4, R10, R14 do not ask at all.
  'no-entry-without-survival': { holds: ['R1', 'R2', 'R3', 'R6', 'R7a', 'R7b', 'R11', 'R16'] },
  // R2.3, R3.3: a referent that is not given leaves it unknown, which is not definite.
  'no-entry-without-referent': { holds: ['R2', 'R3'] },
  'no-entry-without-urgency': { holds: ['R1'] },
  'no-entry-without-way-out': { holds: ['R1'] },
  // Authority (R1.5), authority or capital (R4.4), capital (R9.4).
  'no-entry-without-position': { holds: ['R1', 'R4', 'R9'], saysNothing: withoutClaim },
  // R11.4 for the strand `agenda`; and R1, for which saying it is all.
  'entry-by-agenda': { holds: ['R1', 'R11'], saysNothing: withoutClaim },
  // Rules without "it stands" that can be met after the move: not R1, which is asked by the making alone.
  'entry-though-withdrawn': {
    holds: ['R5', 'R7b', 'R8', 'R9', 'R15'],
    saysNothing: withoutClaim,
  },
  'no-entry-without-acceptance': { holds: withAudience },
  // R6.4, R7b.3, R10.3. In either dimension for R5, R16; by quarters for R14.
  'no-entry-without-acceptance-as-threat': { holds: ['R6', 'R7b', 'R10'] },
  'no-entry-without-acceptance-of-measures': {
    holds: ['R2', 'R3', 'R4', 'R6', 'R7a', 'R7b', 'R10'],
  },
  // R4.5, R6.5.
  'no-entry-without-formal-assent': { holds: ['R4', 'R6'] },
  // Rules of which no condition about an audience asks what it is: R7b, R11 (`future-acts`), R14, R16.
  'entry-by-onlookers': { holds: ['R7b', 'R11', 'R14', 'R16'], saysNothing: withoutAudience },
  'no-entry-without-significance': { holds: ['R2', 'R3'], saysNothing: withoutAudience },
  'no-entry-without-authority-of-audience': {
    holds: ['R4', 'R6', 'R7a'],
    saysNothing: withoutAudience,
  },
  'no-entry-without-causal-link': { holds: ['R4', 'R5'], saysNothing: withoutAudience },
  'doubt-keeps-out': { holds: ['R14'] },
  'no-entry-without-resonance': { holds: ['R4'] },
  'no-entry-without-embedding': { holds: ['R9'] },
  'no-entry-without-window': { holds: ['R10'] },
  'no-entry-without-measure': { holds: ['R3', 'R5', 'R6', 'R7b', 'R8', 'R15', 'R16'] },
  'no-entry-without-rule-broken': { holds: ['R3', 'R7b', 'R15', 'R16'] },
  // "Some measure rests on the move"; R15 and R16 ask for no link between measure and move.
  'no-entry-without-justification': { holds: ['R3', 'R5', 'R6', 'R7b', 'R8'] },
  'no-entry-without-effect': { holds: ['R3'] },
  // R3, R5, R6, R7b ask that it be no older than the claim, or than its acceptance. R11 for the strand `past-acts`.
  'entry-by-older-measure': {
    holds: ['R8', 'R11', 'R15', 'R16'],
    saysNothing: others(withMeasures),
  },
  // R3.6 alone asks that the measure be no older than the acceptance.
  'entry-by-earlier-measure': {
    holds: ['R5', 'R6', 'R7b', 'R11', 'R16'],
    saysNothing: others(withBoth),
  },
  'no-entry-without-institution': { holds: ['R12'] },
  'no-entry-without-practice': { holds: ['R12', 'R13'] },
  // R3 is R2 and more. Every other rule lets go of survival, of the referent or of significance.
  'platform-implied': { holds: ['R2', 'R3'] },
  // A measure that breaks a rule, and a securitizing move.
  'broken-rules-implied': { holds: ['R3', 'R7b', 'R15', 'R16'] },
};

/** Claims about leaving: they hang on the rule for leaving, where they do not ask after founders. */
export const exits: Readonly<Record<string, Expected<Leaving>>> = {
  'no-exit-without-all-clear': { holds: ['D1', 'D2', 'D7', 'D8'] },
  // D1 asks nobody; D8 asks some audience, D2 the founders.
  'exit-by-words': { holds: ['D1'] },
  'no-exit-without-acceptance': { holds: ['D2', 'D8'] },
  'no-exit-without-founders': { holds: ['D2'] },
  'no-exit-without-formal-assent': { holds: ['D2'] },
  'no-exit-without-bargaining': { holds: ['D3'] },
  'no-exit-without-measure-ended': { holds: ['D4', 'D6', 'D7'] },
  // D7 is about one measure: another may be in force.
  'no-exit-in-emergency': { holds: ['D4', 'D6'] },
  'no-exit-without-end-of-threat': { holds: ['D7'] },
  'no-exit-under-clause': { holds: ['D6'] },
  'no-exit-without-forum': { holds: ['D5'] },
  'no-exit-without-table': { holds: ['D9'] },
  'exit-by-source': { holds: ['D10'] },
  // By T19, which asks for a clause agreed before the exit and not yet lapsed: D6 lets nothing leave under one.
  'return-without-assent': { holds: leaving.filter((rule) => rule !== 'D6') },
};

/** By T25, which asks for founders. */
export const decay = 'decay-by-change-of-mind';
/** The claim that says nothing where there are no founders. */
export const ofFounders = 'no-exit-without-founders';
