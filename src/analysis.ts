/** The door to searches over histories: what would have to have happened, what replaced what, what a step changed. */
// biome-ignore-all assist/source/organizeImports: the order is the reader's
export type { Alteration } from './history/alteration.js';
export { type Change, nearestChange, type SearchOptions } from './history/nearest-change.js';
export { whyNot, type WhyNot } from './history/why-not.js';
export { type Replacement, replacements } from './history/replacement.js';
export { type Patches, patches, type PlainState } from './history/patches.js';

// What dates, citations and declarations expose
export { type Audit, audit } from './analysis/chronology/audit.js';
export type { Balance, EventCount } from './analysis/chronology/balance.js';
export type { Finding, Severity } from './analysis/chronology/finding.js';

// A hypothesis, tested
export type {
  LevelTest,
  LevelVerdict,
  OutcomeStage,
  TreatmentCounts,
} from './analysis/hypothesis/level-test.js';
export {
  type HypothesisTest,
  testHypothesis,
} from './analysis/hypothesis/test-hypothesis.js';
export type { TestCondition, TestVerdict } from './analysis/hypothesis/condition.js';
export type { Offset, SideCounts } from './analysis/hypothesis/around-treatment.js';
export type { ObstacleFate, Removal } from './analysis/hypothesis/obstacle-fate.js';
export {
  type Fit,
  type Score,
  type ScoredPrediction,
  scores,
} from './analysis/hypothesis/scores.js';
export type { BestFit, Steady } from './analysis/hypothesis/best-fit.js';
export type { Dates } from './analysis/hypothesis/dating.js';
export type { Prediction } from './analysis/hypothesis/prediction.js';

// Agreement between coders
export { type Agreement, agreement } from './analysis/agreement/agreement.js';
export type { DateComparison } from './analysis/agreement/dates.js';
export type { Difference } from './analysis/agreement/difference.js';
export type { Unit } from './analysis/agreement/column.js';
export type { Variable } from './analysis/agreement/variable.js';
export { type Alpha, krippendorffAlpha } from './analysis/agreement/krippendorff.js';
export {
  type AlphaInterval,
  alphaInterval,
  type ResampleOptions,
  type Resampling,
} from './analysis/agreement/bootstrap.js';
export type {
  CodedData,
  CodedValue,
  Scale,
  ScaleOptions,
} from './analysis/agreement/coded-data.js';
export {
  type CountTable,
  cohenKappa,
  type CrossTable,
  crossTable,
} from './analysis/agreement/cohen.js';
export { fleissKappa } from './analysis/agreement/fleiss.js';
export type { Kappa } from './analysis/agreement/kappa.js';

// What if
export type { ScenarioChange } from './analysis/counterfactual/change.js';
export { readChanges } from './analysis/counterfactual/read-changes.js';
export { type Counterfactual, counterfactual } from './analysis/counterfactual/counterfactual.js';
export type { Fallen } from './analysis/counterfactual/fallen.js';
export {
  type PlaceWhatIf,
  type RefusedOnce,
  type WhatIf,
  whatIf,
} from './analysis/counterfactual/what-if.js';
export {
  type CellStages,
  type Factor,
  type Factorial,
  type FactorialCell,
  type FactorialOptions,
  factorial,
} from './analysis/counterfactual/factorial.js';
export {
  type PredictionRecord,
  predictionRecord,
  type RelationSeen,
} from './analysis/counterfactual/prediction-record.js';
export {
  type HoldsPerObserver,
  holdsPerObserver,
  type PerObserver,
  perObserver,
  type Sight,
} from './history/observers.js';

// Causes, in a model
export { type StructuralModel, structuralModel } from './analysis/causation/structural-model.js';
export { simulate } from './analysis/causation/simulate.js';
export { type ButFor, butFor } from './analysis/causation/but-for.js';
export { type CauseJudgement, isActualCause } from './analysis/causation/actual-cause.js';
export type { CauseWitness } from './analysis/causation/witness.js';
export {
  type ActualCauses,
  actualCauses,
  type CauseOptions,
  type FoundCause,
} from './analysis/causation/actual-causes.js';
export { type Responsibility, responsibility } from './analysis/causation/responsibility.js';
export { type Inus, type InusRow, inus, inusIn } from './analysis/causation/inus.js';
export { primeImplicants } from './analysis/causation/prime-implicants.js';
export type { Combination, DrawnPart } from './analysis/causation/drawing.js';
export { type DrawnModel, type DrawnVariable, modelOf } from './analysis/causation/model-of.js';
export {
  type CausePart,
  type CausesSideBySide,
  causesSideBySide,
  type CombinedCauses,
} from './analysis/causation/causes-side-by-side.js';

