/** Who founded a securitization (semantics.md, section 6). */
import type { Founder } from './asking.js';
import type { Verdict } from './verdicts.js';

/** One way in which a rule may have come to hold, and who would have founded it. */
export interface Way {
  readonly verdict: Verdict;
  readonly accepting: ReadonlyMap<string, Verdict>;
}

/** What a rule for entering answers. */
export interface Entry {
  readonly verdict: Verdict;
  readonly founders: readonly Founder[];
}

export const nobody: ReadonlyMap<string, Verdict> = new Map();

/**
 * All who made, or may have made, acceptance hold, over the ways that do not fail. If a way certainly
 * holds, only such ways make anybody certain; if none does, whoever would be certain by every open way
 * is certain, for one of them it was.
 */
export function foundersOf(ways: readonly Way[]): Founder[] {
  const open = ways.filter(({ verdict }) => verdict !== 'no');
  const holding = ways.filter(({ verdict }) => verdict === 'yes');
  const accepted = ({ accepting }: Way, audience: string) => accepting.get(audience) === 'yes';
  const mayHave = open.flatMap(({ accepting }) =>
    [...accepting].filter(([, verdict]) => verdict !== 'no').map(([audience]) => audience),
  );
  const certain = mayHave.filter((audience) =>
    holding.length > 0
      ? holding.some((way) => accepted(way, audience))
      : open.every((way) => accepted(way, audience)),
  );
  return named(mayHave, certain);
}

export function named(audiences: readonly string[], certain: readonly string[]): Founder[] {
  return [...new Set(audiences)]
    .sort()
    .map((audience) => ({ audience, certain: certain.includes(audience) }));
}
