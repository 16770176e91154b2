/** The shape of a scenario file, as a valibot schema: what the published JSON Schema is written from. */
import * as v from 'valibot';
import { actSchema, actTypes } from './act-shape.js';
import { basis, coding, codingEntries } from './coding-shape.js';
import { hypothesis } from './hypothesis-shape.js';
import {
  cell,
  date,
  declaration,
  degree,
  endDate,
  line,
  reference as of,
  ordinal,
  slack,
  some,
  text,
  truth,
  year,
} from './leaf.js';
import { mostActors, mostItems } from './limits.js';
import { populations } from './population-shape.js';
import { weighing } from './weighing-shape.js';

const optional = v.exactOptional;
const note = { note: optional(text) };
const coded = { coded: some(coding) };

const issue = v.strictObject({ id: declaration.issue, name: line, arenas: some(of.arena) });
const arena = v.strictObject({ id: declaration.arena, name: line, ...note });
const position = v.strictObject({
  arena: of.arena,
  authority: optional(truth),
  capital: optional(degree),
});
const actor = v.strictObject({
  id: declaration.actor,
  name: line,
  positions: optional(v.array(position)),
  instructs: optional(v.array(of.actor)),
  ...note,
});
const referent = v.strictObject({
  id: declaration.referent,
  name: line,
  covers: optional(some(of.referent)),
});

const audience = v.strictObject({
  id: declaration.audience,
  name: line,
  arena: of.arena,
  significant: optional(truth),
  canAuthorise: optional(truth),
  causalLink: optional(truth),
  setting: optional(v.picklist(['popular', 'elite', 'technocratic', 'scientific'])),
  streams: optional(some(v.picklist(['problem', 'policy', 'politics']))),
  ...note,
});

const source = v.strictObject({
  id: declaration.source,
  author: line,
  year: optional(year),
  title: line,
  published: optional(date),
  pages: optional(v.strictObject({ from: ordinal, to: ordinal })),
  paginated: optional(truth),
  within: optional(line),
  citedAs: optional(some(line)),
  url: optional(line),
  listed: optional(truth),
  ...note,
});

const searched = v.strictObject({
  arena: of.arena,
  acts: some(v.picklist(actTypes)),
  audiences: optional(some(of.audience)),
  moves: optional(some(of.move)),
  from: optional(date),
  to: optional(date),
  basis,
  ...note,
});

const assertion = v.strictObject({
  start: date,
  end: optional(endDate),
  slackDays: optional(slack),
  ...codingEntries,
});

const event = v.strictObject({
  id: declaration.event,
  title: line,
  dates: v.array(assertion),
  after: optional(v.array(of.event)),
  inferred: optional(
    v.strictObject({ start: optional(date), end: optional(endDate), says: optional(text) }),
  ),
  acts: some(actSchema),
  ...note,
});

const period = v.strictObject({
  id: declaration.period,
  name: line,
  who: some(of.actor),
  kind: line,
  start: date,
  end: endDate,
  ...coded,
});

const change = v.strictObject({
  events: optional(v.array(of.event)),
  start: optional(date),
  end: optional(endDate),
  says: optional(text),
});

const obstacle = v.strictObject({
  id: declaration.obstacle,
  name: line,
  between: v.strictTuple([of.actor, of.actor]),
  imposed: optional(change),
  removed: optional(change),
  ...coded,
});

const indicator = v.strictObject({
  id: declaration.indicator,
  level: v.picklist(['bilateral', 'regional', 'international', 'domestic']),
  says: text,
  events: v.array(of.event),
  link: v.picklist(['stated', 'none']),
  ...coded,
});

const claim = v.strictObject({
  id: declaration.claim,
  kind: v.picklist([
    'question',
    'hypothesis',
    'mechanism',
    'definition',
    'strategy',
    'prediction',
    'conclusion',
  ]),
  says: text,
  predicts: optional(
    v.strictObject({
      after: of.event,
      between: v.strictTuple([of.actor, of.actor]),
      sign: v.picklist(['+', '-']),
    }),
  ),
  ...coded,
});

const section = v.strictObject({
  id: declaration.section,
  title: line,
  after: optional(of.event),
});

const link = v.strictObject({
  id: declaration.link,
  kind: v.picklist(['causes', 'anticipates', 'transmits', 'denies']),
  from: of.event,
  to: of.event,
  says: optional(text),
  ...coded,
});

const table = v.strictObject({
  id: declaration.table,
  title: line,
  rows: some(some(cell)),
  ...coded,
});

const coderNote = v.strictObject({
  id: declaration.note,
  says: text,
  about: optional(v.array(of.any)),
});

export const scenarioSchema = v.strictObject({
  $schema: optional(line),
  format: v.pipe(v.literal(1), v.description('the number 1')),
  id: declaration.scenario,
  title: line,
  issues: some(issue),
  arenas: some(arena),
  actors: v.pipe(v.array(actor), v.maxLength(mostActors)),
  audiences: v.array(audience),
  referents: v.array(referent),
  sources: v.array(source),
  searched: v.array(searched),
  events: v.pipe(v.array(event), v.maxLength(mostItems)),
  periods: optional(v.array(period)),
  obstacles: optional(v.array(obstacle)),
  indicators: optional(v.array(indicator)),
  claims: optional(v.array(claim)),
  tables: optional(v.array(table)),
  notes: optional(v.array(coderNote)),
  sections: optional(v.array(section)),
  links: optional(v.array(link)),
  hypotheses: optional(v.array(hypothesis)),
  weighings: optional(v.array(weighing)),
  populations: optional(populations),
});
