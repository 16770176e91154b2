/**
 * At which value of one parameter a share crosses a level: where half the runs come to be accepted, for instance.
 *
 * A search by halves. The share is taken to rise throughout, or to fall throughout; what is seen of the contrary is
 * told. Give every trial the same seed (common random numbers; Law & Kelton, Simulation Modeling and Analysis, the
 * chapter on variance reduction; page not checked): then two neighbouring trials differ by the parameter alone,
 * and the share is as smooth as the runs allow. The bracket says where the share of *these* runs crosses; the interval
 * how far off the true crossing may be.
 */
import { show } from '../../scenario/show.js';
import { type Objection, refuseIf } from '../refused.js';
import { type Pair, type Share, type Trial, Trials, trialOf } from './trials.js';

/** What is sought. */
export interface TippingQuestion {
  /** The parameter's least and greatest value. */
  readonly from: number;
  readonly to: number;
  /** The share at a value of the parameter; the same value must give the same share. */
  readonly accepts: (at: number) => Share;
  /** The share sought, above 0 and at most 1; a share equal to it has reached it. Default 0.5. */
  readonly level?: number;
  /** The bracket is no wider; default a thousandth of the range. */
  readonly precision?: number;
  /** At how many values, evenly spaced between the ends, to look first: for shares that may turn; default 0. */
  readonly probes?: number;
}

/** Two neighbouring values; which is on which side. */
export interface Bracket {
  /** A value at which the level is not reached. */
  readonly below: number;
  /** A value at which it is. */
  readonly above: number;
}

/** Where the share crosses the level, or why no such place is told. `trials`: all, by value. */
export type TippingPoint = {
  readonly level: number;
  readonly precision: number;
  readonly trials: readonly Trial[];
  /** Neighbouring trials between which the share went the other way: if there are any, it is not monotone. */
  readonly against: readonly (readonly [Trial, Trial])[];
} & (
  | {
      readonly found: true;
      readonly bracket: Bracket;
      readonly rises: boolean;
      /**
       * Of shares counted in runs: the values at which the interval of the share holds the level, rounded outward. It
       * holds the true tipping point at least as often as those intervals say, 95 percent. An end is `null` where it
       * lies beyond the range.
       */
      readonly interval: { readonly low: number | null; readonly high: number | null } | null;
    }
  | {
      readonly found: false;
      /** The level is reached at neither end; at both; the probes cross it more than once. */
      readonly why: 'never-reached' | 'always-reached' | 'crossed-more-than-once';
      /** Between which probes it is crossed. */
      readonly crossings: readonly Bracket[];
    }
);

const mostProbes = 10_000;

function objectionsTo(question: Required<Omit<TippingQuestion, 'accepts'>>): readonly Objection[] {
  const { from, to, level, precision, probes } = question;
  const objections: Objection[] = [];
  const check = (isSo: boolean, path: string, expected: string, value: unknown, hint: string) => {
    if (!isSo)
      objections.push({ code: `bad-${path}`, path, expected, received: show(value), hint });
  };
  check(Number.isFinite(from), 'from', 'a finite number', from, 'give the least value');
  check(Number.isFinite(to) && to > from, 'to', 'a finite number above from', to, 'give both ends');
  check(level > 0 && level <= 1, 'level', 'a share above 0, up to 1', level, '0.5 is half');
  check(precision > 0, 'precision', 'a number above 0', precision, 'leave it out for a thousandth');
  const whole = `a whole number from 0 to ${mostProbes}`;
  const isWhole = Number.isInteger(probes) && probes >= 0 && probes <= mostProbes;
  check(isWhole, 'probes', whole, probes, 'leave it out for none');
  return objections;
}

const neighbours = (items: readonly Trial[]): readonly Pair[] =>
  items.slice(1).map((next, index) => [items[index] ?? next, next]);

const bracketOf = ([one, other]: Pair): Bracket =>
  one.reached ? { below: other.at, above: one.at } : { below: one.at, above: other.at };

/** The value, on the side of `end`, from which on the runs leave no doubt; `null` if they leave some at the end too. */
function certainFrom(trials: Trials, end: number, inner: number, level: number, precision: number) {
  const isCertain = ({ interval, reached }: Trial): boolean =>
    interval !== null && (reached ? interval.low >= level : interval.high < level);
  if (!isCertain(trials.at(end))) return null;
  const [left, right] = end < inner ? [end, inner] : [inner, end];
  const pair = [trials.at(left), trials.at(right)] as const;
  // The trial at the inner end may be certain too, where the share leaps.
  if (isCertain(trials.at(inner))) return inner;
  const narrowed = trials.between(pair, isCertain, precision);
  return narrowed[end < inner ? 0 : 1].at;
}

/** What was tried, and where the share turned back. */
function told(trials: readonly Trial[], level: number, precision: number) {
  const up = (trials.at(-1)?.share ?? 0) >= (trials[0]?.share ?? 0);
  const against = neighbours(trials).filter(([one, other]) =>
    up ? other.share < one.share : other.share > one.share,
  );
  return { level, precision, trials, against };
}

/**
 * Finds where a share crosses a level between two values of a parameter. Either side of the bracket was tried; between
 * its ends nothing is known. There is none where both ends are on the same side.
 *
 * @throws Refused for ends, a level, a precision or a number of probes that are none; RangeError for a share that is none
 * @example tippingPoint({ from: 0, to: 1, accepts: (x) => x * x, precision: 0.01 }) // about 0.707
 */
export function tippingPoint(question: TippingQuestion): TippingPoint {
  const { from, to, accepts, level = 0.5, probes = 0 } = question;
  const { precision = (to - from) / 1000 } = question;
  refuseIf('tippingPoint', objectionsTo({ from, to, level, precision, probes }));
  const trials = new Trials((at) => trialOf(at, accepts(at), level));
  const step = (to - from) / (probes + 1);
  const inner = Array.from({ length: probes }, (_, n) => from + step * (n + 1));
  const looked = [from, ...inner, to].map((at) => trials.at(at));
  const crossed = neighbours(looked).filter(([one, other]) => one.reached !== other.reached);
  const [only, second] = crossed;
  const rises = looked.at(-1)?.reached === true;
  if (only === undefined || second !== undefined) {
    const why = second ? 'crossed-more-than-once' : rises ? 'always-reached' : 'never-reached';
    const crossings = crossed.map(bracketOf);
    return { ...told(trials.all(), level, precision), found: false, why, crossings };
  }
  const [left, right] = trials.between(only, ({ reached }) => reached, precision);
  const interval = left.interval && {
    low: certainFrom(trials, from, left.at, level, precision),
    high: certainFrom(trials, to, right.at, level, precision),
  };
  const bracket = bracketOf([left, right]);
  return { ...told(trials.all(), level, precision), found: true, bracket, rises, interval };
}
