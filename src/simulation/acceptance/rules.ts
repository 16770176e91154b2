/** All acceptance rules, by their names. */
import type { Acceptance } from '../../scenario/acceptance.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { complexContagion } from './complex-contagion.js';
import { crowdThreshold } from './crowd-threshold.js';
import { deffuant } from './deffuant.js';
import { degroot } from './degroot.js';
import { fractionalThreshold } from './fractional-threshold.js';
import { friedkinJohnsen } from './friedkin-johnsen.js';
import { hegselmannKrause } from './hegselmann-krause.js';
import { independent } from './independent.js';
import { informationCascade } from './information-cascade.js';
import { majorityRule } from './majority-rule.js';
import { preferenceFalsification } from './preference-falsification.js';
import { voter } from './voter.js';

/** Every rule a scenario may name; the compiler refuses to leave one out. */
export const acceptanceRules: {
  readonly [Rule in Acceptance['rule']]: AcceptanceRule<AcceptanceOf<Rule>>;
} = {
  independent,
  'fractional-threshold': fractionalThreshold,
  'crowd-threshold': crowdThreshold,
  'complex-contagion': complexContagion,
  'preference-falsification': preferenceFalsification,
  degroot,
  'friedkin-johnsen': friedkinJohnsen,
  deffuant,
  'hegselmann-krause': hegselmannKrause,
  voter,
  'majority-rule': majorityRule,
  'information-cascade': informationCascade,
};
