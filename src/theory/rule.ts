/**
 * A rule for entering or for leaving security. It is about a *witness* (a move, a measure, a change of forum, …) and
 * holds when some one witness meets all its conditions. Without the witness, an unanswered claim of survival plus an
 * accepted complaint about trade would count as a securitization.
 */
import type { Source } from '../machine/machine.js';
import type { Verdict } from '../machine/verdict.js';
import type { ActType } from './act.js';
import { type Answered, every } from './answered.js';
import { answerOf } from './condition.js';
import type { Touch } from './desk.js';
import type { Place } from './place.js';
import type { Point, PointAnswered, Scale, ScaleKind } from './scale.js';
import type { Situation } from './situation.js';
import type { Moment, World } from './world.js';

/** An audience whose assent founded a securitization; `certain` unless an unknown decided that it did. */
export interface Founder {
  readonly audience: string;
  readonly certain: boolean;
}

/** What a rule is asked about: one place, now, since its last conclusion. */
export interface Asked {
  readonly world: World;
  readonly facts: Situation;
  readonly issue: string;
  readonly arena: string;
  readonly place: Place;
  /** What came into being at or before this index is spent. */
  readonly since: number;
  readonly founders: readonly Founder[];
  readonly now: Moment;
}

/** A named, cited proposition about a witness. */
export interface Proposition<W> {
  readonly says: string;
  readonly source: Source;
  readonly holds: (witness: W, asked: Asked) => Answered;
}

/** What a rule looks for: how to find the witnesses that an event touched, and all that are not spent. */
export interface WitnessKind<W> {
  readonly kind: string;
  readonly touched: (touch: Touch, asked: Asked) => readonly string[];
  readonly here: (asked: Asked) => readonly string[];
  /** The witness, or `null` if it is spent or is not of this kind. */
  readonly find: (id: string, asked: Asked) => W | null;
  /** Whether an act brings such a witness into being here: what is then counted afresh or spent. */
  readonly brings: (touch: Touch) => boolean;
  /** The index of the newest witness, where one that came into being elsewhere may be asked about here. */
  readonly newest?: (place: Place) => number;
}

/** A condition with its answer about one witness. */
export interface ConditionAnswered extends Answered {
  readonly says: string;
  readonly source: Source;
}

/** A rule's answer about one witness. */
export interface Judged {
  readonly rule: string;
  readonly witness: string;
  readonly verdict: Verdict;
  readonly conditions: readonly ConditionAnswered[];
}

/** A condition without its test: what it says, and whose it is. */
export type Said = Pick<Proposition<never>, 'says' | 'source'>;

/** A rule's scale, in words. */
export interface ScaleSaid {
  readonly kind: ScaleKind;
  readonly points: readonly Point<Said>[];
  /** The name of the point that counts as securitized, or as left; and why. */
  readonly counts: string;
  readonly why: string;
}

/** A rule with the type of its witness hidden. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** What was checked of it, and what is our decision. */
  readonly note: string;
  readonly reads: readonly ActType[];
  readonly kind: string;
  /** The conditions of the point that counts. */
  readonly conditions: readonly Said[];
  readonly scale: ScaleSaid;
  /** Which date a conclusion by this rule has, in words. */
  readonly dated: string;
  readonly touched: (touch: Touch, asked: Asked) => readonly string[];
  readonly here: (asked: Asked) => readonly string[];
  readonly brings: (touch: Touch) => boolean;
  readonly newest: (place: Place) => number;
  readonly judge: (witness: string, asked: Asked) => Judged | null;
  /** Every point of the scale with its answer about a witness; `null` if it is none. */
  readonly grade: (witness: string, asked: Asked) => readonly PointAnswered[] | null;
}

/** A rule for entering security. */
export interface EnteringRule extends Rule {
  /** The id of the rule for leaving that goes with it unless another is named. */
  readonly leaves: string;
  /** The audiences whose assent founded the securitization by this witness. */
  readonly founders: (witness: string, asked: Asked) => readonly Founder[];
  readonly hasAudience: boolean;
}

/** A rule for leaving security. */
export interface LeavingRule extends Rule {
  /** Whether it asks for the founding audience's release, and so cannot hold after an entry without an audience. */
  readonly needsFounders: boolean;
}

