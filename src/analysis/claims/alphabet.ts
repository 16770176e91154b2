/** Alphabets: the acts that histories are made of, as far as a reading’s rules read them or a claim speaks of them. */
import type { Act } from '../../theory/act.js';
import { referencesOf } from '../../theory/reference.js';
import type { Rule } from '../../theory/rule.js';
import { onTheWayIn } from './acts-in.js';
import { onTheWayOut, spokenOf } from './acts-out.js';

const makes = (act: Act): string | null =>
  act.type === 'move-made'
    ? act.move
    : act.type === 'measure-enacted'
      ? act.measure
      : act.type === 'clause-agreed'
        ? act.clause
        : null;

/** Those of some acts that are wanted, and those that make what these are about. */
const withWhatTheyNeed = (all: readonly Act[], wanted: (act: Act) => boolean): readonly Act[] => {
  const needed = new Set<string>();
  const kept = new Set<Act>();
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const act of all)
      if (wanted(act) || needed.has(makes(act) ?? '')) {
        kept.add(act);
        for (const { kind, id } of referencesOf(act))
          if (kind === 'move' || kind === 'measure' || kind === 'clause') needed.add(id);
      }
  }
  return all.filter((act) => kept.has(act));
};

type Asks = (act: Act) => boolean;
const nothing: Asks = () => false;
const readBy =
  (rules: readonly Rule[], speaksOf: Asks): Asks =>
  (act) =>
    speaksOf(act) || rules.some(({ reads }) => reads.includes(act.type));

/** The acts that some rules for entering read, those that are spoken of, and what these need. */
export const actsIn = (rules: readonly Rule[], speaksOf: Asks = nothing): readonly Act[] =>
  withWhatTheyNeed(onTheWayIn, readBy(rules, speaksOf));

/** The acts that some rules for leaving read, those that are spoken of, and what these need. */
export const actsOut = (rules: readonly Rule[], speaksOf: Asks = nothing): readonly Act[] => [
  ...withWhatTheyNeed(onTheWayOut, readBy(rules, speaksOf)),
  ...spokenOf.filter(speaksOf),
];
