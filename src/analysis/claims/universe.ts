/**
 * The small world in which claims about the theory are searched: one issue before one arena, two speakers, two
 * audiences, everything coded and everything searched, so that every verdict is definite.
 */
import type { ActType } from '../../theory/act.js';
import { candidateTypes } from '../../theory/candidate.js';
import { placeOf } from '../../theory/place.js';
import {
  type AudienceDeclared,
  type Declarations,
  type World,
  worldOf,
} from '../../theory/world.js';

/** The issue that is contested. */
export const issue = 'the-issue';
/** The arena that is looked at. */
export const arena = 'here';
/** Another forum: nobody speaks there, but the file can go there. */
export const elsewhere = 'elsewhere';
/** The speaker without authority and without social capital. */
export const stranger = 'stranger';
/** The place that is looked at. */
export const place = placeOf(issue, arena);

/** The audience that has everything an audience may need. */
export const parliament: AudienceDeclared = {
  id: 'parliament',
  arena,
  significant: true,
  canAuthorise: true,
  causalLink: true,
  setting: 'elite',
  streams: ['problem', 'policy', 'politics'],
};

/** The audience that has none of it; it may recognise a problem. */
const onlookers: AudienceDeclared = {
  id: 'onlookers',
  arena,
  significant: false,
  canAuthorise: false,
  causalLink: false,
  setting: 'popular',
  streams: ['problem'],
};

const searched = (where: string, acts: readonly ActType[]) => ({
  arena: where,
  acts,
  from: null,
  to: null,
});

/** What the small world declares; a claim may ask what follows where parliament lacks something. */
export const declarations = (lacking: Partial<AudienceDeclared> = {}): Declarations => ({
  issues: [{ id: issue, arenas: [arena, elsewhere] }],
  arenas: [{ id: arena }, { id: elsewhere }],
  actors: [
    { id: 'minister', positions: [{ arena, authority: true, capital: 3 }], instructs: [] },
    { id: stranger, positions: [{ arena, authority: false, capital: 0 }], instructs: [] },
  ],
  audiences: [{ ...parliament, ...lacking }, onlookers],
  referents: [{ id: 'the-people' }],
  searched: [searched(arena, candidateTypes), searched(elsewhere, candidateTypes)],
});

/** The small world, as it is unless a claim says otherwise. */
export const smallWorld: World = worldOf(declarations());
