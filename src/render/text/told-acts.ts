/** A history that was found by search, as a student reads it: numbered sentences, with the marks that make the difference. */
import { listed } from '../../scenario/listed.js';
import type { Act, ActOf } from '../../theory/act.js';
import { actSentence } from '../sentence.js';

const strands: Readonly<Record<NonNullable<ActOf<'move-made'>['strand']>, string | null>> = {
  agenda: 'it asks for a place on the agenda',
  'future-acts': null,
  'past-acts': 'it is made for what was done already',
  deterrence: 'it is made to deter those spoken to',
  control: 'it is made to control those spoken to',
};

const moveMarks = (act: ActOf<'move-made'>): readonly (string | null)[] =>
  act.sign === '+'
    ? [
        act.referent === undefined ? 'nobody says what is to survive' : null,
        act.urgency === false ? 'it speaks of no point of no return' : null,
        act.wayOut === false ? 'it names no way out' : null,
        act.strand === undefined ? null : strands[act.strand],
      ]
    : [
        act.ordinary === false ? 'it does not speak of ordinary politics' : null,
        act.form === undefined ? null : `by ${act.form}`,
      ];

const practiceMarks = (act: ActOf<'practice-observed'>): readonly (string | null)[] => [
  act.exceptional === true ? 'exceptional' : act.exceptional === false ? 'not exceptional' : null,
  act.typical === true
    ? 'usual against threats'
    : act.typical === false
      ? 'not usual against threats'
      : null,
];

const marksOf = (act: Act): readonly (string | null)[] => {
  if (act.type === 'move-made') return moveMarks(act);
  return act.type === 'practice-observed' ? practiceMarks(act) : [];
};

/** An act in words, with those of its marks that the plain sentence leaves out. */
export const actWords = (act: Act): string => {
  const marks = marksOf(act).filter((mark) => mark !== null);
  return `${actSentence(act)}${marks.length === 0 ? '' : `; ${listed(marks)}`}`;
};

/** The acts of a history, numbered. */
export const toldActs = (acts: readonly Act[], indent: string): readonly string[] =>
  acts.map((act, i) => `${indent}${i + 1}. ${actWords(act)}`);
