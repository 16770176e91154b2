/** Evidence for and against, counted level by level. A count weighs nothing; it shows what was looked at. */
import type { Hypothesis } from '../../scenario/scenario.js';
import type { Level } from '../../theory/act.js';
import type { Dossier } from './dossier.js';
import { actsOf } from './measures.js';
import { outcomesOf } from './outcome.js';
import { inTime } from './words.js';

/** How many events, and which. */
export interface EventCount {
  readonly count: number;
  readonly events: readonly string[];
}

/** The evidence that a hypothesis brings at one level. Levels are never added up. */
export interface Balance {
  readonly hypothesis: string;
  readonly level: Level;
  /** Of the sign that is expected, whenever it happened: brought as a sign of the effect, or scored so. */
  readonly supporting: EventCount;
  /** Scored with the opposite sign, whenever it happened. */
  readonly opposing: EventCount;
}

/** The balance of one hypothesis. */
export const balanceOf = (dossier: Dossier, hypothesis: Hypothesis): readonly Balance[] => {
  const { scored, expected } = hypothesis;
  const signs = new Map(scored.map(({ event, sign }) => [event, sign]));
  const countOf = (ids: readonly string[]): EventCount => {
    const events = inTime(dossier, ids);
    return { count: events.length, events };
  };
  return outcomesOf(dossier.scenario, hypothesis).map(({ level, events }) => {
    const scoredHere = scored.flatMap(({ event: id, sign }) => {
      const event = dossier.event(id);
      const relations = event === null ? [] : actsOf([event], 'relation-changed');
      return relations.some(({ act }) => act.level === level && act.sign === sign) ? [id] : [];
    });
    const here = [...new Set([...events, ...scoredHere])];
    const supports = (id: string) => (signs.get(id) ?? expected) === expected;
    return {
      hypothesis: hypothesis.id,
      level,
      supporting: countOf(here.filter(supports)),
      opposing: countOf(here.filter((id) => !supports(id))),
    };
  });
};
