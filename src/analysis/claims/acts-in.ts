/**
 * What may happen before an issue is securitized: one act for each variation that some rule tells apart, fully coded. The
 * securitizing move has one id, so that a history has one claim at most. Lapsed and superseded moves are left out, which
 * every rule takes as withdrawn.
 */
import type { Act, ActOf } from '../../theory/act.js';
import { addressees, answers, claim, coded, emergency, enacted, rule } from './small-act.js';
import { arena, issue, stranger } from './universe.js';

type Marks = Omit<ActOf<'move-made'>, 'type' | 'move' | 'sign' | 'issue' | 'coded' | 'addressees'>;
const fully: Marks = {
  actor: 'minister',
  referent: 'the-people',
  threat: 'an-invasion',
  existential: 'explicit',
  urgency: true,
  wayOut: true,
  strand: 'future-acts',
};
const claims = (marks: Partial<Marks>): Act =>
  coded({ type: 'move-made', move: claim, sign: '+', issue, addressees, ...fully, ...marks });
const { referent: _, ...withoutReferent } = fully;

const identification = 'identification';
const measures = 'measures';

/** An emergency measure: it breaks a rule. */
export const emergencyMeasure = enacted(emergency, rule);

/** Parliament doubts the evidence. */
export const doubt = coded({ type: 'evidence-doubted', issue, arena, by: 'parliament' });

/** What may happen before an issue is securitized. */
export const onTheWayIn: readonly Act[] = [
  claims({}),
  claims({ existential: 'none' }),
  claims({ urgency: false }),
  claims({ wayOut: false }),
  claims({ actor: stranger }),
  coded({ type: 'move-made', move: claim, sign: '+', issue, addressees, ...withoutReferent }),
  claims({ strand: 'agenda' }),
  claims({ strand: 'past-acts' }),
  claims({ strand: 'deterrence' }),
  claims({ strand: 'control' }),
  answers('audience-accepted', claim, {
    audience: 'parliament',
    dimension: measures,
    support: 'formal',
  }),
  answers('audience-accepted', claim, {
    audience: 'parliament',
    dimension: measures,
    support: 'moral',
  }),
  answers('audience-accepted', claim, {
    audience: 'parliament',
    dimension: identification,
    support: 'moral',
  }),
  answers('audience-partly-accepted', claim, { audience: 'parliament', dimension: measures }),
  answers('audience-partly-accepted', claim, { audience: 'parliament', dimension: identification }),
  answers('audience-rejected', claim, { audience: 'parliament', dimension: measures }),
  answers('audience-accepted', claim, {
    audience: 'onlookers',
    dimension: measures,
    support: 'formal',
  }),
  answers('audience-accepted', claim, {
    audience: 'onlookers',
    dimension: identification,
    support: 'moral',
  }),
  enacted(emergency, rule, claim),
  enacted(emergency, [], claim),
  emergencyMeasure,
  coded({ type: 'measure-justified', measure: emergency, by: 'minister', ground: claim }),
  coded({
    type: 'relation-changed',
    from: 'minister',
    to: 'stranger',
    sign: '-',
    kind: 'effect',
    level: 'bilateral',
    measure: emergency,
  }),
  coded({ type: 'context-observed', move: claim, resonance: 3, embeddedness: 3 }),
  coded({ type: 'context-observed', move: claim, resonance: 3, embeddedness: 0 }),
  coded({ type: 'context-observed', move: claim, resonance: 0, embeddedness: 3 }),
  coded({ type: 'window-opened', issue, arenas: [arena] }),
  coded({ type: 'window-closed', issue, arenas: [arena] }),
  coded({ type: 'institution-observed', issue, arena, agent: 'minister', indicator: 'law' }),
  coded({
    type: 'practice-observed',
    issue,
    arena,
    agent: 'minister',
    exceptional: true,
    typical: true,
    kind: 'detention',
  }),
  coded({
    type: 'practice-observed',
    issue,
    arena,
    agent: 'minister',
    exceptional: false,
    typical: true,
    kind: 'interdiction',
  }),
  coded({
    type: 'practice-observed',
    issue,
    arena,
    agent: 'minister',
    exceptional: false,
    typical: false,
    kind: 'other',
  }),
  doubt,
  coded({ type: 'move-withdrawn', move: claim }),
];
