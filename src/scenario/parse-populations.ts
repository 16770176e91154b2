/** Reading populations that are given beside a scenario, by the same checks as those that stand in one. */
import { checkPopulations } from './check-populations.js';
import { within } from './path.js';
import type { Population } from './population.js';
import { populations as populationsSchema } from './population-shape.js';
import type { Problem } from './problem.js';
import { readChecked } from './read-checked.js';
import { checkReferences, isGroupAmong, type MadeId } from './references.js';
import type { Scenario } from './scenario.js';
import { scenarioSchema } from './shape.js';
import { standing } from './standing.js';
import { shapeOf } from './structure.js';
import { suggester } from './suggestion.js';
import { type FoundId, type Visitor, walk } from './walk.js';

/** Populations, or everything that is wrong with them. */
export type ParsedPopulations =
  | { readonly ok: true; readonly populations: readonly Population[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const top = within(null, 'populations');

/**
 * Reads a list of populations, from its JSON text or from a value, that are to stand for audiences of this scenario in
 * place of those that it may declare. Never throws: it gives the populations, deeply frozen, or every problem found.
 * Paths begin with `populations`, as if the list stood in the scenario.
 *
 * @example
 * const parsed = parsePopulations(text, scenario);
 * if (!parsed.ok) console.log(parsed.problems.map(describeProblem).join('\n'));
 */
export function parsePopulations(input: unknown, scenario: Scenario): ParsedPopulations {
  const { populations: _, ...others } = scenario;
  const checked = readChecked(input, top, (value, tell) => {
    const place = standing();
    const suggest = suggester();
    const made = idsMadeIn(others, suggest);
    const referred: FoundId[] = [];
    walk(
      shapeOf(populationsSchema),
      value,
      top,
      {
        tell: (complaint, path) => {
          tell(complaint, path);
          if (complaint.code !== 'unknown-key') place.breaks(path);
        },
        spoiled: place.breaks,
        stands: place.stands,
        declared: (found) => made.push({ ...found, opens: false }),
        opened: nothing,
        referred: (found) => referred.push(found),
      },
      suggest,
    );
    checkReferences({ made, referred }, { ...others, populations: value }, tell, suggest);
    // What the walk found sound has the shape of a population.
    const sound = (Array.isArray(value) ? value : []).filter(
      (item): item is Population =>
        typeof item === 'object' && item !== null && place.isSound(item),
    );
    checkPopulations(
      sound,
      (complaint, holder, ...keys) => tell(complaint, place.pathOf(holder, keys)),
      isGroupAmong(made),
    );
  });
  if (!checked.ok) return checked;
  // As above: it was walked, and nothing was told.
  return { ok: true, populations: checked.value as readonly Population[] };
}

const nothing = (): void => {};

/** Everything in a scenario that has an id. */
function idsMadeIn(scenario: Scenario, suggest: ReturnType<typeof suggester>): MadeId[] {
  const made: MadeId[] = [];
  const visitor: Visitor = {
    tell: nothing,
    spoiled: nothing,
    stands: nothing,
    referred: nothing,
    declared: (found) => made.push({ ...found, opens: false }),
    opened: (found) => made.push({ ...found, kind: 'measure', opens: true }),
  };
  walk(shapeOf(scenarioSchema), scenario, null, visitor, suggest);
  return made;
}
