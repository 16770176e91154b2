/** Every check, in the order of the page. */
import { drunkardsWalk, drunkardsWalkSimulated } from './absorbing-chain.js';
import {
  degrootSimulated,
  friedkinJohnsenByHandSimulated,
  friedkinJohnsenSimulated,
} from './averaging-rule.js';
import { bassCheck, bassSimulated } from './bass.js';
import { deffuantCheck, hegselmannKrauseCheck } from './bounded-confidence.js';
import { oneSetsOffMany } from './cascade-rule.js';
import { cascadeWindowCheck } from './cascade-window.js';
import type { Check } from './check.js';
import { degrootCheck } from './consensus.js';
import { crowdCheck } from './crowd.js';
import {
  crowdOfAHundred,
  crowdOfAMillion,
  crowdWithoutItsSecond,
  hiddenOpinions,
} from './crowd-rule.js';
import { finalSizeCheck, finalSizeSimulated } from './final-size.js';
import { fixationCheck, fixationSimulated } from './fixation.js';
import { majorityMapCheck } from './majority-map.js';
import { majorityRuleSimulated } from './majority-rule.js';
import { majorityVoteCheck, majorityVoteSimulated } from './majority-vote.js';
import { ringCheck } from './ring.js';
import { ringSimulated } from './ring-rule.js';
import { signalsCheck, signalsSimulated } from './signals.js';
import { friedkinJohnsenByHand, friedkinJohnsenCheck } from './stubborn-opinions.js';
import { uniformContagionCheck } from './uniform-contagion.js';
import { uniformContagionSimulated } from './uniform-contagion-rule.js';
import { voterFixation } from './voter-fixation.js';

export const checks: readonly Check[] = [
  crowdOfAHundred,
  crowdWithoutItsSecond,
  crowdCheck,
  crowdOfAMillion,
  hiddenOpinions,
  cascadeWindowCheck,
  oneSetsOffMany,
  uniformContagionCheck,
  uniformContagionSimulated,
  degrootCheck,
  degrootSimulated,
  friedkinJohnsenCheck,
  friedkinJohnsenSimulated,
  friedkinJohnsenByHand,
  friedkinJohnsenByHandSimulated,
  deffuantCheck,
  hegselmannKrauseCheck,
  drunkardsWalk,
  drunkardsWalkSimulated,
  fixationCheck,
  fixationSimulated,
  majorityMapCheck,
  majorityRuleSimulated,
  ringCheck,
  ringSimulated,
  finalSizeCheck,
  finalSizeSimulated,
  bassCheck,
  bassSimulated,
  signalsCheck,
  signalsSimulated,
  majorityVoteCheck,
  majorityVoteSimulated,
  voterFixation,
];