/** A rule as it is written down. */
export interface Written<W> {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly note: string;
  readonly reads: readonly ActType[];
  readonly witness: WitnessKind<W>;
  readonly scale: Scale<Proposition<W>>;
  readonly dated: string;
}

const saidOf = (scale: Scale<Said>): ScaleSaid => ({ ...scale, counts: scale.counts.name });

const ruleOf = <W>({ witness, scale, ...named }: Written<W>): Rule => ({
  ...named,
  kind: witness.kind,
  conditions: scale.counts.conditions,
  scale: saidOf(scale),
  touched: (touch, asked) =>
    named.reads.includes(touch.act.type) ? witness.touched(touch, asked) : [],
  here: witness.here,
  brings: witness.brings,
  newest: witness.newest ?? (() => -1),
  judge: (id, asked) => {
    const found = witness.find(id, asked);
    if (found === null) return null;
    const conditions = scale.counts.conditions.map((condition) => ({
      says: condition.says,
      source: condition.source,
      ...answerOf(named.id, condition, found, asked),
    }));
    const { verdict } = every(conditions, id, '');
    return { rule: named.id, witness: id, verdict, conditions };
  },
  grade: (id, asked) => {
    const found = witness.find(id, asked);
    if (found === null) return null;
    return scale.points.map(({ name, conditions }) => ({
      point: name,
      ...every(
        conditions.map((condition) => answerOf(named.id, condition, found, asked)),
        id,
        '',
      ),
    }));
  },
});

/** A rule for entering security as it is written down: with its conditions, about witnesses of type `W`. */
export interface EnteringWritten<W> extends Written<W> {
  readonly leaves: string;
  readonly founders: (witness: W, asked: Asked) => readonly Founder[];
  readonly hasAudience: boolean;
}

/** A rule for entering security that still shows what it is about, so that another can be written from it. */
export interface EnteringRuleAbout<W> extends EnteringRule {
  readonly written: EnteringWritten<W>;
}

/** Writes a rule for entering security. */
export const entering = <W>(written: EnteringWritten<W>): EnteringRuleAbout<W> => {
  const { leaves, founders, hasAudience, ...rule } = written;
  return {
    ...ruleOf(rule),
    written,
    leaves,
    hasAudience,
    founders: (id, asked) => {
      const found = written.witness.find(id, asked);
      return found === null ? [] : founders(found, asked);
    },
  };
};

/** Writes a rule for leaving security. */
export const leaving = <W>(
  written: Written<W> & { readonly needsFounders: boolean },
): LeavingRule => {
  const { needsFounders, ...rule } = written;
  return { ...ruleOf(rule), needsFounders };
};

/** The events that met a rule's conditions, each once, in order. */
export const metBy = ({
  conditions,
}: {
  readonly conditions: readonly Answered[];
}): readonly Moment[] => {
  const moments = new Map(
    conditions.flatMap((one) => one.metBy).map((moment) => [moment.index, moment]),
  );
  return [...moments.values()].sort((a, b) => a.index - b.index);
};

const rank: Readonly<Record<Verdict, number>> = { yes: 2, unknown: 1, no: 0 };

const score = ({ conditions }: Judged): number =>
  conditions.reduce((sum, { verdict }) => sum + rank[verdict], 0);

/** Of two that hold, the one that is dated comes first, then the one that was complete first. */
const sooner = (a: Judged, b: Judged): boolean => {
  const [mine, theirs] = [metBy(a), metBy(b)];
  const dated = (moments: readonly Moment[]) => moments.every(({ when }) => when !== null);
  if (dated(mine) !== dated(theirs)) return dated(mine);
  return (mine.at(-1)?.index ?? -1) < (theirs.at(-1)?.index ?? -1);
};

/** The nearest of several answers: yes before unknown before no, then the most conditions met, then the first given. */
export const nearest = (answers: readonly Judged[]): Judged | null =>
  answers.reduce<Judged | null>((best, next) => {
    if (best === null) return next;
    const by = rank[next.verdict] - rank[best.verdict];
    if (by !== 0) return by > 0 ? next : best;
    if (next.verdict === 'yes') return sooner(next, best) ? next : best;
    return score(next) > score(best) ? next : best;
  }, null);
