/**
 * Assent: that some audience, of which something is asked, accepts a move in some way. Which audience, and in which
 * way, is where the readings differ; whoever assents so has founded the securitization.
 */
import { audiencesOf, silence, type Way } from './acceptance.js';
import { type Answered, declared, every, someOne } from './answered.js';
import type { MadeMove } from './move.js';
import type { Asked, Founder } from './rule.js';
import type { Setting, Stream } from './term.js';
import type { AudienceDeclared } from './world.js';

/** What may be asked of an audience. It is so or not; no event makes it so. */
export type Quality = (audience: AudienceDeclared) => Answered;

const quality =
  (of: (audience: AudienceDeclared) => boolean | undefined, says: string): Quality =>
  (audience) =>
    declared(of(audience), audience.id, `whether ${audience.id} ${says}`);

/** It is one that matters here. */
export const significant = quality((one) => one.significant, 'is a significant audience here');

/** It can authorise measures. */
export const canAuthorise = quality((one) => one.canAuthorise, 'can authorise measures');

/** It is causally linked to the issue. */
export const causallyLinked = quality((one) => one.causalLink, 'has a causal link to the issue');

/** It is spoken to in this setting. */
export const inSetting = (wanted: Setting): Quality =>
  quality(
    ({ setting }) => (setting === undefined ? undefined : setting === wanted),
    `is spoken to in the ${wanted} setting`,
  );

/** It is the audience of this stream. */
export const ofStream = (wanted: Stream): Quality =>
  quality(({ streams }) => streams?.includes(wanted), `is an audience of the ${wanted} stream`);

/** Each audience with its answer. */
export type Answers = readonly (readonly [audience: string, Answered])[];

/** The audiences that made an acceptance hold, or may have. */
export const foundersAmong = (answers: Answers): readonly Founder[] => {
  const founders = new Map<string, boolean>();
  for (const [audience, { verdict }] of answers) {
    if (verdict !== 'no')
      founders.set(audience, verdict === 'yes' || founders.get(audience) === true);
  }
  return [...founders]
    .map(([audience, certain]) => ({ audience, certain }))
    .sort((a, b) => (a.audience < b.audience ? -1 : 1));
};

/** An assent that a rule may ask for: whether some audience gave it, who answered what, and whom it makes founders. */
export interface Assent {
  readonly holds: (move: MadeMove, asked: Asked) => Answered;
  readonly answers: (move: MadeMove, asked: Asked) => Answers;
  readonly founders: (move: MadeMove, asked: Asked) => readonly Founder[];
}

/**
 * Some audience of this arena that has all these qualities accepts in this way. Where the arena declares none and none
 * is named, its silence.
 *
 * @example
 * assent(formallyInMeasures, canAuthorise, causallyLinked); // Balzacq's enabling audience
 */
export const assent = (way: Way, ...qualities: readonly Quality[]): Assent => {
  const answers = (move: MadeMove, asked: Asked): Answers =>
    audiencesOf(move, asked).map((audience) => [
      audience.id,
      every(
        [...qualities.map((has) => has(audience)), way(move, audience.id, asked)],
        audience.id,
        '',
      ),
    ]);
  return {
    answers,
    holds: (move, asked) => {
      const given = answers(move, asked);
      return given.length === 0 && move.act.addressees === undefined
        ? silence(move, asked.arena, asked)
        : someOne(given.map(([, answer]) => answer));
    },
    founders: (move, asked) => foundersAmong(answers(move, asked)),
  };
};
