/** Histories as plain JSON: what the command line prints with `--format json`. Dates are EDTF texts. */
import type { History } from '../history/history.js';
import { identityOf } from '../history/identity.js';
import { type Span, spansOf } from '../history/spans.js';
import { type HistoryStep, placesOf, stagesIn, steps } from '../history/step.js';
import { type Table1Here, table1In } from '../history/table1.js';
import type { Where } from '../history/where.js';
import type { WhyNot } from '../history/why-not.js';
import type { Act, Stage } from '../theory/act.js';
import type { FuzzyDate } from '../theory/date.js';
import { partsOf } from '../theory/place.js';
import { type Reading, sourceOf } from '../theory/reading.js';
import type { Refusal } from '../theory/refusal.js';
import type { Judged } from '../theory/rule.js';
import { cited } from '../theory/sources.js';
import type { Table1Mode } from '../theory/table1.js';
import { actSentence, eventIds } from './sentence.js';

/** A date as its EDTF text. */
export const edtf = (date: FuzzyDate | null): string | null => date?.text ?? null;
/** One stage is a text; several possible ones are a list, in the order of the spectrum. */
export const stageJson = (stages: readonly Stage[]): Stage | readonly Stage[] =>
  stages.length === 1 && stages[0] !== undefined ? stages[0] : stages;

/** An act, in words and with its sources. */
const actJson = (act: Act) => ({ type: act.type, says: actSentence(act), coded: act.coded });

/** A reading: its rules, and where they come from. */
export const readingJson = (reading: Reading) => ({
  id: reading.id,
  name: reading.name,
  source: sourceOf(reading),
  enters: reading.enters.id,
  leaves: reading.leaves.id,
  cannotLeave: reading.cannotLeave,
});

/** A span: its stage or stages, from when to when, and the events that began and ended it. */
export const spanJson = ({ stages, from, to, begun, ended }: Span) => ({
  stage: stageJson(stages),
  from: edtf(from),
  to: edtf(to),
  begun,
  ended,
});

/** One reason why an event was refused. */
export const reasonJson = ({ code, path, says }: Refusal) => ({ code, path, says });

/** The conditions of a rule, as asked of a witness in a place. */
export const conditionsJson = (judged: Judged, where: Where) =>
  judged.conditions.map(({ says, source, verdict, metBy, lacks }) => ({
    rule: judged.rule,
    ...where,
    witness: judged.witness,
    says,
    source: cited(source),
    verdict,
    metBy: eventIds(metBy),
    lacks: [...new Set(lacks.map((lack) => lack.says))],
  }));

const stepJson = (
  step: HistoryStep,
  places: readonly Where[],
  shown: (where: Where) => boolean,
) => ({
  event: step.event.id,
  title: step.event.title,
  acts: step.event.acts.map(actJson),
  date: edtf(step.event.when),
  outcome: step.outcome,
  stage: places.map((where) => ({ ...where, stage: stageJson(stagesIn(step.state, where)) })),
  conditions: step.concluded.flatMap(({ place, judged }) => {
    const where = partsOf(place);
    return shown(where) ? judged.flatMap((one) => conditionsJson(one, where)) : [];
  }),
  labels: step.labels
    .filter(({ place }) => shown(partsOf(place)))
    .map(({ id, label, place }) => ({ id, label, ...partsOf(place) })),
  reasons: step.refusals.map(reasonJson),
});

/** Table 1 as judged: mode, components, the first violated edge. */
export const table1Json = ({ mode, complete, steps: all, firstViolation, where }: Table1Here) => ({
  mode,
  complete,
  steps: all.map(({ step, components }) => ({
    step,
    components: components.map(({ id, grade, date }) => ({ id, grade, date: edtf(date) })),
  })),
  firstViolation: firstViolation === null ? null : `${firstViolation.edge}: ${firstViolation.says}`,
  violation: firstViolation,
  where,
});

/** What of a replay to show. */
export interface ReplayShown {
  readonly mode: Table1Mode;
  /** Only this arena; by default all. */
  readonly arena?: string;
}

/** The whole replay. */
export const replayJson = (history: History, { mode, arena }: ReplayShown) => {
  const shown = (where: Where) => arena === undefined || where.arena === arena;
  const places = placesOf(history).filter(shown);
  const all = spansOf(history, places);
  return {
    scenario: history.scenario.id,
    reading: history.reading.id,
    identity: identityOf(history),
    arenas: places.map((where, i) => ({
      ...where,
      stage: stageJson(stagesIn(history.end, where)),
      spans: (all[i] ?? []).map(spanJson),
    })),
    table1: table1Json(table1In(history, mode)),
    steps: [...steps(history)].map((step) => stepJson(step, places, shown)),
  };
};

/** Why an event did what it did. */
export const whyJson = (
  history: History,
  { event, outcome, refusals, drawn, asked, outlooks }: WhyNot,
) => ({
  scenario: history.scenario.id,
  reading: history.reading.id,
  identity: identityOf(history),
  event,
  acts: (history.log.find(({ id }) => id === event)?.acts ?? []).map(actJson),
  outcome,
  reasons: refusals.map(reasonJson),
  concluded: drawn.map(({ place, verdict, from, to, judged, metBy }) => ({
    ...partsOf(place),
    rule: judged.rule,
    witness: judged.witness,
    verdict,
    from: from.status,
    to: to.status,
    metBy: eventIds(metBy),
  })),
  conditions: asked.flatMap((judged) => conditionsJson(judged, judged.where)),
  outlooks: outlooks.map(({ where, stages, rule, nearest, toKnow, openSince, toHappen }) => ({
    ...where,
    stage: stageJson(stages),
    rule: rule.id,
    conditions: nearest === null ? [] : conditionsJson(nearest, where),
    toKnow: toKnow.map(({ of, says }) => ({ of, says })),
    openSince,
    toHappen: {
      found: toHappen.found,
      rule: toHappen.rule,
      goal: toHappen.goal,
      bound: toHappen.bound,
      tried: toHappen.tried,
      stopped: toHappen.stopped,
      added: toHappen.added.map(actSentence),
      altered: toHappen.altered.map((one) => ({
        event: one.event,
        was: actSentence(one.was),
        is: actSentence(one.is),
      })),
    },
  })),
});
