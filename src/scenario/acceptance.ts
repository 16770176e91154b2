/** By which rule the people of a population come to accept a move, or not: data, as it stands in a file. */

/**
 * A rule of acceptance and its parameters. Shares and opinions are from 0 to 1. What each rule takes for granted stands
 * with it in the simulation.
 *
 * - `independent`: nobody heeds anybody; whom the move alone convinced accepts.
 * - `fractional-threshold`: accepts once the share of those heard who accept reaches the own threshold (Watts 2002).
 *   `relapses`: and no longer when it falls below.
 * - `crowd-threshold`: the same by the share of all people (Granovetter 1978); ties are not looked at.
 * - `complex-contagion`: accepts once at least `heard` of those heard do (Centola & Macy 2007).
 * - `preference-falsification`: the convinced say so only once public support reaches their threshold; the others never
 *   do (Kuran 1989).
 * - `degroot`: each takes the mean opinion of those heard, at most `rounds` times (DeGroot 1974); accepts whose opinion
 *   ends at the threshold or above.
 * - `friedkin-johnsen`: the same, but each keeps to the own first opinion as far as it is stubborn (Friedkin & Johnsen
 *   1990).
 * - `deffuant`: two who meet, and are closer than `confidence`, come closer by the share `moves` of what parts them;
 *   each has so many `encounters` on average (Deffuant, Neau, Amblard & Weisbuch 2000).
 * - `hegselmann-krause`: each takes the mean opinion of those heard who are no farther than `confidence` (Hegselmann &
 *   Krause 2002).
 * - `voter`: again and again one person, drawn at random, does as another whom it hears (Clifford & Sudbury 1973; Holley
 *   & Liggett 1975).
 * - `majority-rule`: people meet in chance groups of `group`, and all of a group do as its majority; where half and half,
 *   they refuse, or do as `tie` says (Galam 1986).
 * - `information-cascade`: one after another decides by a private sign that is `right` with this probability, and by what
 *   the others before did (Bikhchandani, Hirshleifer & Welch 1992).
 *
 * @example const asOthersDo: Acceptance = { rule: 'fractional-threshold' };
 */
export type Acceptance =
  | { readonly rule: 'independent' }
  | { readonly rule: 'fractional-threshold'; readonly relapses?: boolean }
  | { readonly rule: 'crowd-threshold' }
  | { readonly rule: 'complex-contagion'; readonly heard: number }
  | { readonly rule: 'preference-falsification' }
  | { readonly rule: 'degroot'; readonly rounds?: number }
  | { readonly rule: 'friedkin-johnsen'; readonly rounds?: number }
  | {
      readonly rule: 'deffuant';
      readonly confidence: number;
      readonly moves: number;
      readonly encounters: number;
    }
  | { readonly rule: 'hegselmann-krause'; readonly confidence: number; readonly rounds?: number }
  | { readonly rule: 'voter'; readonly rounds: number }
  | {
      readonly rule: 'majority-rule';
      readonly group: number;
      readonly rounds: number;
      readonly tie?: 'refuses' | 'accepts';
    }
  | { readonly rule: 'information-cascade'; readonly right: number };
