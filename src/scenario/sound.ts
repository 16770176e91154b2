/** The part of a broken scenario that is whole, so that one fault does not hide the next. */
import type { Scenario, ScenarioEvent } from './scenario.js';
import type { Standing } from './standing.js';
import { own } from './structure.js';

type Lists = Omit<Scenario, '$schema' | 'format' | 'id' | 'title'>;

/** Keeps of every list the items that are sound, and of an event its sound dates and acts. */
export function soundPart(value: unknown, at: Standing): Scenario {
  function list<K extends keyof Lists>(key: K): NonNullable<Lists[K]> {
    const items = typeof value === 'object' && value ? own(value, key) : [];
    // Whatever the walk found sound has the shape that the format gives the items of this list.
    return soundItems(items) as unknown as NonNullable<Lists[K]>;
  }

  function soundItems(items: unknown): readonly object[] {
    if (!Array.isArray(items)) return [];
    return items.filter((item) => isObject(item) && at.isSound(item));
  }

  const raw = typeof value === 'object' && value ? own(value, 'events') : [];
  const events = (Array.isArray(raw) ? raw : []).filter(isObject).flatMap((item) => {
    if (at.isSound(item)) return [item as ScenarioEvent]; // As above: the walk has seen its shape.
    const id = own(item, 'id');
    if (typeof id !== 'string') return [];
    const after = own(item, 'after');
    const isAfterSound = Array.isArray(after) && at.isSound(after);
    const part = {
      id,
      title: '',
      dates: soundItems(own(item, 'dates')),
      acts: soundItems(own(item, 'acts')),
      ...(isAfterSound ? { after } : {}),
    };
    // Its place is that of the event it is a part of.
    at.stands(part, at.pathOf(item, []));
    // The walk found it sound, so it has the shape of an event; the compiler saw only plain data.
    return [part as unknown as ScenarioEvent];
  });

  return {
    format: 1,
    id: '',
    title: '',
    issues: list('issues'),
    arenas: list('arenas'),
    actors: list('actors'),
    audiences: list('audiences'),
    referents: list('referents'),
    sources: list('sources'),
    searched: list('searched'),
    events,
    periods: list('periods'),
    obstacles: list('obstacles'),
    indicators: list('indicators'),
    claims: list('claims'),
    tables: list('tables'),
    notes: list('notes'),
    sections: list('sections'),
    links: list('links'),
    hypotheses: list('hypotheses'),
    weighings: list('weighings'),
    populations: list('populations'),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
