/** Random weighings: a few hypotheses, evidence in all three cases, some of it dependent on other evidence. */
import fc from 'fast-check';
import type {
  Evidence,
  Likelihood,
  Observed,
  Weighing,
} from '../../../src/analysis/process-tracing/weighing.js';

/** A probability that refutes nothing: sizes that a coder would write, and that keep sums exact to a dozen digits. */
const possible = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const any = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const observed = fc.constantFrom<Observed>('present', 'absent', 'not-sought');

const oftenNotSought = fc.constantFrom<Observed>('present', 'absent', 'not-sought', 'not-sought');

const priors = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count }).map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / whole);
  });

/** What may be random about a weighing. */
export interface Kind {
  /** Likelihoods of 0 and 1 too. */
  readonly certain?: boolean;
  /** Pieces that depend on earlier ones. `all`: every piece but the first does, and half of them were not sought. */
  readonly dependent?: boolean | 'all';
}

/** The numbers of one piece under one hypothesis: P(present), and the two cases of what it depends on. */
interface Numbers {
  readonly free: number;
  readonly ifPresent: number;
  readonly ifAbsent: number;
}

interface Drawn {
  readonly observed: Observed;
  /** Where its parent stands among the earlier pieces, as a part of one; `null`: it depends on none. */
  readonly parent: number | null;
  /** Which of the two cases are written down. */
  readonly written: 'both' | 'present' | 'absent';
  readonly numbers: readonly Numbers[];
}

/** The pieces with their dependence written so that it fits: P(E) = P(E | F)·P(F) + P(E | not F)·P(not F). */
function built(drawn: readonly Drawn[], hypotheses: readonly string[]): readonly Evidence[] {
  const alone: number[][] = [];
  return drawn.map((one, at): Evidence => {
    const parent = one.parent === null || at === 0 ? null : Math.floor(one.parent * at);
    const mine = hypotheses.map((_, index) => {
      const { free, ifPresent, ifAbsent } = one.numbers[index] ?? {
        free: 0,
        ifPresent: 0,
        ifAbsent: 0,
      };
      if (parent === null) return free;
      const on = alone[parent]?.[index] ?? 0;
      return ifPresent * on + ifAbsent * (1 - on);
    });
    alone.push(mine);
    const likelihoods = hypotheses.map((hypothesis, index): Likelihood => {
      const { ifPresent, ifAbsent } = one.numbers[index] ?? { ifPresent: 0, ifAbsent: 0 };
      const probability = mine[index] ?? 0;
      if (parent === null) return { hypothesis, probability };
      const evidence = `E${parent + 1}`;
      const on = alone[parent]?.[index] ?? 0;
      // A case can follow from the other only where it can occur at all.
      const written = on === 0 || on === 1 ? 'both' : one.written;
      const given = (
        [
          { evidence, observed: 'present', probability: ifPresent },
          { evidence, observed: 'absent', probability: ifAbsent },
        ] as const
      ).filter((line) => written === 'both' || line.observed === written);
      return { hypothesis, probability, given };
    });
    return { id: `E${at + 1}`, observed: one.observed, likelihoods };
  });
}

/** A weighing of two to four hypotheses and at most eight pieces. */
export const aWeighing = ({
  certain = false,
  dependent = false,
}: Kind = {}): fc.Arbitrary<Weighing> =>
  fc.integer({ min: 2, max: 4 }).chain((count) => {
    const probability = certain ? any : possible;
    // Not `fc.double`, which is nearly always next to 0: every piece would depend on the first.
    const place = fc.integer({ min: 0, max: 999 }).map((part) => part / 1000);
    const piece = fc.record({
      observed: dependent === 'all' ? oftenNotSought : observed,
      parent: dependent === 'all' ? place : dependent ? fc.option(place) : fc.constant(null),
      written: fc.constantFrom<Drawn['written']>('both', 'present', 'absent'),
      numbers: fc.array(
        fc.record({ free: probability, ifPresent: probability, ifAbsent: probability }),
        { minLength: count, maxLength: count },
      ),
    });
    return fc
      .tuple(
        priors(count),
        fc.array(piece, { minLength: dependent === 'all' ? 5 : 0, maxLength: 8 }),
      )
      .map(([parts, drawn]) => {
        const ids = parts.map((_, index) => `h${index + 1}`);
        return {
          hypotheses: ids.map((id, index) => ({ id, prior: parts[index] ?? 0 })),
          evidence: built(drawn, ids),
        };
      });
  });
