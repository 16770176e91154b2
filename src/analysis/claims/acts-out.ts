/**
 * What may happen once an issue is securitized: one act for each variation that some rule tells apart, fully coded. The
 * desecuritizing move has one id, so that a history has one at most; so has the clause.
 */
import type { Act, ActOf, Dimension } from '../../theory/act.js';
import { components } from '../../theory/component.js';
import { otherGrounds } from '../../theory/reference.js';
import { emergencyMeasure } from './acts-in.js';
import {
  addressees,
  allClear,
  another,
  answers,
  claim,
  clause,
  coded,
  emergency,
  enacted,
  rule,
} from './small-act.js';
import { arena, elsewhere, issue, stranger } from './universe.js';

/** A second emergency measure. */
export const anotherMeasure = enacted(another, rule);
/** A return without new assent is agreed. */
export const agreedClause = coded({ type: 'clause-agreed', clause, issue, arena });
/** All recognise that it is triggered. */
export const triggeredClause = coded({
  type: 'clause-triggered',
  clause,
  by: 'minister',
  recognisedBy: 'all',
});

const assents = (type: 'audience-accepted' | 'audience-retracted', dimension: Dimension): Act =>
  answers(type, claim, { audience: 'parliament', dimension, support: 'formal' });
/** Parliament accepts the claim, and takes it back. */
export const changeOfMind: readonly Act[] = [
  assents('audience-accepted', 'measures'),
  assents('audience-retracted', 'measures'),
  answers('audience-retracted', claim, { audience: 'parliament', dimension: 'identification' }),
];

const measures = 'measures';
type Denial = Pick<ActOf<'move-made'>, 'actor' | 'ordinary' | 'form'>;
const denies = (marks: Denial): Act =>
  coded({ type: 'move-made', move: allClear, sign: '-', issue, addressees, ...marks });
const ended = (because: string): Act =>
  coded({ type: 'measure-terminated', measure: emergency, because });

/** What may happen once it is. */
export const onTheWayOut: readonly Act[] = [
  denies({ actor: 'minister', ordinary: true, form: 'rearticulation' }),
  denies({ actor: stranger, ordinary: true, form: 'replacement' }),
  denies({ actor: 'minister', ordinary: false, form: 'stabilisation' }),
  denies({ actor: 'minister', ordinary: false, form: 'silencing' }),
  answers('audience-accepted', allClear, {
    audience: 'parliament',
    dimension: measures,
    support: 'formal',
  }),
  answers('audience-accepted', allClear, {
    audience: 'parliament',
    dimension: measures,
    support: 'moral',
  }),
  answers('audience-rejected', allClear, { audience: 'parliament', dimension: measures }),
  answers('audience-accepted', allClear, {
    audience: 'onlookers',
    dimension: measures,
    support: 'formal',
  }),
  coded({ type: 'move-withdrawn', move: allClear }),
  emergencyMeasure,
  coded({ type: 'measure-suspended', measure: emergency }),
  ended(allClear),
  ended(otherGrounds),
  anotherMeasure,
  coded({ type: 'measure-terminated', measure: another, because: otherGrounds }),
  coded({ type: 'forum-changed', issue, from: arena, to: elsewhere, complete: true }),
  coded({ type: 'forum-changed', issue, from: arena, to: elsewhere, complete: false }),
  ...components.map((component) =>
    coded({ type: 'component-marked', issue, arenas: [arena], component, grade: 'full' }),
  ),
  agreedClause,
  coded({ type: 'clause-lapsed', clause }),
  coded({ type: 'issue-bargained', issue, arenas: [arena], ordinary: true }),
  coded({ type: 'issue-bargained', issue, arenas: [arena], ordinary: false }),
  coded({ type: 'stage-claimed', issue, stage: 'desecuritized', by: 'a source' }),
  coded({ type: 'stage-claimed', issue, stage: 'securitized', by: 'a source' }),
];

/** What happens only in histories of claims that speak of it. */
export const spokenOf: readonly Act[] = [triggeredClause, ...changeOfMind];
