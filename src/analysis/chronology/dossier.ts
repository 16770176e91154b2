/** What the rules of the audit look at: a scenario, with its layers, times and citations laid out once. */
import { eventsIn, type LayeredEvent } from '../../scenario/layer.js';
import type { Link, Obstacle, Scenario } from '../../scenario/scenario.js';
import type { Coding } from '../../theory/act.js';
import { type Citation, citationsOf } from './citation.js';
import { type Clock, clockOf } from './clock.js';
import { indexed } from './indexed.js';

export interface Dossier {
  readonly scenario: Scenario;
  /** Article and record together: what is known, with the best dates. */
  readonly known: readonly LayeredEvent[];
  /** The article alone, with its own dates. */
  readonly article: readonly LayeredEvent[];
  /** The record alone. */
  readonly record: readonly LayeredEvent[];
  readonly inArticle: (id: string) => boolean;
  readonly event: (id: string) => LayeredEvent | null;
  /** Times and orders by all that is known. */
  readonly clock: Clock;
  /** Everything that cites a source. */
  readonly citing: (source: string) => readonly Citation[];
  readonly obstacle: (id: string) => Obstacle | null;
  /** Whether there is such a link from one event to another. */
  readonly linked: (kind: Link['kind'], from: string, to: string) => Link | null;
}

/** Whether the article itself says it, or implies it. */
export const isArticles = ({ coded }: { readonly coded: readonly Coding[] }): boolean =>
  coded.some(({ basis }) => basis === 'stated' || basis === 'implied');

const lookUp = <T extends { readonly id: string }>(things: readonly T[] = []) => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id: string): T | null => byId.get(id) ?? null;
};

/** Lays a scenario out. */
export const dossierOf = (scenario: Scenario): Dossier => {
  const known = eventsIn(scenario);
  const article = eventsIn(scenario, { layer: 'article' });
  const idsOfArticle = new Set(article.map(({ id }) => id));
  const links = new Map(
    (scenario.links ?? []).map((link) => [`${link.kind} ${link.from} ${link.to}`, link]),
  );
  return {
    scenario,
    known,
    article,
    record: eventsIn(scenario, { layer: 'record' }),
    inArticle: (id) => idsOfArticle.has(id),
    event: lookUp(known),
    clock: clockOf(known),
    citing: indexed(citationsOf(scenario), ({ source }) => source),
    obstacle: lookUp(scenario.obstacles),
    linked: (kind, from, to) => links.get(`${kind} ${from} ${to}`) ?? null,
  };
};
