/** An act puts an issue only where it is contested, and a measure belongs to one place. */
import type { Act } from '../theory/act.js';
import type { TellOf } from './check.js';
import { isOpening, type MeasureOpening } from './making.js';
import type { Scenario } from './scenario.js';
import { oneOf, show } from './show.js';

export function checkPlaces(scenario: Scenario, tell: TellOf): void {
  const arenasOf = new Map(scenario.issues.map(({ id, arenas }) => [id, arenas]));
  const opened = new Map<string, MeasureOpening>();
  for (const act of scenario.events.flatMap(({ acts }) => acts)) {
    checkArenas(act, arenasOf, tell);
    if (!isOpening(act)) continue;
    const first = opened.get(act.measure);
    if (!first) opened.set(act.measure, act);
    else checkAgreement(first, act, tell);
  }
}

function checkArenas(
  act: Act,
  arenasOf: ReadonlyMap<string, readonly string[]>,
  tell: TellOf,
): void {
  if (!('issue' in act)) return;
  const allowed = arenasOf.get(act.issue);
  // An issue that is undeclared or broken has been told of.
  if (!allowed) return;
  const check = (arena: string, ...keys: readonly (string | number)[]): void => {
    if (allowed.includes(arena)) return;
    const expected = `an arena of the issue "${act.issue}": ${oneOf(allowed)}`;
    const hint = 'name one of these, or add the arena to the issue';
    tell({ code: 'arena-outside-issue', expected, received: show(arena), hint }, act, ...keys);
  };
  if ('arena' in act) check(act.arena, 'arena');
  if ('arenas' in act) {
    for (const [index, arena] of act.arenas.entries()) check(arena, 'arenas', index);
  }
  if (act.type === 'forum-changed') {
    check(act.from, 'from');
    check(act.to, 'to');
  }
}

function checkAgreement(first: MeasureOpening, again: MeasureOpening, tell: TellOf): void {
  for (const field of ['issue', 'arena'] as const) {
    if (first[field] === again[field]) continue;
    const expected = `the ${field} "${first[field]}", as where "${first.measure}" was first named`;
    const hint = `use the same ${field}, or give the other measure an id of its own`;
    const complaint = { expected, received: show(again[field]), hint };
    tell({ code: 'measure-mismatch', ...complaint }, again, field);
  }
}
