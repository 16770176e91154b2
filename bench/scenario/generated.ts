/** Generated scenarios: as large as asked, always the same for the same size, and sound by the format's own checks. */
import type { Scenario, ScenarioEvent } from '../../src/scenario/scenario.js';
import type { Act, ActType } from '../../src/theory/act.js';
import { dayNumber, fromDayNumber } from '../../src/theory/calendar.js';
import { type Chance, chance } from '../chance.js';
import { arenas, audiencesOf, coded, episode, issueOf, moveOf, placeOf } from './episode.js';

export interface Size {
  readonly events: number;
  /** Each is contested in both arenas. */
  readonly issues: number;
  /** How many moves are made before there are only new answers to old ones; two an episode. */
  readonly moves: number;
  /** Measures that are in force from the beginning and are suspended and resumed all along. */
  readonly standing: number;
}

/** What still happens when every move has been made: answers change, measures come and go, and so does the agenda. */
class Aftermath {
  private readonly suspended = new Set<string>();

  constructor(
    private readonly size: Size,
    private readonly luck: Chance,
  ) {}

  next(moves: number): Act {
    const { below, pick } = this.luck;
    const kind = below(10);
    if (kind < 5 && moves > 0) return this.answer(below(moves));
    if (kind < 8 && this.size.standing > 0)
      return this.toggle(`standing-${below(this.size.standing)}`);
    if (kind < 9) {
      const at = { issue: issueOf(below(this.size.issues)), arenas: [pick(arenas)], coded };
      return below(2) === 0 ? { type: 'issue-raised', ...at } : { type: 'issue-technified', ...at };
    }
    return { type: 'noted', kind: 'driver', says: 'The season is dry.', coded };
  }

  /** The minority changes its mind about a move, which founds nothing. */
  private answer(move: number): Act {
    const { arena } = placeOf(Math.floor(move / 2), this.size.issues);
    const type = this.luck.pick([
      'audience-accepted',
      'audience-partly-accepted',
      'audience-abstained',
      'audience-rejected',
    ] as const);
    const dimension = this.luck.pick(['identification', 'measures'] as const);
    return { type, audience: audiencesOf(arena)[1], move: moveOf(move), dimension, coded };
  }

  private toggle(measure: string): Act {
    const resumes = this.suspended.delete(measure);
    if (!resumes) this.suspended.add(measure);
    return { type: resumes ? 'measure-resumed' : 'measure-suspended', measure, coded };
  }
}

const standing = (n: number, issues: number): readonly Act[] => {
  const at = placeOf(n, issues);
  const measure = `standing-${n}`;
  return [
    { type: 'measure-enacted', measure, ...at, breaks: ['procedure'], coded },
    { type: 'measure-justified', measure, by: 'government', ground: 'no threat', coded },
  ];
};

/** How many episodes go on at once, each in another place. */
const atOnce = 3;

/** The acts of each event, in order, without end. One event in forty is refused: nothing that ended is resumed. */
function* actsOf(size: Size): Generator<readonly Act[]> {
  const aftermath = new Aftermath(size, chance(1998));
  for (let n = 0; n < size.standing; n += 1) yield standing(n, size.issues);
  const episodes = Math.floor(size.moves / 2);
  let begun = 0;
  let open: Iterator<readonly Act[]>[] = [];
  for (let turn = 0; ; turn += 1) {
    if (turn % 40 === 39 && begun > atOnce) {
      yield [{ type: 'measure-resumed', measure: 'measure-0', coded }];
      continue;
    }
    while (open.length < atOnce && begun < episodes) {
      open.push(episode(begun, size.issues).values());
      begun += 1;
    }
    const next = open[turn % atOnce]?.next() ?? { done: true };
    if (next.done === true) open = open.filter((_, i) => i !== turn % atOnce);
    else yield next.value;
    if (begun === episodes && open.length === 0) yield [aftermath.next(2 * episodes)];
  }
}

const dateOf = (n: number): string => {
  // Four events a day.
  const { year, month, day } = fromDayNumber(
    dayNumber({ year: 1950, month: 1, day: 1 }) + (n >> 2),
  );
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Every tenth event has no date, and only follows the one before. */
const eventOf = (acts: readonly Act[], n: number): ScenarioEvent => {
  const named = { id: `event-${n}`, title: `Event ${n}` };
  return n % 10 === 9
    ? { ...named, dates: [], after: [`event-${n - 1}`], acts }
    : {
        ...named,
        dates: [{ start: dateOf(n), basis: 'record', checked: 'read', cite: null }],
        acts,
      };
};

const looked: readonly ActType[] = [
  'audience-accepted',
  'audience-rejected',
  'measure-enacted',
  'measure-justified',
  'relation-changed',
];

/** A scenario of this size. */
export const generated = (size: Size): Scenario => {
  const events: ScenarioEvent[] = [];
  for (const acts of actsOf(size)) {
    events.push(eventOf(acts, events.length));
    if (events.length === size.events) break;
  }
  const named = (id: string) => ({ id, name: `The ${id}` });
  return {
    format: 1,
    id: 'generated',
    title: 'A generated scenario',
    issues: Array.from({ length: size.issues }, (_, n) => ({ ...named(issueOf(n)), arenas })),
    arenas: arenas.map(named),
    actors: ['government', 'neighbour'].map(named),
    audiences: arenas.flatMap((arena) =>
      audiencesOf(arena).map((id, i) => ({ ...named(id), arena, significant: i === 0 })),
    ),
    referents: [named('state')],
    sources: [{ id: 'annals', author: 'Annalist', year: 2026, title: 'Annals' }],
    searched: arenas.map((arena) => ({ arena, acts: looked, basis: 'record' as const })),
    events,
  };
};
