/** Arenas: which of them a move addresses, an event touches, and where assent is said to carry over to another. */
import { actPlaces } from '../../scenario/act-places.js';
import type { LayeredEvent } from '../../scenario/layer.js';
import type { MoveMade } from '../../theory/act.js';
import type { Dossier } from './dossier.js';

/** What tells the arenas of acts and links. */
export interface Arenas {
  /** The arenas of the audiences a move addresses; `null`: whom it addresses is not coded. */
  readonly addressed: (move: MoveMade) => ReadonlySet<string> | null;
  /** Whether a link says that assent in one arena carried over to another; to a certain event, where one is named. */
  readonly carriedOver: (from: ReadonlySet<string>, to: string, event?: string) => boolean;
}

export const arenasOf = ({ scenario, known, event }: Dossier): Arenas => {
  const { addressed, placesOf } = actPlaces(scenario, known);
  const touches = (one: LayeredEvent | null, isWanted: (arena: string) => boolean): boolean =>
    one?.acts.some((act) => placesOf(act).some(({ arena }) => isWanted(arena))) === true;
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
