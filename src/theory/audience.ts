/**
 * The audience: what it answers to one move, in one dimension.
 *
 * Two dimensions are kept apart, because an audience may grant that something is a threat (*identification*) and yet
 * refuse that anything unusual be done about it (*measures*): Roe's gap. Silence is not assent: an answer that nobody
 * coded stays *awaited*.
 */
import { type Condition, machine, type Rules } from '../machine/machine.js';
import { verdict } from '../machine/verdict.js';
import type {
  Answer as AnswerAct,
  AudienceAbstained,
  AudienceAccepted,
  AudiencePartlyAccepted,
  AudienceRejected,
  AudienceRetracted,
} from './act.js';
import type { Context } from './context.js';
import { balzacq2005, mcInnesRushton2013, ours, ruzicka2019 } from './sources.js';
import type { Moment } from './world.js';

/** What a given answer keeps: the latest act, when it came, and when this audience first accepted, if ever. */
interface Given<A extends AnswerAct> {
  readonly act: A;
  readonly at: Moment;
  readonly accepted: Moment | null;
}

/** An audience’s answer to one move in one dimension: awaited, or the latest it gave. */
export type Answer =
  | { readonly status: 'awaited' }
  | ({ readonly status: 'accepting' } & Given<AudienceAccepted>)
  | ({ readonly status: 'partly-accepting' } & Given<AudiencePartlyAccepted>)
  | ({ readonly status: 'abstaining' } & Given<AudienceAbstained>)
  | ({ readonly status: 'rejecting' } & Given<AudienceRejected>)
  | ({ readonly status: 'retracted' } & Given<AudienceRetracted>);

/** X02: there is no uptake without address, unless the coder found an indirect one. */
const addressed: Condition<Answer, AnswerAct, Context> = {
  says: 'an audience answers only a move that was put to it',
  source: balzacq2005(),
  holds: (answer, act, { made }) => {
    if (answer.status !== 'awaited') return 'yes';
    const addressees = made(act.move)?.act.addressees;
    return verdict(
      addressees === undefined || act.indirect === true || addressees.includes(act.audience),
    );
  },
};

const made: Condition<Answer, AnswerAct, Context> = {
  says: 'an audience answers only a move that has been made',
  source: ours(),
  holds: (_, act, context) => verdict(context.made(act.move) !== null),
};

const sitsWhereTheIssueIs: Condition<Answer, AnswerAct, Context> = {
  says: 'the audience sits in an arena where the issue is contested',
  source: ours(),
  holds: (_, act, context) => {
    const move = context.made(act.move)?.act;
    const arena = context.world.audiences.get(act.audience)?.arena;
    const arenas = move === undefined ? undefined : context.world.issues.get(move.issue);
    return verdict(arenas === undefined || arena === undefined || arenas.includes(arena));
  },
};

const needs = [made, addressed, sitsWhereTheIssueIs];

const firstAcceptance = (answer: Answer): Moment | null =>
  answer.status === 'awaited' ? null : answer.accepted;

const give = <A extends AnswerAct>(answer: Answer, act: A, { now }: Context): Given<A> => ({
  act,
  at: now,
  accepted: firstAcceptance(answer) ?? (act.type === 'audience-accepted' ? now : null),
});

const accept = [
  { to: 'accepting', needs, carry: give<AudienceAccepted>, source: balzacq2005() },
] as const;
const partly = [
  {
    to: 'partly-accepting',
    needs,
    carry: give<AudiencePartlyAccepted>,
    source: mcInnesRushton2013(),
  },
] as const;
const abstain = [
  { to: 'abstaining', needs, carry: give<AudienceAbstained>, source: ours() },
] as const;
const reject = [
  { to: 'rejecting', needs, carry: give<AudienceRejected>, source: ruzicka2019() },
] as const;
const retract = [
  { to: 'retracted', needs, carry: give<AudienceRetracted>, source: mcInnesRushton2013() },
] as const;

/** What any audience may answer, whatever it answered before. */
const answers = {
  'audience-accepted': accept,
  'audience-partly-accepted': partly,
  'audience-abstained': abstain,
  'audience-rejected': reject,
} as const;

const rules = {
  awaited: answers,
  accepting: { ...answers, 'audience-retracted': retract },
  'partly-accepting': { ...answers, 'audience-retracted': retract },
  abstaining: answers,
  rejecting: answers,
  retracted: answers,
} satisfies Rules<Answer, AnswerAct, Context>;

/** The machine of one audience's answer to one move in one dimension (theory: Roe 2008 keeps the two apart). */
export const audience = machine<Answer, AnswerAct, Context>()(
  'audience',
  { status: 'awaited' },
  rules,
);

/** The key of an answer: one audience, one move, one dimension. */
export const answerKey = (
  move: string,
  audienceId: string,
  dimension: AnswerAct['dimension'],
): string => `${move} ${audienceId} ${dimension}`;
