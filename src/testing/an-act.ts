/** Free acts: any act over a world's ids, over a few ids of things that may or may not exist, and over unknown names. */
import fc from 'fast-check';
import type { Act, ActType, Coding } from '../theory/act.js';
import { components } from '../theory/component.js';
import { noThreat, otherGrounds } from '../theory/reference.js';
import { stages } from '../theory/spectrum.js';
import type { Declarations } from '../theory/world.js';

const coded: readonly Coding[] = Object.freeze([
  Object.freeze({ basis: 'simulated', checked: 'memory', cite: null }),
]);

const oneOf = fc.constantFrom;
const truth = fc.boolean();
const degree = oneOf(0, 1, 2, 3);

/** A declared id; rarely a name nobody declared. */
const idOf = (things: readonly { readonly id: string }[]) =>
  things.length === 0
    ? oneOf('nobody')
    : fc.oneof(
        { weight: 15, arbitrary: oneOf(...things.map(({ id }) => id)) },
        { weight: 1, arbitrary: oneOf('nobody') },
      );

type Fields = { readonly [field: string]: fc.Arbitrary<unknown> };

/** Which fields each type has; those after `?` may be left out. */
const fieldsIn = (world: Declarations): { readonly [T in ActType]: Fields } => {
  const issue = idOf(world.issues);
  const arena = idOf(world.arenas);
  const actor = idOf(world.actors);
  const audience = idOf(world.audiences);
  const move = oneOf('move-1', 'move-2', 'move-3');
  const measure = oneOf('measure-1', 'measure-2');
  const clause = oneOf('clause-1', 'clause-2');
  const someOf = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { minLength: 1, maxLength: 2 });
  const onAgenda = { issue, arenas: someOf(arena) };
  const answer = {
    audience,
    move,
    dimension: oneOf('identification', 'measures'),
    'support?': oneOf('moral', 'formal'),
    'indirect?': oneOf(true),
  };
  const opening = { measure, issue, arena, 'agent?': actor };
  return {
    'issue-raised': onAgenda,
    'issue-shelved': onAgenda,
    'issue-technified': { ...onAgenda, 'forum?': oneOf('a board') },
    'issue-silenced': onAgenda,
    'issue-bargained': { ...onAgenda, 'ordinary?': truth },
    'window-opened': onAgenda,
    'window-closed': onAgenda,
    'move-made': {
      move,
      sign: oneOf('+', '-'),
      issue,
      actor,
      'addressees?': someOf(audience),
      'referent?': idOf(world.referents),
      'threat?': oneOf('a threat'),
      'existential?': oneOf('explicit', 'implicit', 'none'),
      'urgency?': truth,
      'wayOut?': truth,
      'form?': oneOf('stabilisation', 'replacement', 'rearticulation', 'silencing'),
      'renews?': move,
      'strand?': oneOf('agenda', 'future-acts', 'past-acts', 'deterrence', 'control'),
      'ordinary?': truth,
    },
    'move-withdrawn': { move },
    'move-lapsed': { move },
    'move-superseded': { move, by: move },
    'context-observed': { move, 'resonance?': degree, 'embeddedness?': degree },
    'audience-accepted': answer,
    'audience-partly-accepted': answer,
    'audience-abstained': answer,
    'audience-rejected': { ...answer, 'how?': oneOf('passive', 'blocking', 'reshaping') },
    'audience-retracted': answer,
    'measure-requested': opening,
    'measure-authorised': { ...opening, 'by?': audience },
    'measure-enacted': { ...opening, 'breaks?': oneOf([], ['a rule']), 'justifiedBy?': move },
    'measure-suspended': { measure },
    'measure-resumed': { measure },
    'measure-routinised': { measure },
    'measure-terminated': { measure, 'because?': oneOf('move-1', 'move-2', otherGrounds) },
    'measure-justified': { measure, by: actor, ground: oneOf('move-1', 'move-2', noThreat) },
    'relation-changed': {
      from: actor,
      to: actor,
      sign: oneOf('+', '-', '0'),
      kind: oneOf('effect'),
      level: oneOf('bilateral', 'international'),
      'measure?': measure,
    },
    'forum-changed': { issue, from: arena, to: arena, 'complete?': truth },
    'component-marked': {
      ...onAgenda,
      component: oneOf(...components),
      grade: oneOf('none', 'partial', 'full'),
    },
    'clause-agreed': { clause, issue, arena },
    'clause-triggered': {
      clause,
      by: actor,
      'recognisedBy?': fc.oneof(oneOf('all'), fc.array(actor, { maxLength: 2 })),
    },
    'clause-lapsed': { clause },
    'practice-observed': {
      issue,
      arena,
      agent: actor,
      'exceptional?': truth,
      'typical?': truth,
      'kind?': oneOf('detention', 'interdiction', 'other'),
    },
    'institution-observed': {
      issue,
      arena,
      'agent?': actor,
      indicator: oneOf('law', 'policy-statement', 'security-link', 'lead-agency'),
    },
    'evidence-doubted': { issue, arena, by: audience },
    'stage-claimed': { issue, stage: oneOf(...stages), by: oneOf('a source') },
    noted: { kind: oneOf('driver', 'other'), says: oneOf('something else') },
  };
};

const ofType = (type: string, fields: Fields): fc.Arbitrary<Act> => {
  const names = Object.keys(fields);
  const model = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.replace('?', ''), value]),
  );
  const requiredKeys = names.filter((name) => !name.endsWith('?'));
  // The table above has the fields of each type of act; here they are only put together.
  return fc
    .record(model, { requiredKeys })
    .map((given) => ({ type, ...given, coded }) as unknown as Act);
};

/** A free act in a world: any type, any fields, sensible or not. Most free acts are refused. */
export const anAct = (world: Declarations): fc.Arbitrary<Act> =>
  fc.oneof(...Object.entries(fieldsIn(world)).map(([type, fields]) => ofType(type, fields)));
