/** One variable as two coders filled it in: a row for each unit that both codings have. */
import { byCodeUnit } from '../../machine/by-code-unit.js';
import type { CodedValue, Scale } from './coded-data.js';

/** What a coder has for a unit; `null`: left out, which is to say unknown. */
export type Cell = CodedValue | null;

/** What is coded, of which units, on which scale; and what each coder has for each unit. */
export interface Column {
  /** `act.move-made`, `move.sign`, `audience.significant`. */
  readonly id: string;
  readonly unit: Unit;
  readonly scale: Scale;
  /** The order of the values of an ordinal scale. */
  readonly order?: readonly CodedValue[];
  readonly cells: readonly (readonly [a: Cell, b: Cell])[];
}

/** What is counted: things that both codings have, known by their ids. */
export type Unit =
  /** An event of that id. */
  | 'shared event'
  /** Acts of such an event that are about the same thing, their types of one family. */
  | 'shared act'
  | 'shared audience'
  | 'shared actor'
  /** A position of an actor of that id in an arena of that id. */
  | 'shared position'
  | 'shared indicator'
  /** An event that a hypothesis of that id scores in both codings. */
  | 'shared scored event'
  /** A likelihood of the same evidence under the same hypothesis. */
  | 'shared likelihood';

const isCode = (value: unknown): value is CodedValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** What a field holds, as one value. A list is a set: its words in order. What is no code is `null`. */
export const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return [...new Set(value.map(String))].sort(byCodeUnit).join(' + ');
  return isCode(value) ? value : null;
};
