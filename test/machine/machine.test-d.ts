/** What must not compile does not. Read by `tsc`; nothing here runs. */
import type { Next, Rules } from '../../src/machine/machine.js';
import { step } from '../../src/machine/step.js';
import { type Light, type Lock, type light, lightRules, type Press, source } from './light.js';

type Table = Rules<Light, Press, Lock>;

export const whole: Table = lightRules;

// @ts-expect-error an illegal target: there is no status `dark`
export const illegalTarget: Table = { ...lightRules, broken: { press: [{ to: 'dark', source }] } };

export const unknownEvent: Table = {
  ...lightRules,
  // @ts-expect-error an unknown event: there is no `kick`
  broken: { kick: [{ to: 'off', source }] },
};

// @ts-expect-error a status left out: `broken`
export const statusLeftOut: Table = { off: lightRules.off, on: lightRules.on };

// @ts-expect-error a rule without a source
export const withoutSource: Table = { ...lightRules, broken: { press: [{ to: 'off' }] } };

// @ts-expect-error fields not carried: `on` has since and level, and `broken` has neither
export const notCarried: Table = { ...lightRules, broken: { press: [{ to: 'on', source }] } };

export const carriedInPart: Table = {
  ...lightRules,
  // @ts-expect-error one field of the target is missing
  broken: { press: [{ to: 'on', source, carry: () => ({ since: 1 }) }] },
};

export const changesStatus: Table = {
  ...lightRules,
  on: {
    dim: [
      {
        to: 'on',
        source,
        change: (leaf) => {
          // @ts-expect-error a recipe never writes the status
          leaf.status = 'off';
        },
      },
    ],
  },
};

declare const machine: typeof light;
declare const lock: Lock;
// @ts-expect-error a state of another machine
step(machine, { status: 'dark' }, { type: 'dim' }, lock);
// @ts-expect-error an event of another machine
step(machine, { status: 'off' }, { type: 'kick' }, lock);

/** The statuses that an event can lead to are known to the compiler. */
export const next: Next<typeof light, 'off', 'press'> = 'on';
export const orElse: Next<typeof light, 'off', 'press'> = 'broken';
// @ts-expect-error from off, a press never leads to off
export const notThere: Next<typeof light, 'off', 'press'> = 'off';
// @ts-expect-error from off, a hit leads nowhere
export const nowhere: Next<typeof light, 'off', 'hit'> = 'broken';
