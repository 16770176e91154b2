/** The things that the acts of the small world are about, and how such acts are made. */
import type { Act, ActOf } from '../../theory/act.js';
import { arena, issue } from './universe.js';

/** An act as it is written here: without its codings. */
type Uncoded = Act extends infer A ? (A extends Act ? Omit<A, 'coded'> : never) : never;

/** The act with a coding. */
export const coded = (act: Uncoded): Act =>
  // Leaving out one field of a union and putting it back gives the union.
  ({ ...act, coded: [{ basis: 'simulated', checked: 'memory', cite: null }] }) as unknown as Act;

/** The one securitizing move of a history. */
export const claim = 'claim';
/** The one desecuritizing move of a history. */
export const allClear = 'all-clear';
/** The measure that is taken, perhaps. */
export const emergency = 'emergency-measure';
/** Another measure, and a clause. */
export const another = 'another-measure';
export const clause = 'return-clause';

/** To whom every move is addressed. */
export const addressees = ['parliament', 'onlookers'];
type AnswerType =
  | 'audience-accepted'
  | 'audience-partly-accepted'
  | 'audience-rejected'
  | 'audience-retracted';
type Said = Pick<ActOf<'audience-accepted'>, 'audience' | 'dimension' | 'support'>;
/** An answer to a move. */
export const answers = (type: AnswerType, move: string, said: Said): Act =>
  coded({ type, move, ...said });
/** A measure taken by the minister. */
export const enacted = (measure: string, breaks: readonly string[], justifiedBy?: string): Act =>
  coded({
    type: 'measure-enacted',
    measure,
    issue,
    arena,
    agent: 'minister',
    breaks,
    ...(justifiedBy === undefined ? {} : { justifiedBy }),
  });
/** What emergency measures break. */
export const rule = ['free-movement'];
