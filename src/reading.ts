/**
 * For writers of readings: a reading as a difference from one that is there, and the words to say the difference in.
 *
 * @example
 * import { assent, defineReading, inMeasures, inSetting } from 'securitization-theory/reading';
 * const popular = assent(inMeasures, inSetting('popular'));
 * const mine = defineReading({
 *   id: 'people', name: 'the people decide', extends: 'R2', note: 'An exercise.',
 *   source: { key: 'me', author: 'A Student', year: '2026', title: 'An exercise', checked: 'read' },
 *   adds: [{ says: 'the people accept it', source: mySource, holds: popular.holds }],
 * });
 */
// biome-ignore-all assist/source/organizeImports: the order is the writer's

// A reading of your own
export {
  defineReading,
  type EnteringId,
  type LeavingId,
  type OwnReading,
  type WitnessOf,
} from './theory/define-reading.js';
export { enteringRule, leavingRule } from './theory/rules.js';

// What a condition answers
export {
  type Answered,
  both,
  coded,
  declared,
  every,
  type Lack,
  no,
  someOne,
  unknown,
  yes,
} from './theory/answered.js';
export type { Asked, Founder, Proposition } from './theory/rule.js';
export { absence, type Moment, type World } from './theory/world.js';

// Who accepts, and how
export {
  formallyInMeasures,
  inEitherDimension,
  inIdentification,
  inMeasures,
  type Way,
} from './theory/acceptance.js';
export {
  type Answers,
  type Assent,
  assent,
  canAuthorise,
  causallyLinked,
  inSetting,
  ofStream,
  type Quality,
  significant,
} from './theory/assent.js';

// Who speaks, in which context, and what is done
export { speakerHasAuthority, speakerHasCapital } from './theory/speaker.js';
export { contextHas } from './theory/observed-context.js';
export { restsOn, someMeasure } from './theory/resting.js';

// A rule from the ground up
export {
  entering,
  type EnteringRule,
  type EnteringRuleAbout,
  type EnteringWritten,
  leaving,
  type LeavingRule,
  type WitnessKind,
  type Written,
} from './theory/rule.js';
export { ordered, type Point, type Scale, vector, yesOrNo } from './theory/scale.js';
export { aClaim, aMeasure, aMove } from './theory/witness.js';
export type { KnownMeasure } from './theory/measure.js';
export type { MadeMove } from './theory/move.js';
