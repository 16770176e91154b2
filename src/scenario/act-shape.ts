/** The shape of every act. The table of the reference page, as data. */
import * as v from 'valibot';
import { stages } from '../theory/spectrum.js';
import { coding } from './coding-shape.js';
import {
  count,
  declaration,
  degree,
  line,
  reference as of,
  opening,
  some,
  text,
  truth,
} from './leaf.js';

const optional = v.exactOptional;
const oneOf = <const T extends readonly string[]>(...values: T) => v.picklist(values);

const coded = { coded: some(coding), alternative: optional(line) };

const act = <const T extends string, const E extends v.ObjectEntries>(type: T, entries: E) =>
  v.strictObject({ type: v.literal(type), ...entries, ...coded });

const onAgenda = { issue: of.issue, arenas: some(of.arena) };

const answer = {
  audience: of.audience,
  move: of.move,
  dimension: oneOf('identification', 'measures'),
  support: optional(oneOf('moral', 'formal')),
  tally: optional(v.strictObject({ for: count, against: count, abstain: count })),
  indirect: optional(v.literal(true)),
};

const opens = {
  measure: opening,
  issue: of.issue,
  arena: of.arena,
  agent: optional(of.actor),
  what: optional(text),
};

const actOptions = [
  act('issue-raised', onAgenda),
  act('issue-shelved', onAgenda),
  act('issue-silenced', onAgenda),
  act('issue-technified', { ...onAgenda, forum: optional(text) }),
  act('issue-bargained', { ...onAgenda, ordinary: optional(truth) }),
  act('window-opened', onAgenda),
  act('window-closed', onAgenda),

  act('move-made', {
    move: declaration.move,
    sign: oneOf('+', '-'),
    issue: of.issue,
    actor: of.actor,
    addressees: optional(some(of.audience)),
    referent: optional(of.referent),
    threat: optional(text),
    existential: optional(oneOf('explicit', 'implicit', 'none')),
    urgency: optional(truth),
    wayOut: optional(truth),
    demands: optional(text),
    form: optional(oneOf('stabilisation', 'replacement', 'rearticulation', 'silencing')),
    renews: optional(of.move),
    strand: optional(oneOf('agenda', 'future-acts', 'past-acts', 'deterrence', 'control')),
    ordinary: optional(truth),
  }),
  act('move-withdrawn', { move: of.move }),
  act('move-lapsed', { move: of.move }),
  act('move-superseded', { move: of.move, by: of.move }),
  act('context-observed', {
    move: of.move,
    resonance: optional(degree),
    embeddedness: optional(degree),
  }),

  act('audience-accepted', answer),
  act('audience-partly-accepted', answer),
  act('audience-abstained', answer),
  act('audience-retracted', answer),
  act('audience-rejected', { ...answer, how: optional(oneOf('passive', 'blocking', 'reshaping')) }),

  act('measure-requested', opens),
  act('measure-authorised', { ...opens, by: optional(of.audience) }),
  act('measure-enacted', {
    ...opens,
    breaks: optional(v.array(text)),
    justifiedBy: optional(of.move),
  }),
  act('measure-suspended', { measure: of.measure }),
  act('measure-resumed', { measure: of.measure }),
  act('measure-routinised', { measure: of.measure }),
  act('measure-terminated', {
    measure: of.measure,
    because: optional(v.union([v.literal('other grounds'), of.move])),
  }),
  act('measure-justified', {
    measure: of.measure,
    by: of.actor,
    ground: v.union([v.literal('no threat'), of.move]),
  }),

  act('relation-changed', {
    from: of.actor,
    to: of.actor,
    sign: oneOf('+', '-', '0'),
    kind: text,
    level: oneOf('bilateral', 'regional', 'international', 'domestic'),
    measure: optional(of.measure),
    obstacle: optional(of.obstacle),
  }),
  act('forum-changed', {
    issue: of.issue,
    from: of.arena,
    to: of.arena,
    complete: optional(truth),
  }),
  act('component-marked', {
    ...onAgenda,
    component: oneOf('c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'),
    grade: oneOf('none', 'partial', 'full'),
  }),
  act('clause-agreed', { clause: declaration.clause, issue: of.issue, arena: of.arena }),
  act('clause-triggered', {
    clause: of.clause,
    by: of.actor,
    recognisedBy: optional(v.union([v.literal('all'), v.array(of.actor)])),
  }),
  act('clause-lapsed', { clause: of.clause }),
  act('practice-observed', {
    issue: of.issue,
    arena: of.arena,
    agent: of.actor,
    exceptional: optional(truth),
    typical: optional(truth),
    kind: optional(oneOf('detention', 'interdiction', 'other')),
  }),
  act('institution-observed', {
    issue: of.issue,
    arena: of.arena,
    agent: optional(of.actor),
    indicator: oneOf('law', 'policy-statement', 'security-link', 'lead-agency'),
  }),
  act('evidence-doubted', { issue: of.issue, arena: of.arena, by: of.audience }),
  act('stage-claimed', { issue: of.issue, stage: v.picklist(stages), by: text }),
  act('noted', {
    kind: oneOf('driver', 'doctrine', 'baseline', 'theory', 'declaration', 'other'),
    says: text,
  }),
] as const;

export const actSchema = v.variant('type', actOptions);

/** Every type of act, in the order of the reference page. */
export const actTypes = actOptions.map((option) => option.entries.type.literal);
