/** Every check, in the order of the page. */
import { drunkardsWalk, drunkardsWalkSimulated } from './absorbing-chain.js';
import { bassCheck, bassSimulated } from './bass.js';
import { cascadeWindowCheck } from './cascade-window.js';
import type { Check } from './check.js';
import { degrootCheck } from './consensus.js';
import { crowdCheck } from './crowd.js';
import { finalSizeCheck, finalSizeSimulated } from './final-size.js';
import { fixationCheck, fixationSimulated } from './fixation.js';
import { majorityMapCheck } from './majority-map.js';
import { majorityVoteCheck, majorityVoteSimulated } from './majority-vote.js';
import { ringCheck } from './ring.js';
import { signalsCheck, signalsSimulated } from './signals.js';
import { friedkinJohnsenByHand, friedkinJohnsenCheck } from './stubborn-opinions.js';
import { uniformContagionCheck } from './uniform-contagion.js';

export const checks: readonly Check[] = [
  crowdCheck,
  cascadeWindowCheck,
  uniformContagionCheck,
  degrootCheck,
  friedkinJohnsenCheck,
  friedkinJohnsenByHand,
  drunkardsWalk,
  drunkardsWalkSimulated,
  fixationCheck,
  fixationSimulated,
  majorityMapCheck,
  ringCheck,
  finalSizeCheck,
  finalSizeSimulated,
  bassCheck,
  bassSimulated,
  signalsCheck,
  signalsSimulated,
  majorityVoteCheck,
  majorityVoteSimulated,
];