// How an analysis says no
export { type Objection, Refused } from './analysis/refused.js';

// Evidence, weighed
export type { Weighed, WeighingStep, PairWeight } from './analysis/process-tracing/weighed.js';
export { weigh } from './analysis/process-tracing/weigh.js';
export {
  type Evidence,
  type Likelihood,
  type Observed,
  type WeighedHypothesis,
  type Weighing,
  weighingOf,
} from './analysis/process-tracing/weighing.js';
export type { Conclusion } from './analysis/process-tracing/conclusion.js';
export type { Decibels } from './analysis/process-tracing/decibels.js';
export type { WeighingWarning } from './analysis/process-tracing/warnings.js';
export {
  type Margin,
  type PieceSensitivity,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
} from './analysis/process-tracing/sensitivity.js';
export type { FlipPoint } from './analysis/process-tracing/flip-point.js';
export type { LeftOut } from './analysis/process-tracing/left-out.js';
export {
  classifyTest,
  type Ratio,
  type TestKind,
  type TestLabel,
} from './analysis/process-tracing/classify-test.js';
export { type Correlated, correlated } from './analysis/process-tracing/correlated.js';
export {
  type CausationBounds,
  causationBounds,
} from './analysis/process-tracing/causation-bounds.js';

// Binary causal models
export {
  type CausalModel,
  type CausalModelOptions,
  type CausalNode,
  causalModel,
} from './analysis/causal-types/causal-model.js';
export {
  type CausalAnswer,
  causalQuery,
  type Given,
  type PossibleType,
} from './analysis/causal-types/causal-query.js';
export type { NodalType } from './analysis/causal-types/nodal-type.js';

// A report
export { type Report, type ReportOptions, reportOf } from './analysis/report/report.js';
export type {
  Block as ReportBlock,
  Cell as ReportCell,
  Part as ReportPart,
  ReportTable,
  Text as ReportText,
} from './analysis/report/document.js';
export type { Picture as ReportPicture } from './analysis/report/picture.js';

// Claims about the readings, searched
export type { Claim, Past as ClaimPast, Turn as ClaimTurn } from './analysis/claims/claim.js';
export type {
  Limit as SearchLimit,
  Searched as SearchedHistories,
} from './analysis/claims/explore.js';
export { type ClaimResult, claims, judgeClaims } from './analysis/claims/judge-claims.js';
export {
  type SmallestDifference,
  smallestDifference,
} from './analysis/claims/smallest-difference.js';

// Ensembles, examined: where they tip, and which parameters matter
export {
  type ChangedRuns,
  type PeopleWhatIf,
  peopleWhatIf,
  type PlaceChange,
} from './analysis/ensemble/people-what-if.js';
export type { Estimate } from './analysis/ensemble/estimate.js';
export type { Factor as EnsembleFactor } from './analysis/ensemble/factor.js';
export type { Design } from './analysis/ensemble/design.js';
export {
  type Bracket,
  type TippingPoint,
  tippingPoint,
  type TippingQuestion,
} from './analysis/ensemble/tipping-point.js';
export type { Pair as TrialPair, Share as TrialShare, Trial } from './analysis/ensemble/trials.js';
export {
  type SobolDesign,
  sobolDesign,
  type SobolOptions,
} from './analysis/ensemble/sobol-design.js';
export {
  type FactorIndices,
  type SobolIndices,
  sobolIndices,
} from './analysis/ensemble/sobol-indices.js';
export {
  type MorrisDesign,
  morrisDesign,
  type MorrisOptions,
  type Move as MorrisMove,
} from './analysis/ensemble/morris-design.js';
export {
  type FactorEffects,
  type MorrisEffects,
  morrisEffects,
} from './analysis/ensemble/morris-effects.js';
export {
  designRows,
  type DesignRow,
  type ExternalDesign,
  readDesign,
  readResults,
} from './analysis/ensemble/design-table.js';
