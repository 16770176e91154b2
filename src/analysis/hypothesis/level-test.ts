/** What the test of a hypothesis says at one level: its verdicts, and what they were read from. */
import type { Where } from '../../history/where.js';
import type { Level, Stage } from '../../theory/act.js';
import type { FuzzyDate } from '../../theory/date.js';
import type { Offset, SideCounts } from './around-treatment.js';
import type { TestCondition, TestVerdict } from './condition.js';
import type { ObstacleFate } from './obstacle-fate.js';

/** A treatment, and how the outcomes of a level lie about its date. */
export interface TreatmentCounts {
  readonly id: string;
  readonly name: string;
  readonly event: string;
  /** The best date known; `null`: none is. */
  readonly date: FuzzyDate | null;
  /** At the precision of the article. */
  readonly article: SideCounts;
  /** On the best dates known. */
  readonly resolved: SideCounts;
  readonly offsets: readonly Offset[];
}

/** An outcome, and the possible stages of the place after it. */
export interface OutcomeStage {
  readonly event: string;
  readonly when: FuzzyDate | null;
  /** Empty where the layer does not have the event. */
  readonly stages: readonly Stage[];
}

/** One answer: by which reading of the hypothesis, about which treatment, and why. */
export interface LevelVerdict {
  readonly as: 'event' | 'process';
  /** `null` for the process: its beginning is asked about, not one treatment. */
  readonly treatment: string | null;
  readonly verdict: TestVerdict;
  readonly conditions: readonly TestCondition[];
}

/** What the test says at one level. */
export interface LevelTest {
  readonly level: Level;
  readonly where: Where;
  readonly verdicts: readonly LevelVerdict[];
  readonly treatments: readonly TreatmentCounts[];
  readonly outcomes: readonly OutcomeStage[];
  readonly obstacles: readonly ObstacleFate[];
}
