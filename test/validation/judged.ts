/** Whether a measure holds, in words that are the same bytes everywhere. */
import type { Measure } from './measure.js';

/** How far an average may stray: about six of 100,000 do by chance alone. */
export const mostStandardErrors = 4;

/** A measure as it is printed. */
export interface Judged {
  readonly holds: boolean;
  readonly expected: string;
  readonly tolerance: string;
  readonly found: string;
  readonly deviation: string;
  /** In standard errors; `null` where nothing is drawn. */
  readonly errors: number | null;
  /** The standard errors that are allowed; `null` where nothing is drawn. */
  readonly allowed: number | null;
}

const fixed = (number: number, digits: number): string =>
  number.toFixed(digits).replace(/^-(0(?:\.0*)?)$/, '$1');
const row = (numbers: readonly number[], digits: number): string =>
  numbers.map((number) => fixed(number, digits)).join(', ');

const exact = (holds: boolean): string => (holds ? 'exact' : 'differs');

function ofNear(measure: Extract<Measure, { kind: 'near' }>): Judged {
  const { expected, found, distance, digits } = measure;
  const holds =
    expected.length === found.length &&
    expected.every((number, at) => Math.abs((found[at] ?? Number.NaN) - number) <= distance);
  return {
    holds,
    expected: row(expected, digits),
    tolerance: `±${distance < 1e-3 ? distance.toExponential() : distance}`,
    found: row(found, digits),
    deviation: exact(holds),
    errors: null,
    allowed: null,
  };
}

function ofSampled(measure: Extract<Measure, { kind: 'sampled' }>): Judged {
  const { expected, found, standardError, most, digits } = measure;
  const errors = (found - expected) / standardError;
  const allowed = Math.min(mostStandardErrors, most / standardError);
  return {
    holds: Math.abs(errors) <= allowed,
    expected: fixed(expected, digits),
    tolerance: `±${fixed(allowed * standardError, digits)}`,
    found: fixed(found, digits),
    deviation: `${errors < 0 ? '−' : '+'}${Math.abs(errors).toFixed(2)} SE`,
    errors,
    allowed,
  };
}

/** What is to be said of a measure. */
export function judged(measure: Measure): Judged {
  if (measure.kind === 'near') return ofNear(measure);
  if (measure.kind === 'sampled') return ofSampled(measure);
  if (measure.kind === 'same') {
    const { expected, found } = measure;
    const holds = expected === found;
    const says = { expected, tolerance: 'exact', found, deviation: exact(holds) };
    return { holds, ...says, errors: null, allowed: null };
  }
  const { from, to, found, digits } = measure;
  const holds = found >= from && found <= to;
  return {
    holds,
    expected: `${fixed(from, digits)} to ${fixed(to, digits)}`,
    tolerance: 'both included',
    found: fixed(found, digits),
    deviation: holds ? 'within' : 'outside',
    errors: null,
    allowed: null,
  };
}

/** A measure that fails, as a line to read in a test's message. */
export function complaint(measure: Measure): string | null {
  const { holds, expected, tolerance, found, deviation } = judged(measure);
  return holds
    ? null
    : `${measure.what}: expected ${expected} (${tolerance}), found ${found}: ${deviation}`;
}
