/** What the theory forbids does not compile. Read by `tsc`; nothing here runs. */

import type { State } from '../../src/history/state.js';
import { stagesIn } from '../../src/history/step.js';
import type { Where } from '../../src/history/where.js';
import type { Act } from '../../src/theory/act.js';
import type { Drawn } from '../../src/theory/conclude.js';
import type { MadeMove } from '../../src/theory/move.js';
import type { Security } from '../../src/theory/security.js';
import type { table1 } from '../../src/theory/table1.js';
import type { Component } from '../../src/theory/term.js';

declare const state: State;
declare const move: MadeMove;
declare const coded: Act['coded'];

/** X11: a move is an attempt; it is no securitization. */
declare const whoFounded: (securitization: Extract<Security, { status: 'inside' }>) => void;
// @ts-expect-error a move where a securitization is needed
whoFounded(move);
// @ts-expect-error a move is no conclusion either
export const drawn: Drawn = move;

/** X10, invariant 15: there is no stage of an issue without an arena. */
stagesIn(state, { issue: 'file', arena: 'unsc' });
// @ts-expect-error a stage needs an arena
stagesIn(state, { issue: 'file' });
// @ts-expect-error nor is an issue’s name enough
export const where: Where = 'file';

/** Whether an issue is securitized is concluded, never coded. */
// @ts-expect-error there is no such act
export const securitized: Act['type'] = 'securitized';

/** X06: one branch stands in one register. */
declare const inside: Extract<Security, { status: 'inside' }>;
// @ts-expect-error what is inside has not left: it has no `silenced`
export const silenced = inside.silenced;

/** X13: a climax is not an entry: there are three entries, and it is none of them. */
// @ts-expect-error no such entry
export const climax: Security = { status: 'inside', entry: 'climax', since: 0, founders: [] };

/** X17: a component belongs to one step of Table 1. */
type Step<N extends 1 | 2 | 3> = Extract<
  (typeof table1)[number],
  { readonly step: N }
>['components'][number];
export const third: Step<3> = 'c31';
// @ts-expect-error c11 is of the first step
export const wrongStep: Step<3> = 'c11';
export const every: Component = third satisfies Step<3>;

/** An act carries at least its coding, and the fields of its type. */
// @ts-expect-error a move names its sign
export const unsigned: Act = { type: 'move-made', move: 'm', issue: 'file', actor: 'us', coded };
// @ts-expect-error an act says why it is believed
export const uncoded: Act = { type: 'noted', kind: 'other', says: 'so' };
