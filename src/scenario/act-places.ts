/** Where acts happen: which issue and which arenas each is about, as far as it is coded. */
import type { Act, ActOf, ActType, MoveMade } from '../theory/act.js';
import type { LayeredEvent } from './layer.js';
import type { Scenario } from './scenario.js';

/** An arena that an act is about; `issue: null` where what it is about is not coded in these events. */
interface ActPlace {
  readonly issue: string | null;
  readonly arena: string;
}

/** Which places acts are about. */
export interface ActPlaces {
  /** The arenas of the audiences a move addresses; `null`: whom it addresses is not coded. */
  readonly addressed: (move: MoveMade) => ReadonlySet<string> | null;
  readonly placesOf: (act: Act) => readonly ActPlace[];
}

const isOf =
  <T extends ActType>(...types: readonly T[]) =>
  (act: Act): act is ActOf<T> =>
    types.some((type) => act.type === type);

/** The places of acts, by what these events say of moves and measures. */
export const actPlaces = (
  { audiences }: Pick<Scenario, 'audiences'>,
  events: readonly LayeredEvent[],
): ActPlaces => {
  const acts = events.flatMap((event) => event.acts);
  const ofAudience = new Map(audiences.map(({ id, arena }) => [id, arena]));
  const issueOfMove = new Map(
    acts.filter(isOf('move-made')).map(({ move, issue }) => [move, issue]),
  );
  const ofMeasure = new Map(
    acts
      .filter(isOf('measure-requested', 'measure-authorised', 'measure-enacted'))
      .map(({ measure, issue, arena }) => [measure, { issue, arena }]),
  );
  const addressed = ({ addressees }: MoveMade) =>
    addressees === undefined
      ? null
      : new Set(addressees.flatMap((audience) => ofAudience.get(audience) ?? []));
  const arenasOf = (act: Act): readonly string[] => {
    if (act.type === 'move-made') return [...(addressed(act) ?? [])];
    if (act.type === 'forum-changed') return [act.from, act.to];
    if ('arena' in act) return [act.arena];
    if ('arenas' in act) return act.arenas;
    if ('audience' in act) return [ofAudience.get(act.audience) ?? []].flat();
    return 'measure' in act && act.measure !== undefined
      ? [ofMeasure.get(act.measure)?.arena ?? []].flat()
      : [];
  };
  const issueOf = (act: Act): string | null => {
    if ('issue' in act) return act.issue;
    if ('audience' in act) return issueOfMove.get(act.move) ?? null;
    return 'measure' in act && act.measure !== undefined
      ? (ofMeasure.get(act.measure)?.issue ?? null)
      : null;
  };
  return {
    addressed,
    placesOf: (act) => arenasOf(act).map((arena) => ({ issue: issueOf(act), arena })),
  };
};
