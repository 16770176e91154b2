/** Checking a reading: every law that every reading must keep, on many histories; the smallest one that breaks it. */
import fc from 'fast-check';
import { actSentence } from '../render/sentence.js';
import { sourceFault } from '../theory/condition.js';
import type { Reading } from '../theory/reading.js';
import { aFreeTold, anyHistory } from './a-history.js';
import { type Law, laws } from './laws.js';
import { stepsOf, type Told } from './told.js';

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

/** A rule that was written from the ground up may lack what `defineReading` asks for. */
const checkSources = ({ enters, leaves }: Reading): void => {
  for (const { id, source, conditions, scale } of [enters, leaves])
    for (const [what, one] of [
      [id, source] as const,
      ...[...conditions, ...scale.points.flatMap((point) => point.conditions)].map(
        (condition) => [`the condition "${condition.says}" of ${id}`, condition.source] as const,
      ),
    ]) {
      const expected = sourceFault(one);
      if (expected !== null)
        throw new RangeError(
          `checkReading, ${what}: expected ${expected}; came ${JSON.stringify(one) ?? 'none'}; say whose it is: { key, author, year, title, checked }`,
        );
    }
};

/** What contradicts a law in a history; a condition that throws contradicts every law. */
const complaintOf = (law: Law, reading: Reading, told: Told): string | null => {
  try {
    return law.check(reading, told);
  } catch (error) {
    // Where it was a condition that threw, the message says which.
    return error instanceof Error ? error.message : String(error);
  }
};

/** A law that a condition breaks by throwing; it is told once, for it would contradict all the others too. */
const answering: Law = {
  name: 'a condition that is asked answers yes, no or unknown, and throws nothing',
  check: (reading, told) => {
    stepsOf(reading, told);
    return null;
  },
};

/** In so many histories of any acts at all, every kind of witness is met. */
const enoughFree = 1000;

const storyOf = ({ events }: Told): readonly string[] =>
  events.map(({ id, acts, when }) => {
    const date = when === null ? 'undated' : when.text;
    return `${id} (${date}): ${acts.map(actSentence).join('; ')}`;
  });

interface Settings {
  readonly numRuns: number;
  readonly seed: number;
}

/** The law with the smallest history found that contradicts it, if one was found. */
const broken = (
  law: Law,
  reading: Reading,
  drawn: fc.Arbitrary<Told>,
  settings: Settings,
): readonly BrokenLaw[] => {
  const property = fc.property(drawn, (told) => complaintOf(law, reading, told) === null);
  const told = fc.check(property, settings).counterexample?.[0];
  if (told === undefined) return [];
  const says = complaintOf(law, reading, told) ?? 'it was broken once, and not again';
  return [{ law: law.name, says, told, story: storyOf(told) }];
};

const allBroken = (reading: Reading, settings: Settings): readonly BrokenLaw[] => {
  try {
    return laws.flatMap((law) => broken(law, reading, anyHistory(reading, 8), settings));
  } catch (error) {
    // A reading whose conditions throw cannot be told a history for. Any acts at all show it, if there are enough.
    const numRuns = Math.max(settings.numRuns, enoughFree);
    const shown = broken(answering, reading, aFreeTold(8), { ...settings, numRuns });
    if (shown.length === 0) throw error;
    return shown;
  }
};

/**
 * Checks a reading against every law that every reading must keep: facts are facts whatever the reading, names and the
 * order of declarations mean nothing, what is definite stays so however an unknown is later coded, and the others in
 * `laws`. Half of the histories are told for the reading and half are any acts at all.
 *
 * @returns the laws it breaks, each with the smallest history found that shows it; none broken is evidence, no proof
 * @throws RangeError for numbers of histories or seeds that are none, and for a condition without a source; what a
 *   condition throws, where no history was found to show it
 * @example
 * checkReading(mine).broken.map(({ law, says }) => `${law}: ${says}`);
 */
export const checkReading = (
  reading: Reading,
  { histories = 200, seed = 1 }: CheckOptions = {},
): ReadingCheck => {
  const numRuns = wholeNumber('histories', histories, 1);
  const from = wholeNumber('seed', seed, 0);
  checkSources(reading);
  const found = allBroken(reading, { numRuns, seed: from });
  return {
    reading: reading.id,
    kept: found.length === 0,
    broken: found,
    laws: laws.length,
    histories: numRuns,
    seed: from,
  };
};
