/**
 * What an act is about: the unit that two codings are compared on. Two acts of one event are of the same unit if they
 * are of the same family and name the same things; what they say of it may differ, and that is what is compared.
 */
import type { Act, ActOf, ActType } from '../../theory/act.js';

/** What kind of thing is coded: a move, an answer to one, a measure, … */
export type Family =
  | 'agenda'
  | 'bargain'
  | 'window'
  | 'move'
  | 'move-end'
  | 'context'
  | 'answer'
  | 'measure'
  | 'justification'
  | 'relation'
  | 'forum'
  | 'component'
  | 'clause'
  | 'trigger'
  | 'clause-end'
  | 'practice'
  | 'institution'
  | 'doubt'
  | 'stage-claim'
  | 'note';

interface UnitOf<T extends ActType> {
  readonly family: Family;
  /** The fields that say what the act is about. */
  readonly by: readonly (keyof ActOf<T> & string)[];
}

/** One line for each type. In a family of several types the type itself is a value: accepted or rejected? */
const units: { readonly [T in ActType]: UnitOf<T> } = {
  'issue-raised': { family: 'agenda', by: ['issue'] },
  'issue-shelved': { family: 'agenda', by: ['issue'] },
  'issue-technified': { family: 'agenda', by: ['issue'] },
  'issue-silenced': { family: 'agenda', by: ['issue'] },
  'issue-bargained': { family: 'bargain', by: ['issue'] },
  'window-opened': { family: 'window', by: ['issue'] },
  'window-closed': { family: 'window', by: ['issue'] },
  'move-made': { family: 'move', by: ['move'] },
  'move-withdrawn': { family: 'move-end', by: ['move'] },
  'move-lapsed': { family: 'move-end', by: ['move'] },
  'move-superseded': { family: 'move-end', by: ['move'] },
  'context-observed': { family: 'context', by: ['move'] },
  'audience-accepted': { family: 'answer', by: ['audience', 'move'] },
  'audience-partly-accepted': { family: 'answer', by: ['audience', 'move'] },
  'audience-abstained': { family: 'answer', by: ['audience', 'move'] },
  'audience-rejected': { family: 'answer', by: ['audience', 'move'] },
  'audience-retracted': { family: 'answer', by: ['audience', 'move'] },
  'measure-requested': { family: 'measure', by: ['measure'] },
  'measure-authorised': { family: 'measure', by: ['measure'] },
  'measure-enacted': { family: 'measure', by: ['measure'] },
  'measure-suspended': { family: 'measure', by: ['measure'] },
  'measure-resumed': { family: 'measure', by: ['measure'] },
  'measure-routinised': { family: 'measure', by: ['measure'] },
  'measure-terminated': { family: 'measure', by: ['measure'] },
  'measure-justified': { family: 'justification', by: ['measure', 'by'] },
  'relation-changed': { family: 'relation', by: ['from', 'to'] },
  'forum-changed': { family: 'forum', by: ['issue'] },
  'component-marked': { family: 'component', by: ['issue', 'component'] },
  'clause-agreed': { family: 'clause', by: ['clause'] },
  'clause-triggered': { family: 'trigger', by: ['clause'] },
  'clause-lapsed': { family: 'clause-end', by: ['clause'] },
  'practice-observed': { family: 'practice', by: ['issue', 'arena', 'agent'] },
  'institution-observed': { family: 'institution', by: ['issue', 'arena', 'indicator'] },
  'evidence-doubted': { family: 'doubt', by: ['issue', 'arena', 'by'] },
  'stage-claimed': { family: 'stage-claim', by: ['issue', 'by'] },
  noted: { family: 'note', by: [] },
};

export const familyOf = (act: Act): Family => units[act.type].family;

/** Families of several types: there the type is a value that coders may differ on. */
const ofSeveralTypes: ReadonlySet<Family> = new Set([
  'agenda',
  'window',
  'move-end',
  'answer',
  'measure',
]);

/** Fields that are not values: what the act is about, and what stands on every act. */
export const isValueField = (act: Act, field: string): boolean => {
  if (field === 'coded' || field === 'alternative') return false;
  if (field === 'type') return ofSeveralTypes.has(familyOf(act));
  const { by }: { readonly by: readonly string[] } = units[act.type];
  return !by.includes(field);
};

/**
 * The unit in words, the same in both codings: `answer members no-vines-no-oriel`. A second coding of the same thing
 * (`alternative`) is a unit of its own.
 */
export const unitOf = (act: Act): string => {
  const { family, by }: { readonly family: Family; readonly by: readonly string[] } =
    units[act.type];
  const fields = new Map<string, unknown>(Object.entries(act));
  const alternative = act.alternative === undefined ? [] : [`(${act.alternative})`];
  return [family, ...by.map((field) => String(fields.get(field))), ...alternative].join(' ');
};
