/**
 * The agenda of one arena: is the issue nobody's business there, public business, or the experts'?
 *
 * Only facts move it. Whether the issue is a matter of security is another register (security.ts); the stage is read
 * off both.
 */
import { machine, type Rules } from '../machine/machine.js';
import type {
  AudienceRejected,
  IssueRaised,
  IssueShelved,
  IssueSilenced,
  IssueTechnified,
  MoveMade,
} from './act.js';
import type { Context } from './context.js';
import { buzan1998, hansen2012, hansenNissenbaum2009, ours } from './sources.js';

/** Whose business the issue is in one arena. */
export type Agenda =
  | { readonly status: 'off' }
  | { readonly status: 'public' }
  | { readonly status: 'expert'; readonly forum: string | null };

/** A securitizing move and a reshaping rejection reach the agenda too; a situation routes them here only then. */
export type AgendaAct =
  | IssueRaised
  | IssueShelved
  | IssueTechnified
  | IssueSilenced
  | MoveMade
  | AudienceRejected;

/** Off the agenda, or on the public one, there is no forum to remember. */
const carry = () => ({});

const raise = { to: 'public', carry, source: buzan1998('23') } as const;
const shelve = { to: 'off', carry, source: buzan1998('23–24') } as const;
const silence = { to: 'off', carry, source: hansen2012() } as const;
/** To present an issue as a threat is to put it before a public (T05). */
const byAMove = { to: 'public', carry, source: buzan1998('25') } as const;
/** An audience that reshapes what it refuses keeps the issue political (T06). */
const byReshaping = { to: 'public', carry, source: ours() } as const;

const rules = {
  off: {
    'issue-raised': [raise],
    'move-made': [byAMove],
    'audience-rejected': [byReshaping],
    'issue-silenced': [silence],
  },
  public: {
    'issue-raised': [raise],
    'move-made': [byAMove],
    'audience-rejected': [byReshaping],
    'issue-technified': [
      {
        to: 'expert',
        carry: (_, act) => ({ forum: act.forum ?? null }),
        source: hansenNissenbaum2009(),
      },
    ],
    'issue-shelved': [shelve],
    'issue-silenced': [silence],
  },
  expert: {
    'issue-raised': [raise],
    'move-made': [{ to: 'expert', source: buzan1998('25') }],
    'audience-rejected': [byReshaping],
    'issue-technified': [
      {
        to: 'expert',
        carry: (_, act) => ({ forum: act.forum ?? null }),
        source: hansenNissenbaum2009(),
      },
    ],
    'issue-shelved': [shelve],
    'issue-silenced': [silence],
  },
} satisfies Rules<Agenda, AgendaAct, Context>;

/** The machine of the agenda. */
export const agenda = machine<Agenda, AgendaAct, Context>()('agenda', { status: 'off' }, rules);
