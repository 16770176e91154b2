/** The stage of an issue in an arena, read off its two registers: the agenda and security. */
import type { Agenda } from './agenda.js';
import type { Standing } from './conclude.js';
import type { Security } from './security.js';
import { type Stage, stages } from './spectrum.js';

const outside: Readonly<Record<Agenda['status'], Stage>> = {
  off: 'nonpoliticized',
  public: 'politicized',
  expert: 'technified',
};

/** The stage of one branch, read off its two registers. */
export const stageOf = (
  agenda: Pick<Agenda, 'status'>,
  { status }: Pick<Security, 'status'>,
): Stage =>
  status === 'inside'
    ? 'securitized'
    : status === 'left'
      ? 'desecuritized'
      : outside[agenda.status];

/** The possible stages of a place, in the order of the spectrum. */
export const possibleStages = (agenda: Agenda, { branches }: Standing): readonly Stage[] => {
  const possible = new Set(branches.map((branch) => stageOf(agenda, branch)));
  return stages.filter((stage) => possible.has(stage));
};
