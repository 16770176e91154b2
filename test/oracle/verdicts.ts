/** Three answers, and the only three ways the text combines them (Kleene's strong logic). */
export type Verdict = 'yes' | 'no' | 'unknown';

/** No if any is no, else unknown if any is unknown, else yes. Over nothing it is yes: see `all`. */
export function and(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

/** Over nothing: no. */
export function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}

/** As `and`, but over nothing it is unknown: "every one of none did" settles nothing. */
export function all(verdicts: readonly Verdict[]): Verdict {
  return verdicts.length === 0 ? 'unknown' : and(verdicts);
}

export function plain(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}

export function coded(value: boolean | undefined): Verdict {
  return value === undefined ? 'unknown' : plain(value);
}

export function not(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'yes' ? 'no' : 'yes';
}
