/**
 * A reading of one's own, written as its difference from one that is there: what it drops, what it adds, how it leaves.
 * So it says where its author parts from the others, and nothing else.
 */
import type { Source } from '../machine/machine.js';
import type { ActType } from './act.js';
import { sourceFault } from './condition.js';
import { pair, type Reading, readingOf } from './reading.js';
import { type EnteringRuleAbout, entering, type LeavingRule, type Proposition } from './rule.js';
import { enteringRule, leavingRule } from './rules.js';
import { yesOrNo } from './scale.js';

/** The id of a rule for entering that a reading can extend. */
export type EnteringId = keyof typeof enteringRule;
/** The id of a rule for leaving. */
export type LeavingId = keyof typeof leavingRule;

/** What a rule for entering is about: a move, a measure, a practice, … */
export type WitnessOf<E extends EnteringId> =
  (typeof enteringRule)[E] extends EnteringRuleAbout<infer W> ? W : never;

/** A reading as a difference from another. */
export interface OwnReading<E extends EnteringId> {
  /** An id of its own: a letter, then letters, digits, `_`, `-`. */
  readonly id: string;
  readonly name: string;
  /** Who reads the theory so. */
  readonly source: Source;
  /** What of it was checked, and what is your own decision. */
  readonly note: string;
  /** The rule for entering that it starts from. */
  readonly extends: E;
  /** The conditions it does without, by their sentences. */
  readonly drops?: readonly string[];
  /** The conditions it asks besides, about the same witness. */
  readonly adds?: readonly Proposition<WitnessOf<E>>[];
  /** Types of act that the added conditions read and the extended rule does not. */
  readonly alsoReads?: readonly ActType[];
  /** How an issue leaves security: the extended rule's way unless another is named. */
  readonly leaves?: LeavingId | LeavingRule;
}

const refuse = (field: string, expected: string, came: string, hint: string): never => {
  throw new RangeError(`defineReading, ${field}: expected ${expected}; came ${came}; ${hint}`);
};

const checkId = (id: string): void => {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(id))
    refuse('id', 'a letter, then letters, digits, _ or -', JSON.stringify(id), 'rename it');
  if (readingOf(id) !== null)
    refuse('id', 'an id of its own', JSON.stringify(id), 'that one is taken: choose another');
};

const checkSource = (field: string, source: Source): void => {
  const expected = sourceFault(source);
  if (expected !== null)
    refuse(
      field,
      expected,
      JSON.stringify(source) ?? 'none',
      'say whose it is: { key, author, year, title, checked }',
    );
};

/** A condition without its witness: what can be seen of it before it is asked. */
type Added = Pick<Proposition<never>, 'says' | 'source' | 'holds'>;

const checkAdded = ({ says, source, holds }: Added): void => {
  if (typeof says !== 'string') refuse('adds', 'a sentence', String(says), 'say what it asks');
  checkSource(`source of "${says}"`, source);
  if (typeof holds !== 'function')
    refuse(
      `holds of "${says}"`,
      'a function of the witness and what is asked',
      typeof holds,
      'answer yes(…), no or unknown(…)',
    );
};

const checkConditions = (
  said: readonly string[],
  drops: readonly string[],
  adds: readonly Added[],
): void => {
  adds.forEach(checkAdded);
  for (const drop of drops)
    if (!said.includes(drop))
      refuse(
        'drops',
        'a condition of the extended rule',
        JSON.stringify(drop),
        `it asks: ${said.join('; ')}`,
      );
  const kept = said.filter((says) => !drops.includes(says));
  for (const { says } of adds)
    if (says.trim() === '' || kept.includes(says))
      refuse(
        'adds',
        'a sentence that the rule does not say yet',
        JSON.stringify(says),
        'say what it asks',
      );
  if (kept.length + adds.length === 0)
    refuse(
      'drops',
      'a condition to be left',
      'none',
      'a rule without conditions would always hold',
    );
  if (new Set(adds.map(({ says }) => says)).size < adds.length)
    refuse('adds', 'each condition once', 'one twice', 'remove the second');
};

/**
 * Defines a reading of your own as a difference from one that is there.
 *
 * Check it with `checkReading` of `securitization-theory/testing`: the laws that every reading must keep.
 *
 * @throws RangeError for an id that is taken or malformed, a source that cannot be cited, a dropped condition that the
 *   extended rule does not have, an added one that it has already or that lacks its source or its test, or a rule that
 *   would have no condition left
 * @example
 * const bare = defineReading({
 *   id: 'bare', name: 'no-referent', extends: 'R2', note: 'For an exercise.',
 *   source: { key: 'me', author: 'A Student', year: '2026', title: 'An exercise', checked: 'read' },
 *   drops: ['the move names what is to survive'],
 * });
 * bare.id; // 'bare/D2'
 */
export const defineReading = <E extends EnteringId>(own: OwnReading<E>): Reading => {
  const { id, name, source, note, drops = [], adds = [], alsoReads = [] } = own;
  checkId(id);
  checkSource('source', source);
  // The rule of this id is about witnesses of this id: the map says so, the index access forgets it.
  const base = enteringRule[own.extends] as unknown as EnteringRuleAbout<WitnessOf<E>> | undefined;
  if (base === undefined)
    return refuse(
      'extends',
      'the id of a rule for entering',
      String(own.extends),
      Object.keys(enteringRule).join(', '),
    );
  checkConditions(
    base.conditions.map(({ says }) => says),
    drops,
    adds,
  );
  // The rules at hand name a rule at hand.
  const leaves =
    typeof own.leaves === 'object'
      ? own.leaves
      : leavingRule[own.leaves ?? (base.leaves as LeavingId)];
  if (leaves === undefined)
    return refuse(
      'leaves',
      'the id of a rule for leaving',
      String(own.leaves),
      Object.keys(leavingRule).join(', '),
    );
  const kept = base.written.scale.counts.conditions.filter(({ says }) => !drops.includes(says));
  const enters = entering({
    ...base.written,
    id,
    name,
    source,
    note,
    reads: [...new Set([...base.reads, ...alsoReads])],
    scale: yesOrNo([...kept, ...adds]),
    dated: 'of the last event that met a condition',
    leaves: leaves.id,
  });
  return pair(enters, leaves);
};
