/**
 * The actor's role, in one arena and on one issue. Roles follow from acts and conclusions; no file codes them.
 *
 * An actor may be a claimant here and a bystander next door. Functional actors (who endorse, veto or contest without
 * being actor or audience) are not among the statuses: no act of the vocabulary codes an endorsement yet.
 */
import { type Condition, machine, type Rules } from '../machine/machine.js';
import { verdict } from '../machine/verdict.js';
import type { Sign } from './act.js';
import { buzan1998, ours, ruzicka2019 } from './sources.js';

/** An actor’s role in one place. */
export type Role =
  | { readonly status: 'bystander' }
  /** Has an open move of this sign; `executing` stays true while measures of its own are in force. */
  | { readonly status: 'claimant'; readonly sign: Sign; readonly executing: boolean }
  | { readonly status: 'authorised' }
  | { readonly status: 'executing' }
  | { readonly status: 'overreaching' }
  | { readonly status: 'defeated' }
  | { readonly status: 'retired' };

/** What changes a role: drawn from acts and conclusions. */
export type RoleEvent =
  | { readonly type: 'claims'; readonly sign: Sign }
  /** An enabling audience has assented: the issue is securitized by this actor's move. */
  | { readonly type: 'is-authorised' }
  | { readonly type: 'is-defeated' }
  /** Enacts a measure; `licensed` where the issue is securitized. */
  | { readonly type: 'enacts'; readonly licensed: boolean }
  /** The issue leaves security. */
  | { readonly type: 'retires' };

const licensed: Condition<unknown, Extract<RoleEvent, { type: 'enacts' }>, null> = {
  says: 'the measure is taken where the issue is securitized',
  source: buzan1998('25–26'),
  holds: (_, event) => verdict(event.licensed),
};

const claim = [
  {
    to: 'claimant',
    carry: (state: Role, event: { readonly sign: Sign }) => ({
      sign: event.sign,
      executing: state.status === 'executing' || (state.status === 'claimant' && state.executing),
    }),
    source: buzan1998('36, 40'),
  },
] as const;

const carry = () => ({});

/** Means within the rights granted; otherwise the actor goes beyond them. */
const enact = [
  { to: 'executing', needs: [licensed], carry, source: buzan1998('26') },
  { to: 'overreaching', carry, source: ours() },
] as const;

const authorise = [{ to: 'authorised', carry, source: buzan1998('25') }] as const;
/** What was enacted without rights is covered once they are granted: a reading may ask for the measure first. */
const cover = [{ to: 'executing', carry, source: ours() }] as const;
const retire = [{ to: 'retired', carry, source: ours() }] as const;
const idle = { claims: claim, enacts: enact } as const;

const rules = {
  bystander: idle,
  claimant: {
    ...idle,
    'is-authorised': authorise,
    'is-defeated': [{ to: 'defeated', carry, source: ruzicka2019() }],
    retires: retire,
  },
  authorised: { ...idle, retires: retire },
  executing: { ...idle, 'is-authorised': cover, retires: retire },
  overreaching: { ...idle, 'is-authorised': cover, retires: retire },
  defeated: idle,
  retired: idle,
} satisfies Rules<Role, RoleEvent, null>;

/** The machine of an actor’s role. */
export const actor = machine<Role, RoleEvent, null>()('actor', { status: 'bystander' }, rules);
