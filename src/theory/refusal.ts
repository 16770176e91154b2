/** Why an event was not taken. A refusal says every reason, each with a code, the act, and a sentence. */
import type { Source } from '../machine/machine.js';
import type { Refused } from '../machine/step.js';
import type { ActType } from './act.js';

/**
 * The closed list of codes. `undeclared`: a name nobody declared. `no-place`: an issue is not contested in that arena.
 * `no-rule`: the machine has no rule for this act in its status. `unmet`: it has one, and a condition of it fails.
 * `contradiction`: two acts of the event exclude each other.
 */
export const refusalCodes = [
  'undeclared',
  'no-place',
  'no-rule',
  'unmet',
  'contradiction',
] as const;
/** One of the codes above. */
export type RefusalCode = (typeof refusalCodes)[number];

/** One reason why an event was not taken. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Where: `acts[2]`, or `acts[2].audience`. */
  readonly path: string;
  readonly act: ActType;
  readonly says: string;
  readonly source: Source | null;
}

const statusIn = (leaf: { readonly status: string }): string => leaf.status.replace('-', ' ');

/** The refusals that a machine's refused step amounts to. */
export const refusalsOf = (
  machine: string,
  step: Refused<{ readonly status: string }, { readonly type: ActType }>,
  path: string,
): readonly Refusal[] =>
  step.unmet.length === 0
    ? [
        {
          code: 'no-rule',
          path,
          act: step.event.type,
          says: `there is no rule for ${step.event.type} while the ${machine} is ${statusIn(step.from)}`,
          source: null,
        },
      ]
    : step.unmet.map(({ says, source }) => ({
        code: 'unmet' as const,
        path,
        act: step.event.type,
        says: `it does not hold that ${says}`,
        source,
      }));
