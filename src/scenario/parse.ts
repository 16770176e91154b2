/**
 * Reading a scenario: two doors to the same checks. One gives the problems, the other throws them.
 *
 * A scenario is taken whole or refused whole; nothing is guessed, clamped or dropped.
 */
import type { TellOf } from './check.js';
import { checkActors } from './check-actors.js';
import { checkAfter, checkCircles } from './check-after.js';
import { checkDates } from './check-dates.js';
import { checkLayers } from './check-layers.js';
import { checkPlaces } from './check-places.js';
import { checkPopulations } from './check-populations.js';
import { checkSearched } from './check-searched.js';
import { checkWeighings } from './check-weighings.js';
import type { Complaint } from './complaint.js';
import type { Path } from './path.js';
import { type Problem, ScenarioError } from './problem.js';
import { readChecked } from './read-checked.js';
import { checkReferences, isGroupAmong, type MadeId } from './references.js';
import type { Scenario } from './scenario.js';
import { scenarioSchema } from './shape.js';
import { soundPart } from './sound.js';
import { type Standing, standing } from './standing.js';
import { shapeOf } from './structure.js';
import { suggester } from './suggestion.js';
import { type FoundId, walk } from './walk.js';

/** A scenario, or everything that is wrong with the file. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a scenario from its JSON text, or from a value such as a JSON import. Never throws: it gives the scenario,
 * deeply frozen, or every problem found, in the order of the text's lines (no more than 1,000: the last then says so).
 *
 * A text may begin with a byte order mark and may use any line ends. A value is copied, by its own data alone.
 *
 * @example
 * const parsed = parseScenario(text);
 * if (!parsed.ok) console.log(parsed.problems.map(describeProblem).join('\n'));
 */
export function parseScenario(input: unknown): ParsedScenario {
  const checked = readChecked(input, null, check);
  if (!checked.ok) return checked;
  // The walk has compared every part of it with the schema; a test holds it to valibot's own judgement.
  return { ok: true, scenario: checked.value as Scenario };
}

/**
 * Reads a scenario, as {@link parseScenario} does.
 *
 * @throws ScenarioError with every problem, if there is any.
 * @example const scenario = loadScenario(text);
 */
export function loadScenario(input: unknown): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new ScenarioError(parsed.problems);
  return parsed.scenario;
}

/** The checks, from the shape inwards. Each looks at what the ones before found sound. */
function check(value: unknown, mention: (complaint: Complaint, path: Path) => void): void {
  const place = standing();
  const suggest = suggester();
  const made: MadeId[] = [];
  const referred: FoundId[] = [];

  const tell = (complaint: Complaint, path: Path): void => {
    mention(complaint, path);
    // A key too many leaves the rest of its object as good as it was.
    if (complaint.code !== 'unknown-key') place.breaks(path);
  };
  walk(
    shapeOf(scenarioSchema),
    value,
    null,
    {
      tell,
      spoiled: place.breaks,
      stands: place.stands,
      declared: (found) => made.push({ ...found, opens: false }),
      opened: (found) => made.push({ ...found, kind: 'measure', opens: true }),
      referred: (found) => referred.push(found),
    },
    suggest,
  );
  // A dangling id or a wrong arena leaves the thing that names it as sound as it was: it is only mentioned.
  checkReferences({ made, referred }, value, mention, suggest);

  const mentionOf: TellOf = (complaint, holder, ...keys) =>
    mention(complaint, place.pathOf(holder, keys));
  const tellOf: TellOf = (complaint, holder, ...keys) =>
    tell(complaint, place.pathOf(holder, keys));
  const sound = soundPart(value, place);
  checkActors(sound, mentionOf);
  checkPlaces(sound, mentionOf);
  checkDates(sound, tellOf);
  checkWeighings(sound, tellOf);
  checkSearched(sound, mentionOf);
  checkPopulations(sound.populations ?? [], mentionOf, isGroupAmong(made));
  // Of a broken event we do not know what its layers hold; and dates that were just found wrong give no order.
  const whole = { ...sound, events: sound.events.filter(place.isSound) };
  const doubtful = new Set(made.filter(({ path }) => isInBroken(path, place)).map(({ id }) => id));
  checkLayers(whole, (id) => doubtful.has(id), mentionOf);
  if (checkCircles(sound.events, mentionOf)) checkAfter(whole, mentionOf);
}

/** Whether the event that the path leads into is broken. */
function isInBroken(path: Path, place: Standing): boolean {
  let item = path;
  while (item?.parent?.parent) item = item.parent;
  return item !== null && place.isBroken(item);
}
