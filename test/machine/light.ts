/** A small machine for the kernel's own tests: a lamp with a lock that may or may not be known to be open. */
import { type Condition, machine, type Rules, type Source } from '../../src/machine/machine.js';
import type { Verdict } from '../../src/machine/verdict.js';

export const source: Source = {
  key: 'test',
  author: 'nobody',
  year: '2000',
  title: 'Nothing',
  checked: 'read',
};

export type Light =
  | { readonly status: 'off' }
  | { readonly status: 'on'; readonly since: number; readonly level: number }
  | { readonly status: 'broken' };
export type Press =
  | { readonly type: 'press'; readonly at: number }
  | { readonly type: 'dim' }
  | { readonly type: 'hit' };
export interface Lock {
  readonly open: Verdict;
  readonly dry: Verdict;
}

const open: Condition<unknown, unknown, Lock> = {
  says: 'the lock is open',
  source,
  holds: (_, __, lock) => lock.open,
};
const dry: Condition<unknown, unknown, Lock> = {
  says: 'the lamp is dry',
  source,
  holds: (_, __, lock) => lock.dry,
};

export const lightRules = {
  off: {
    press: [
      { to: 'on', needs: [open, dry], carry: (_, { at }) => ({ since: at, level: 3 }), source },
      { to: 'broken', needs: [open], source },
    ],
  },
  on: {
    press: [{ to: 'off', carry: () => ({}), source }],
    dim: [
      {
        to: 'on',
        change: (leaf) => {
          leaf.level -= 1;
        },
        source,
      },
    ],
    hit: [{ to: 'broken', carry: () => ({}), source }],
  },
  broken: {},
} satisfies Rules<Light, Press, Lock>;

export const light = machine<Light, Press, Lock>()('light', { status: 'off' }, lightRules);
