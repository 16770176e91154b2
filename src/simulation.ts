/**
 * The door to simulation: what audiences of many people would answer, and what a reading makes of it.
 *
 * Nothing here needs Node, the DOM or mathjs. Many workers, checkpoints and charts: see the page of the command line.
 */
// biome-ignore-all assist/source/organizeImports: the order is the reader's

// From populations to an ensemble
export { simulate, type SimulatedRun, simulatedTally, simulateRun } from './simulation/simulate.js';
export {
  type Ensemble,
  type EnsembleEvent,
  ensembleOf,
  type QuestionEnsemble,
  type Share,
} from './simulation/ensemble.js';
export type { ConditionCount, PlaceEnsemble, StageCounts } from './simulation/place-ensemble.js';
export type { ConditionSaid, StageOrUndecided } from './simulation/pattern-outcome.js';
export {
  type SimulateOptions,
  type Specification,
  specificationFingerprint,
  specificationOf,
} from './simulation/specification.js';
export { type Question, questionsOf } from './simulation/question.js';
export { type AnswerKind, answerKinds, type RunAnswer } from './simulation/run-answer.js';
export { writtenScenario, type WrittenAnswer } from './simulation/written-scenario.js';

// Facts that add up: blocks, tallies, parts
export { blockSize, blocksOf, tallyOfBlock } from './simulation/block.js';
export {
  answersOfPattern,
  type AskedTally,
  emptyTally,
  type Extreme,
  merged,
  patternOf,
  type Tally,
} from './simulation/tally.js';
export { wholeTally } from './simulation/whole-tally.js';
export { blockRecords } from './simulation/block-records.js';
export {
  type EvaluateBlocks,
  type FinishedBlocks,
  type RunBlocks,
  runBlocks,
} from './simulation/run-blocks.js';
export { finishedPart, type PartHeader, partHeader, type Shard } from './simulation/part.js';
export { type Damage, type Part, readPart } from './simulation/read-part.js';
export { mergedParts, type NamedPart } from './simulation/merge-parts.js';

// How far a count may be off
export { type Interval, shareInterval } from './simulation/interval.js';
export { type MeanEstimate, meanInterval, type Sums } from './simulation/mean-interval.js';

// What is inside a run
export { answersIn, type DrawnOnce } from './simulation/answers.js';
export { type People, peopleOf } from './simulation/people.js';
export type { Everybody, Network, Tied } from './simulation/network/network.js';
export { networkOf } from './simulation/network/network-of.js';
export { fromEdges } from './simulation/network/from-edges.js';
export {
  fromGraphology,
  type GivenTies,
  type GraphologyGraph,
} from './simulation/network/from-graphology.js';
export type { AcceptanceRule, Hearing, Settled } from './simulation/acceptance/acceptance.js';
export { acceptanceRules } from './simulation/acceptance/rules.js';
export { settled } from './simulation/acceptance/settled.js';
export { drawn, quantiles } from './simulation/distribution.js';
export { generator, type Purpose, streamOf } from './simulation/random.js';
export type { RandomStream } from './simulation/random-stream.js';
