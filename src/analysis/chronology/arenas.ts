/** Arenas: which of them a move addresses, an event touches, and where assent is said to carry over to another. */
import type { LayeredEvent } from '../../scenario/layer.js';
import type { Act, MoveMade } from '../../theory/act.js';
import type { Dossier } from './dossier.js';
import { actsOf } from './measures.js';

/** What tells the arenas of acts and links. */
export interface Arenas {
  /** The arenas of the audiences a move addresses; `null`: whom it addresses is not coded. */
  readonly addressed: (move: MoveMade) => ReadonlySet<string> | null;
  /** Whether a link says that assent in one arena carried over to another; to a certain event, where one is named. */
  readonly carriedOver: (from: ReadonlySet<string>, to: string, event?: string) => boolean;
}

export const arenasOf = ({ scenario, known, event }: Dossier): Arenas => {
  const ofAudience = new Map(scenario.audiences.map(({ id, arena }) => [id, arena]));
  const ofMeasure = new Map(
    (['measure-requested', 'measure-authorised', 'measure-enacted'] as const)
      .flatMap((type) => actsOf(known, type))
      .map(({ act }) => [act.measure, act.arena]),
  );
  const addressed = ({ addressees }: MoveMade) =>
    addressees === undefined
      ? null
      : new Set(addressees.flatMap((audience) => ofAudience.get(audience) ?? []));
  const ofAct = (act: Act): readonly string[] => {
    if (act.type === 'move-made') return [...(addressed(act) ?? [])];
    if (act.type === 'forum-changed') return [act.from, act.to];
    if ('arena' in act) return [act.arena];
    if ('arenas' in act) return act.arenas;
    if ('audience' in act) return [ofAudience.get(act.audience) ?? ''];
    if ('measure' in act && act.measure !== undefined) return [ofMeasure.get(act.measure) ?? ''];
    return [];
  };
  const touches = (one: LayeredEvent | null, isWanted: (arena: string) => boolean): boolean =>
    one?.acts.some((act) => ofAct(act).some(isWanted)) === true;
  return {
    addressed,
    carriedOver: (from, to, target) =>
      (scenario.links ?? []).some(
        (link) =>
          link.kind === 'transmits' &&
          (target === undefined || link.to === target) &&
          touches(event(link.from), (arena) => from.has(arena)) &&
          touches(event(link.to), (arena) => arena === to),
      ),
  };
};
