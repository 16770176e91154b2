/** Who accepts in the end, by whatever rule. */
import type { Acceptance } from '../../scenario/acceptance.js';
import type { AcceptanceRule, Hearing, Settled } from './acceptance.js';
import { acceptanceRules } from './rules.js';

/** Refuses people of whom something is missing; an array that is too short would be read as if it held zeros. */
const checked = (hearing: Hearing): void => {
  const { size } = hearing.network;
  for (const trait of ['threshold', 'stubbornness', 'appeal', 'convinced'] as const) {
    const found = hearing[trait].length;
    if (found !== size)
      throw new RangeError(
        `${trait}: expected one value for each of ${size} people, received ${found}`,
      );
  }
};

/**
 * Lets people who have heard a move heed one another by a rule, until it settles.
 *
 * @throws RangeError for a parameter of the rule that is none, and unless each person has each trait
 * @example settled(hearing, { rule: 'fractional-threshold' }).accepting
 */
export function settled(hearing: Hearing, acceptance: Acceptance): Settled {
  checked(hearing);
  // The map gives each name the rule that takes the parameters of that name; the compiler cannot follow that.
  const rule = acceptanceRules[acceptance.rule] as AcceptanceRule<Acceptance>;
  return rule.settle(hearing, acceptance);
}
