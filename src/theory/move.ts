/**
 * The move: somebody presents an issue as a matter of survival (`+`), or as one no longer (`-`).
 *
 * A move is an attempt. Nothing here says whether it succeeded: that follows from its audiences' answers, under a
 * reading. A rejected move is not closed by the rejection (another audience may still accept it); to try again is a
 * new move that `renews` the old one.
 */
import { add, type Chain } from '../machine/chain.js';
import { type Condition, machine, type Rules } from '../machine/machine.js';
import { verdict } from '../machine/verdict.js';
import type {
  ContextObserved,
  Degree,
  MeasureEnacted,
  MeasureJustified,
  MeasureTerminated,
  MoveLapsed,
  MoveMade,
  MoveSuperseded,
  MoveWithdrawn,
} from './act.js';
import type { Context } from './context.js';
import { buzan1998, ours } from './sources.js';
import type { Moment } from './world.js';

/** What a coder found of the setting that a move met. What is not coded is `undefined`. */
export interface ContextFound {
  readonly resonance: Degree | undefined;
  readonly embeddedness: Degree | undefined;
  readonly at: Moment;
}

/**
 * What every made move keeps: the act as coded, when it came, the arenas it reaches, the measures said to rest on it,
 * and what was found of its context, newest first.
 */
export interface Made {
  readonly act: MoveMade;
  readonly at: Moment;
  readonly arenas: readonly string[];
  readonly measures: Chain<string>;
  readonly contexts: Chain<ContextFound>;
}

/** Where a move stands. */
export type Move =
  | { readonly status: 'unmade' }
  | ({ readonly status: 'open' } & Made)
  | ({ readonly status: 'withdrawn' } & Made)
  | ({ readonly status: 'lapsed' } & Made)
  | ({ readonly status: 'superseded' } & Made);

/** A move that has been made. */
export type MadeMove = Exclude<Move, { readonly status: 'unmade' }>;

export type MoveAct =
  | MoveMade
  | MoveWithdrawn
  | MoveLapsed
  | MoveSuperseded
  | MeasureEnacted
  | MeasureJustified
  | MeasureTerminated
  | ContextObserved;

/** The arenas a move reaches: those of its addressees; every arena of the issue where they are not coded. */
export const arenasOf = (act: MoveMade, { world }: Context): readonly string[] => {
  const arenas = world.issues.get(act.issue) ?? [];
  if (act.addressees === undefined) return arenas;
  const reached = new Set(act.addressees.map((id) => world.audiences.get(id)?.arena));
  return arenas.filter((arena) => reached.has(arena));
};

const renewsWhatWasMade: Condition<unknown, MoveMade, Context> = {
  says: 'a move renews one that was made before it',
  source: ours(),
  holds: (_, act, { made, now }) => {
    if (act.renews === undefined) return 'yes';
    const renewed = made(act.renews);
    return verdict(renewed !== null && renewed.at.index < now.index);
  },
};

const supersededByItsLike: Condition<MadeMove, MoveSuperseded, Context> = {
  says: 'a move is superseded by another of its sign about its issue',
  source: ours(),
  holds: (move, act, { made }) => {
    const other = made(act.by)?.act;
    return verdict(
      act.by !== act.move && other?.sign === move.act.sign && other.issue === move.act.issue,
    );
  },
};

const aboutTheIssueOfTheMeasure: Condition<MadeMove, MeasureEnacted | MeasureJustified, Context> = {
  says: 'the move that justifies a measure is about the issue of the measure',
  source: ours(),
  holds: (move, act, { issueOf }) => {
    const issue = act.type === 'measure-enacted' ? act.issue : issueOf(act.measure);
    return verdict(issue === null || issue === move.act.issue);
  },
};

const endsWhatIsAboutItsIssue: Condition<MadeMove, MeasureTerminated, Context> = {
  says: 'the move that justifies the end of a measure is about the issue of the measure',
  source: ours(),
  holds: (move, act, { issueOf }) => {
    const issue = issueOf(act.measure);
    return verdict(issue === null || issue === move.act.issue);
  },
};

const keepsMeasure = {
  needs: [aboutTheIssueOfTheMeasure],
  change: (move: { measures: Chain<string> }, act: MeasureEnacted | MeasureJustified) => {
    move.measures = add(move.measures, act.measure);
  },
  source: buzan1998('26'),
};

/** The measure keeps what its end was justified by; of the move it is only asked whether it can be. */
const endsMeasure = { needs: [endsWhatIsAboutItsIssue], source: ours() };

const keepsContext = {
  change: (move: { contexts: Chain<ContextFound> }, act: ContextObserved, { now }: Context) => {
    const { resonance, embeddedness } = act;
    move.contexts = add(move.contexts, { resonance, embeddedness, at: now });
  },
  source: ours(),
};

const close = { source: ours() } as const;

const rules = {
  unmade: {
    'move-made': [
      {
        to: 'open',
        needs: [renewsWhatWasMade],
        carry: (_, act, context) => ({
          act,
          at: context.now,
          arenas: arenasOf(act, context),
          measures: null,
          contexts: null,
        }),
        source: buzan1998('25'),
      },
    ],
  },
  open: {
    'move-withdrawn': [{ to: 'withdrawn', ...close }],
    'move-lapsed': [{ to: 'lapsed', ...close }],
    'move-superseded': [{ to: 'superseded', needs: [supersededByItsLike], ...close }],
    'measure-enacted': [{ to: 'open', ...keepsMeasure }],
    'measure-justified': [{ to: 'open', ...keepsMeasure }],
    'measure-terminated': [{ to: 'open', ...endsMeasure }],
    'context-observed': [{ to: 'open', ...keepsContext }],
  },
  withdrawn: {
    'measure-enacted': [{ to: 'withdrawn', ...keepsMeasure }],
    'measure-justified': [{ to: 'withdrawn', ...keepsMeasure }],
    'measure-terminated': [{ to: 'withdrawn', ...endsMeasure }],
    'context-observed': [{ to: 'withdrawn', ...keepsContext }],
  },
  lapsed: {
    'measure-enacted': [{ to: 'lapsed', ...keepsMeasure }],
    'measure-justified': [{ to: 'lapsed', ...keepsMeasure }],
    'measure-terminated': [{ to: 'lapsed', ...endsMeasure }],
    'context-observed': [{ to: 'lapsed', ...keepsContext }],
  },
  superseded: {
    'measure-enacted': [{ to: 'superseded', ...keepsMeasure }],
    'measure-justified': [{ to: 'superseded', ...keepsMeasure }],
    'measure-terminated': [{ to: 'superseded', ...endsMeasure }],
    'context-observed': [{ to: 'superseded', ...keepsContext }],
  },
} satisfies Rules<Move, MoveAct, Context>;

/** The machine of a move. */
export const move = machine<Move, MoveAct, Context>()('move', { status: 'unmade' }, rules);
