/** What a rule is asked about: a place, an event, and a branch (semantics.md, section 6). */
import type { Past } from './past.js';
import { plain, type Verdict } from './verdicts.js';
import type { ActType, AnyAct, When, World } from './world.js';

/** A place after an event was taken. `past` holds that event too; `acts` are its acts alone. */
export interface Asking {
  readonly world: World;
  readonly past: Past;
  readonly acts: readonly AnyAct[];
  readonly at: number;
  readonly when: When | null;
  readonly issue: string;
  readonly arena: string;
}

/** A founding audience; `certain` false: it may be one. */
export interface Founder {
  readonly audience: string;
  readonly certain: boolean;
}

/** `since`: the event of the last conclusion, -1 if there was none. */
export interface Branch {
  readonly security: 'outside' | 'inside' | 'left';
  readonly since: number;
  readonly founders: readonly Founder[];
}

/**
 * An absence: no if somebody searched this arena for it from the witness's day to this event's, else unknown. A search
 * that names audiences is one for the answers of those, one that names moves for the answers to those; `of`: whose answer
 * is awaited, and to what.
 */
export function absence(
  asking: Asking,
  type: ActType,
  from: When | null,
  of?: { readonly audience: string | undefined; readonly move: string },
): Verdict {
  const searched = asking.world.searched.some((search) => {
    if (search.arena !== asking.arena || !search.acts.includes(type)) return false;
    if (search.audiences && !search.audiences.some((audience) => audience === of?.audience))
      return false;
    if (search.moves && !search.moves.some((move) => move === of?.move)) return false;
    const open = (search.from ?? null) === null && (search.to ?? null) === null;
    const covers = (when: When | null) => {
      if (open) return true;
      if (when === null) return false;
      return (
        (search.from ?? Number.NEGATIVE_INFINITY) <= when.earliest &&
        when.latest <= (search.to ?? Number.POSITIVE_INFINITY)
      );
    };
    return covers(from) && covers(asking.when);
  });
  return searched ? plain(false) : 'unknown';
}

/** An absence until some date: no if somebody searched this arena for it, without a beginning, to that date at least. */
export function absenceUntil(asking: Asking, type: ActType, until: When | null): Verdict {
  const searched = asking.world.searched.some(({ arena, acts, audiences, moves, from, to }) => {
    if (audiences || moves) return false;
    if (arena !== asking.arena || !acts.includes(type) || (from ?? null) !== null) return false;
    if ((to ?? null) === null) return true;
    return until !== null && until.latest <= (to ?? Number.NEGATIVE_INFINITY);
  });
  return searched ? plain(false) : 'unknown';
}
