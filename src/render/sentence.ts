/** Acts, conditions and stages as sentences. Words are made here, at the edge, from the records that travel. */
import { listed } from '../scenario/listed.js';
import type { Act, Stage } from '../theory/act.js';
import type { Moment } from '../theory/world.js';
import { visible } from './visible.js';

/** Possible stages in words: `securitized`, or `politicized or securitized (undecided)`. */
export const stageWords = (stages: readonly Stage[]): string =>
  stages.length === 1 ? (stages[0] ?? '') : `${stages.join(' or ')} (undecided)`;

/** The ids of events, each once. */
export const eventIds = (moments: readonly Moment[]): readonly string[] => [
  ...new Set(moments.map(({ event }) => event)),
];

/** What of a move is answered. The same words for either sign: a move may raise a threat or deny one. */
/** To whom it was not addressed by name, an answer may still be coded. */
const indirectly = (act: { readonly indirect?: true }): string =>
  act.indirect === true ? ' (though not addressed by name)' : '';

const dimension = (act: { readonly dimension: string }): string =>
  act.dimension === 'measures' ? 'as to measures' : 'as to the threat';

/** Who recognises that a clause may be triggered so. */
const recognised = (by: 'all' | readonly string[] | undefined): string => {
  if (by === undefined) return '';
  if (by === 'all') return ', recognised by all';
  return `, recognised by ${by.length === 0 ? 'nobody' : listed(by)}`;
};

/** What a coded truth value adds; nothing where it is not coded. */
const tri = (value: boolean | undefined, yes: string, no: string): string =>
  value === undefined ? '' : value ? yes : no;

const sentence = (act: Act): string => {
  switch (act.type) {
    case 'issue-raised':
      return `${act.issue} is raised in ${listed(act.arenas)}`;
    case 'issue-shelved':
      return `${act.issue} is shelved in ${listed(act.arenas)}`;
    case 'issue-technified':
      return `${act.issue} is handed to experts in ${listed(act.arenas)}`;
    case 'issue-silenced':
      return `${act.issue} drops out of discourse in ${listed(act.arenas)}`;
    case 'issue-bargained':
      return `${act.issue} is bargained over in ${listed(act.arenas)}${tri(act.ordinary, ', as ordinary politics', ', beyond ordinary politics')}`;
    case 'window-opened':
      return `a window opens for ${act.issue} in ${listed(act.arenas)}`;
    case 'window-closed':
      return `the window for ${act.issue} closes in ${listed(act.arenas)}`;
    case 'move-made': {
      const to = act.addressees === undefined ? '' : ` to ${listed(act.addressees)}`;
      const unknown = act.addressees === undefined ? '; to whom is not coded' : '';
      const how =
        act.sign === '-'
          ? 'as no threat to be met by exception'
          : act.existential === 'none'
            ? 'as a threat, but not one to survival'
            : act.existential === undefined
              ? 'as a threat'
              : `as a threat to survival (${act.existential})`;
      return `${act.actor} presents ${act.issue} ${how}${to} (move ${act.move}${act.referent === undefined ? '' : `, for ${act.referent}`}${unknown})`;
    }
    case 'move-withdrawn':
      return `the move ${act.move} is withdrawn`;
    case 'move-lapsed':
      return `the move ${act.move} lapses`;
    case 'move-superseded':
      return `the move ${act.move} is superseded by ${act.by}`;
    case 'context-observed':
      return `the move ${act.move} meets a setting: resonance ${act.resonance ?? 'not coded'}, embeddedness ${act.embeddedness ?? 'not coded'} (0 to 3)`;
    case 'audience-accepted':
      return `${act.audience} accepts ${act.move}, ${dimension(act)}${act.support === undefined ? '' : ` (${act.support} support)`}${indirectly(act)}`;
    case 'audience-partly-accepted':
      return `${act.audience} accepts ${act.move} in part, ${dimension(act)}${indirectly(act)}`;
    case 'audience-abstained':
      return `${act.audience} abstains on ${act.move}, ${dimension(act)}${indirectly(act)}`;
    case 'audience-rejected':
      return `${act.audience} rejects ${act.move}, ${dimension(act)}${indirectly(act)}`;
    case 'audience-retracted':
      return `${act.audience} takes back its acceptance of ${act.move}, ${dimension(act)}`;
    case 'measure-requested':
      return `the measure ${act.measure} is requested in ${act.arena}`;
    case 'measure-authorised':
      return `the measure ${act.measure} is authorised in ${act.arena}`;
    case 'measure-enacted': {
      const breaks =
        act.breaks === undefined
          ? ''
          : act.breaks.length === 0
            ? ', breaking no rule'
            : `, breaking: ${listed(act.breaks)}`;
      return `the measure ${act.measure} is enacted in ${act.arena}${breaks}${act.justifiedBy === undefined ? '' : `, justified by ${act.justifiedBy}`}`;
    }
    case 'measure-suspended':
      return `the measure ${act.measure} is suspended`;
    case 'measure-resumed':
      return `the measure ${act.measure} is in force again`;
    case 'measure-routinised':
      return `the measure ${act.measure} becomes routine`;
    case 'measure-terminated':
      return `the measure ${act.measure} ends${act.because === undefined ? '' : `, justified by ${act.because}`}`;
    case 'measure-justified':
      return `${act.by} justifies ${act.measure} by ${act.ground}`;
    case 'relation-changed': {
      const how = { '+': 'improve', '-': 'worsen', '0': 'stay as they are' }[act.sign];
      return `relations of ${act.from} with ${act.to} ${how} (${act.kind}${act.measure === undefined ? '' : `, through ${act.measure}`})`;
    }
    case 'forum-changed': {
      const held =
        act.complete === undefined
          ? ''
          : act.complete
            ? ', which holds it no more'
            : ', which still holds it';
      return `the file passes to ${act.to} from ${act.from}${held}`;
    }
    case 'component-marked':
      return `${act.component} of Table 1 is marked ${act.grade} in ${listed(act.arenas)}`;
    case 'clause-agreed':
      return `${act.arena} agrees in advance on a return (${act.clause})`;
    case 'clause-triggered':
      return `${act.by} triggers ${act.clause}${recognised(act.recognisedBy)}`;
    case 'clause-lapsed':
      return `${act.clause} lapses untriggered`;
    case 'practice-observed':
      return `${act.agent} follows a practice in ${act.arena}${act.kind === undefined ? '' : ` (${act.kind})`}`;
    case 'institution-observed':
      return `${act.issue} is institutionalised in ${act.arena} (${act.indicator}${act.agent === undefined ? '' : `, by ${act.agent}`})`;
    case 'evidence-doubted':
      return `${act.by} doubts the evidence`;
    case 'stage-claimed':
      return `${act.by} says that ${act.issue} is ${act.stage}`;
    case 'noted':
      return act.says;
  }
};

/** An act in one line, safe to print. */
export const actSentence = (act: Act): string => visible(sentence(act));

/** Whether an act, or the date of an event, rests on nothing but the coder's assumption. */
export const isAssumed = (act: Act): boolean => act.coded.every(({ basis }) => basis === 'assumed');
