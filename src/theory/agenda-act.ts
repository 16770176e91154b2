/** The acts about the agenda: is the matter public business, expert business, or nobody's? And is there a window for it? */
import type { Coded } from './coding.js';

interface OnAgenda extends Coded {
  readonly issue: string;
  readonly arenas: readonly string[];
}
/** The issue comes onto the agenda of these arenas, or back from the experts (T01, T04). */
export interface IssueRaised extends OnAgenda {
  readonly type: 'issue-raised';
}
/** It goes off the agenda (T02). */
export interface IssueShelved extends OnAgenda {
  readonly type: 'issue-shelved';
}
/** It is handed to an expert body (T03). */
export interface IssueTechnified extends OnAgenda {
  readonly type: 'issue-technified';
  readonly forum?: string;
}
/** It drops out of discourse without a settlement (T22). */
export interface IssueSilenced extends OnAgenda {
  readonly type: 'issue-silenced';
}
/** It is dealt with by bargaining; `ordinary`: in the give and take of ordinary politics. */
export interface IssueBargained extends OnAgenda {
  readonly type: 'issue-bargained';
  readonly ordinary?: boolean;
}
/**
 * The problem, policies for it and the will to act come together in these arenas: a window
 * opens (Léonard & Kaunert 2011; page not checked).
 */
export interface WindowOpened extends OnAgenda {
  readonly type: 'window-opened';
}
/** The window closes. Only one that is open can. */
export interface WindowClosed extends OnAgenda {
  readonly type: 'window-closed';
}
