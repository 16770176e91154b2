/** How a model says no to a number: refused whole, with what was expected and what came. Nothing is clamped. */

/** The value, if it lies from `low` to `high`, both included. `NaN` never does. */
export function numberFrom(name: string, value: number, low: number, high: number): number {
  if (value >= low && value <= high) return value;
  throw new RangeError(`${name}: expected a number from ${low} to ${high}, received ${value}`);
}

/** The value, if it lies between `low` and `high`, neither included. */
export function numberBetween(name: string, value: number, low: number, high: number): number {
  if (value > low && value < high) return value;
  throw new RangeError(`${name}: expected a number between ${low} and ${high}, received ${value}`);
}

/** The value, if it is a whole number from `low` to `high`, both included. */
export function wholeFrom(name: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new RangeError(
    `${name}: expected a whole number from ${low} to ${high}, received ${value}`,
  );
}
