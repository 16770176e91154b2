/** Reads a list of changes from a value or a JSON text, with the checks of a scenario file: whole, or every problem. */
import * as v from 'valibot';
import { actSchema } from '../../scenario/act-shape.js';
import type { Complaint } from '../../scenario/complaint.js';
import { count, date, endDate, reference as of } from '../../scenario/leaf.js';
import { type Path, pathText } from '../../scenario/path.js';
import { readValue } from '../../scenario/plain-value.js';
import type { Problem } from '../../scenario/problem.js';
import { readText } from '../../scenario/read-text.js';
import { Unreadable } from '../../scenario/reading.js';
import { scenarioSchema } from '../../scenario/shape.js';
import { shapeOf } from '../../scenario/structure.js';
import { suggester } from '../../scenario/suggestion.js';
import { walk } from '../../scenario/walk.js';
import { type Objection, refuseIf } from '../refused.js';
import type { ScenarioChange } from './change.js';

const optional = v.exactOptional;

const changesSchema = v.array(
  v.variant('change', [
    v.strictObject({ change: v.literal('leave-out'), event: of.event, act: optional(count) }),
    v.strictObject({
      change: v.literal('move'),
      event: of.event,
      start: date,
      end: optional(endDate),
      after: optional(v.array(of.event)),
    }),
    v.strictObject({ change: v.literal('add'), event: scenarioSchema.entries.events.item }),
    v.strictObject({ change: v.literal('alter'), event: of.event, act: count, to: actSchema }),
  ]),
);

/** A problem of a text or value, told as an analysis tells it; with its line, where there are lines. */
export const objectionOf = ({ line, path, ...rest }: Problem): Objection => ({
  ...rest,
  path: [line === null ? '' : `line ${line}`, path].filter((part) => part !== '').join(', '),
});

const nowhere = (): void => {
  // Ids are looked up when the changes are made: here only their form is judged.
};

/**
 * Reads changes: from a JSON text, or from a value such as a JSON import. Whether they fit a scenario is asked when they
 * are made.
 *
 * @throws Refused with every problem found
 * @example readChanges('[{ "change": "leave-out", "event": "E45" }]')
 */
export const readChanges = (input: unknown): readonly ScenarioChange[] => {
  const problems: Problem[] = [];
  const reading =
    typeof input === 'string' ? readText(input, problems) : readValue(input, problems);
  const tell = (complaint: Complaint, path: Path): void => {
    const line = reading?.lineOf(path) ?? null;
    problems.push({ ...complaint, path: pathText(path), line });
  };
  const visitor = {
    tell,
    spoiled: nowhere,
    declared: nowhere,
    opened: nowhere,
    referred: nowhere,
    stands: nowhere,
  };
  try {
    if (reading) walk(shapeOf(changesSchema), reading.value, null, visitor, suggester());
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  refuseIf('readChanges', problems.map(objectionOf));
  // The walk has compared every part of it with the schema above, which says what the type says.
  return reading?.value as readonly ScenarioChange[];
};
