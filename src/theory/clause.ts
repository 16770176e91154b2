/**
 * The clause: an arena agrees in advance on conditions under which securitization returns without new assent.
 *
 * While it stands untriggered, a desecuritization is *latent*: it can be reversed without asking again (T19). A clause
 * that has lapsed, or was triggered, stands no more.
 */
import { machine, type Rules } from '../machine/machine.js';
import type { ClauseAgreed, ClauseLapsed, ClauseTriggered } from './act.js';
import type { Context } from './context.js';
import { ours, resolution2231 } from './sources.js';
import type { Moment } from './world.js';

interface Agreed {
  readonly issue: string;
  readonly arena: string;
  readonly at: Moment;
}

/** Where a clause stands. */
export type Clause =
  | { readonly status: 'unagreed' }
  | ({ readonly status: 'agreed' } & Agreed)
  | ({ readonly status: 'triggered'; readonly act: ClauseTriggered } & Agreed)
  | ({ readonly status: 'lapsed'; readonly ended: Moment } & Agreed);

export type ClauseAct = ClauseAgreed | ClauseTriggered | ClauseLapsed;

const rules = {
  unagreed: {
    'clause-agreed': [
      {
        to: 'agreed',
        carry: (_, act, { now }) => ({ issue: act.issue, arena: act.arena, at: now }),
        source: resolution2231(),
      },
    ],
  },
  agreed: {
    'clause-triggered': [
      {
        to: 'triggered',
        carry: ({ issue, arena, at }, act) => ({ issue, arena, at, act }),
        source: resolution2231(),
      },
    ],
    'clause-lapsed': [
      {
        to: 'lapsed',
        carry: ({ issue, arena, at }, _, { now }) => ({ issue, arena, at, ended: now }),
        source: ours(),
      },
    ],
  },
  triggered: {},
  lapsed: {},
} satisfies Rules<Clause, ClauseAct, Context>;

/** The machine of a clause. */
export const clause = machine<Clause, ClauseAct, Context>()(
  'clause',
  { status: 'unagreed' },
  rules,
);
