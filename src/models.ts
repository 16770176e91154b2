/**
 * The door to small models of audiences that can be worked out, or that know less than ours: to check a simulation by,
 * and to teach with.
 */
// biome-ignore-all assist/source/organizeImports: the order is the reader's

// What is known of such models in closed form
export { type AbsorbingChain, absorbingChain } from './analysis/closed-form/absorbing-chain.js';
export {
  type BassPeak,
  bassPeak,
  type BassRates,
  bassShare,
} from './analysis/closed-form/bass-curve.js';
export { rightCascadeProbability } from './analysis/closed-form/cascade-probability.js';
export { type CascadeWindow, cascadeWindow } from './analysis/closed-form/cascade-window.js';
export {
  crowdEquilibrium,
  type NormalThresholds,
} from './analysis/closed-form/crowd-equilibrium.js';
export {
  type DegrootConsensus,
  degrootConsensus,
} from './analysis/closed-form/degroot-consensus.js';
export { diesOutProbability, finalSize } from './analysis/closed-form/final-size-equation.js';
export { fixationProbability } from './analysis/closed-form/fixation-probability.js';
export {
  type FriedkinJohnsenLimit,
  friedkinJohnsenLimit,
} from './analysis/closed-form/friedkin-johnsen-limit.js';
export {
  majorityMap,
  majorityTippingShare,
  type Meetings,
} from './analysis/closed-form/majority-map.js';
export { majorityProbability, type Tie as VoteTie } from './analysis/closed-form/majority-vote.js';
export { ringFront, type RingFront, type RingRounds } from './analysis/closed-form/ring-front.js';
export {
  thresholdContagion,
  type UniformContagion,
} from './analysis/closed-form/threshold-contagion.js';
export {
  type TippingDeviation,
  tippingDeviation,
} from './analysis/closed-form/tipping-deviation.js';

// Baselines: models that know less, to hold others against
export { type BassPopulation, bassAdopters } from './simulation/baseline/bass.js';
export { chainWalk, type WalkEnd } from './simulation/baseline/chain-walk.js';
export { everReached, type Spreading } from './simulation/baseline/final-size.js';
export { votesInFavour } from './simulation/baseline/independent-vote.js';
export {
  type InformationCascade,
  informationCascade,
} from './simulation/baseline/information-cascade.js';
export { type MoranEnd, type MoranPopulation, moranProcess } from './simulation/baseline/moran.js';
