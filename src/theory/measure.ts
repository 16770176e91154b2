/**
 * The measure: what is done about a threat. Requested, authorised, enacted, suspended and resumed, terminated.
 *
 * A measure is a fact at any stage: it may come before any move, and then it is on record as taken without sanction.
 * What it rests on is said by justifications, of which there may be several, differing, at different dates.
 */
import { add, type Chain } from '../machine/chain.js';
import { type Condition, machine, type Rules } from '../machine/machine.js';
import { verdict } from '../machine/verdict.js';
import type {
  MeasureAuthorised,
  MeasureEnacted,
  MeasureJustified,
  MeasureRequested,
  MeasureResumed,
  MeasureRoutinised,
  MeasureSuspended,
  MeasureTerminated,
  RelationChanged,
} from './act.js';
import type { Context } from './context.js';
import { adamides2020, buzan1998, hansen2012, ours } from './sources.js';
import type { Moment } from './world.js';

/** Why a measure was taken, according to somebody: a move's id, or `no threat`. */
export interface Justification {
  readonly ground: string;
  /** Who says so; `null`: the act that enacted it does. */
  readonly by: string | null;
  readonly at: Moment;
}

interface Kept {
  readonly issue: string;
  readonly arena: string;
  readonly at: Moment;
  /** The act of enactment and its moment, once it has been enacted. */
  readonly enacted: { readonly act: MeasureEnacted; readonly at: Moment } | null;
  readonly justifications: Chain<Justification>;
  readonly effects: Chain<Moment>;
  readonly routine: boolean;
  readonly ended: Moment | null;
  /** What its end was justified by: a move's id, or `other grounds`; `null`: not ended, or not coded. */
  readonly endedBecause: string | null;
}

/** Where a measure stands. */
export type Measure =
  | { readonly status: 'absent' }
  | ({ readonly status: 'requested' } & Kept)
  | ({ readonly status: 'authorised' } & Kept)
  | ({ readonly status: 'enacted' } & Kept)
  | ({ readonly status: 'suspended' } & Kept)
  | ({ readonly status: 'terminated' } & Kept);

/** A measure that some act has named. */
export type KnownMeasure = Exclude<Measure, { readonly status: 'absent' }>;

export type MeasureAct =
  | MeasureRequested
  | MeasureAuthorised
  | MeasureEnacted
  | MeasureSuspended
  | MeasureResumed
  | MeasureRoutinised
  | MeasureTerminated
  | MeasureJustified
  | RelationChanged;

type Opening = MeasureRequested | MeasureAuthorised | MeasureEnacted;

const sameMeasure: Condition<KnownMeasure, Opening, Context> = {
  says: 'a measure keeps its issue and its arena',
  source: ours(),
  holds: (measure, act) => verdict(measure.issue === act.issue && measure.arena === act.arena),
};

const justifiedOnEnactment = (
  act: Opening,
  now: Moment,
  so: Chain<Justification>,
): Chain<Justification> =>
  act.type === 'measure-enacted' && act.justifiedBy !== undefined
    ? add(so, { ground: act.justifiedBy, by: null, at: now })
    : so;

const opened = (_: unknown, act: Opening, { now }: Context): Kept => ({
  issue: act.issue,
  arena: act.arena,
  at: now,
  enacted: act.type === 'measure-enacted' ? { act, at: now } : null,
  justifications: justifiedOnEnactment(act, now, null),
  effects: null,
  routine: false,
  ended: null,
  endedBecause: null,
});

const enacted = (measure: Kept, act: MeasureEnacted, { now }: Context): Kept => ({
  issue: measure.issue,
  arena: measure.arena,
  at: measure.at,
  enacted: { act, at: now },
  justifications: justifiedOnEnactment(act, now, measure.justifications),
  effects: measure.effects,
  routine: measure.routine,
  ended: null,
  endedBecause: null,
});

type Change = {
  justifications: Chain<Justification>;
  effects: Chain<Moment>;
  routine: boolean;
  ended: Moment | null;
  endedBecause: string | null;
};

const justify = {
  change: (measure: Change, act: MeasureJustified, { now }: Context) => {
    measure.justifications = add(measure.justifications, {
      ground: act.ground,
      by: act.by,
      at: now,
    });
  },
  source: buzan1998('26'),
};
const affect = {
  change: (measure: Change, _: RelationChanged, { now }: Context) => {
    measure.effects = add(measure.effects, now);
  },
  source: buzan1998('26'),
};
const routinise = {
  change: (measure: Change) => {
    measure.routine = true;
  },
  source: adamides2020(),
};
const terminate = {
  to: 'terminated',
  change: (measure: Change, act: MeasureTerminated, { now }: Context) => {
    measure.ended = now;
    measure.endedBecause = act.because ?? null;
  },
  source: ours(),
} as const;

const rules = {
  absent: {
    'measure-requested': [{ to: 'requested', carry: opened, source: ours() }],
    'measure-authorised': [{ to: 'authorised', carry: opened, source: buzan1998('25') }],
    'measure-enacted': [{ to: 'enacted', carry: opened, source: buzan1998('26') }],
  },
  requested: {
    'measure-authorised': [{ to: 'authorised', needs: [sameMeasure], source: buzan1998('25') }],
    'measure-enacted': [
      { to: 'enacted', needs: [sameMeasure], carry: enacted, source: buzan1998('26') },
    ],
    'measure-justified': [{ to: 'requested', ...justify }],
    'relation-changed': [{ to: 'requested', ...affect }],
  },
  authorised: {
    'measure-enacted': [
      { to: 'enacted', needs: [sameMeasure], carry: enacted, source: buzan1998('26') },
    ],
    'measure-justified': [{ to: 'authorised', ...justify }],
    'relation-changed': [{ to: 'authorised', ...affect }],
  },
  enacted: {
    'measure-suspended': [{ to: 'suspended', source: hansen2012() }],
    'measure-routinised': [{ to: 'enacted', ...routinise }],
    'measure-terminated': [terminate],
    'measure-justified': [{ to: 'enacted', ...justify }],
    'relation-changed': [{ to: 'enacted', ...affect }],
  },
  suspended: {
    'measure-resumed': [{ to: 'enacted', source: ours() }],
    'measure-terminated': [terminate],
    'measure-justified': [{ to: 'suspended', ...justify }],
    'relation-changed': [{ to: 'suspended', ...affect }],
  },
  terminated: {
    'measure-justified': [{ to: 'terminated', ...justify }],
    'relation-changed': [{ to: 'terminated', ...affect }],
  },
} satisfies Rules<Measure, MeasureAct, Context>;

/** The machine of a measure. */
export const measure = machine<Measure, MeasureAct, Context>()(
  'measure',
  { status: 'absent' },
  rules,
);
