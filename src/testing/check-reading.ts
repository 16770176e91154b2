/** Checking a reading: every law that every reading must keep, on many histories; the smallest one that breaks it. */
import fc from 'fast-check';
import { actSentence } from '../render/sentence.js';
import type { Reading } from '../theory/reading.js';
import { aFreeTold, anyHistory } from './a-history.js';
import { type Law, laws } from './laws.js';
import type { Told } from './told.js';

/** A law that a reading breaks, with the smallest history found that shows it. */
export interface BrokenLaw {
  /** The law, as a sentence. */
  readonly law: string;
  /** What contradicts it. */
  readonly says: string;
  /** The history, as small as shrinking made it. */
  readonly told: Told;
  /** The same history as sentences, one for each event. */
  readonly story: readonly string[];
}

/** What came of checking a reading. */
export interface ReadingCheck {
  readonly reading: string;
  /** Whether no law was found broken. It was looked for; it is not proved. */
  readonly kept: boolean;
  readonly broken: readonly BrokenLaw[];
  /** How many laws were tried, on how many histories each, drawn from which seed. */
  readonly laws: number;
  readonly histories: number;
  readonly seed: number;
}

/** How hard to look. */
export interface CheckOptions {
  /** How many histories for each law; 200 unless told. */
  readonly histories?: number;
  /** The seed that the histories are drawn from; the same seed draws the same histories. */
  readonly seed?: number;
}

const wholeNumber = (name: string, value: number, least: number): number => {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(
    `checkReading, ${name}: expected a whole number from ${least}; came ${value}; leave it out for the usual`,
  );
};

/** What contradicts a law in a history; a condition that throws contradicts every law. */
const complaintOf = (law: Law, reading: Reading, told: Told): string | null => {
  try {
    return law.check(reading, told);
  } catch (error) {
    return `a condition threw: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** The smallest history found that contradicts a law. */
const counterexample = (
  law: Law,
  reading: Reading,
  settings: { readonly numRuns: number; readonly seed: number },
): Told | undefined => {
  const among = (drawn: fc.Arbitrary<Told>) =>
    fc.check(
      fc.property(drawn, (told) => complaintOf(law, reading, told) === null),
      settings,
    ).counterexample?.[0];
  try {
    return among(anyHistory(reading, 8));
  } catch {
    // A reading whose conditions throw cannot be told a history for: any acts at all show it.
    return among(aFreeTold(8));
  }
};

const storyOf = ({ events }: Told): readonly string[] =>
  events.map(({ id, acts, when }) => {
    const date = when === null ? 'undated' : when.text;
    return `${id} (${date}): ${acts.map(actSentence).join('; ')}`;
  });

/**
 * Checks a reading against every law that every reading must keep: facts are facts whatever the reading, names and the
 * order of declarations mean nothing, what is definite stays so however an unknown is later coded, and the others in
 * `laws`. Half of the histories are told for the reading and half are any acts at all.
 *
 * @returns the laws it breaks, each with the smallest history found that shows it; none broken is evidence, no proof
 * @throws RangeError for numbers of histories or seeds that are none
 * @example
 * checkReading(mine).broken.map(({ law, says }) => `${law}: ${says}`);
 */
export const checkReading = (
  reading: Reading,
  { histories = 200, seed = 1 }: CheckOptions = {},
): ReadingCheck => {
  const numRuns = wholeNumber('histories', histories, 1);
  const from = wholeNumber('seed', seed, 0);
  const broken = laws.flatMap((law): readonly BrokenLaw[] => {
    const told = counterexample(law, reading, { numRuns, seed: from });
    if (told === undefined) return [];
    const says = complaintOf(law, reading, told) ?? 'it was broken once, and not again';
    return [{ law: law.name, says, told, story: storyOf(told) }];
  });
  return {
    reading: reading.id,
    kept: broken.length === 0,
    broken,
    laws: laws.length,
    histories: numRuns,
    seed: from,
  };
};
