/** A scenario as canonical text: the same scenario gives the same bytes, whoever wrote the file and how. */
import type { Scenario } from './scenario.js';
import { scenarioSchema } from './shape.js';
import { optionFor, own, type Shape, shapeOf } from './structure.js';

export { fingerprint } from './fingerprint.js';

/**
 * The scenario as JSON: keys in the order of the format, two spaces, one line feed at the end. Reading it again gives
 * the same scenario.
 *
 * @example loadScenario(serialise(scenario)) // equal to scenario
 */
export function serialise(scenario: Scenario): string {
  return `${JSON.stringify(ordered(shapeOf(scenarioSchema), scenario), null, 2)}\n`;
}

/** The value with the keys of every object in the order of its shape. */
function ordered(shape: Shape, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  switch (shape.type) {
    case 'strict_object': {
      const keys = Object.keys(shape.entries).filter((key) => Object.hasOwn(value, key));
      return Object.fromEntries(
        keys.map((key) => {
          const entry = shape.entries[key];
          return [key, entry ? ordered(entry, own(value, key)) : own(value, key)];
        }),
      );
    }
    case 'array':
      return Array.isArray(value) ? value.map((item) => ordered(shape.item, item)) : value;
    case 'variant': {
      const option = optionFor(shape, value);
      return option ? ordered(option, value) : value;
    }
    case 'exact_optional':
    case 'nullable':
      return ordered(shape.wrapped, value);
    case 'union':
      // The first of the two is a word or a number.
      return ordered(shape.options[1], value);
    default:
      // A tuple of this format holds no objects.
      return value;
  }
}
