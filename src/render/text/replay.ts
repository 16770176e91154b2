/** A replay, printed to be read: the reading, the stages per arena, how each change came about, Table 1. */

import type { History } from '../../history/history.js';
import { completedAt, type Span, spansOf } from '../../history/spans.js';
import { type HistoryStep, placesOf, steps } from '../../history/step.js';
import { table1In } from '../../history/table1.js';
import type { Where } from '../../history/where.js';
import type { Drawn } from '../../theory/conclude.js';
import { partsOf } from '../../theory/place.js';
import { printed } from '../../theory/printed.js';
import type { ConclusionType } from '../../theory/security.js';
import type { Table1Mode } from '../../theory/table1.js';
import { type Paint, unpainted } from '../paint.js';
import { actSentence, isAssumed, stageWords } from '../sentence.js';
import { sourceWords } from '../source.js';
import { visible } from '../visible.js';
import { reasonLines } from './reasons.js';
import { refusedLines } from './refused.js';
import { table1Lines } from './table1.js';

export interface ReplayText {
  readonly mode: Table1Mode;
  readonly arena?: string;
  /** Print every event, not only those that changed a stage. */
  readonly events?: boolean;
  readonly paint?: Paint;
}

const nameOf = (history: History, { issue, arena }: Where): string => {
  const { issues, arenas } = history.scenario;
  const of = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return visible(`${of(issues, issue)} — ${of(arenas, arena)} (${arena})`);
};

const spanLine = ({ stages, from, to, begun }: Span, paint: Paint): string => {
  const since = begun === null ? 'at first' : from === null ? 'undated' : `from ${from.text}`;
  const until = to === null ? '' : ` to ${to.text}`;
  const words =
    stages.length === 1 ? paint.strong(stageWords(stages)) : paint.open(stageWords(stages));
  return `    ${words}, ${since}${until}${begun === null ? '' : paint.faint(` (${begun})`)}`;
};

/** What a conclusion does to an issue, in words. */
const conclusionWords: Readonly<Record<ConclusionType, readonly [did: string, may: string]>> = {
  enters: ['enters security', 'may have entered security'],
  returns: ['is back in security, automatically,', 'may be back in security, automatically,'],
  leaves: ['leaves security', 'may have left security'],
  silenced: ['leaves security, silenced,', 'may have left security, silenced,'],
  decays: ['falls out of security', 'may have fallen out of security'],
  consolidates: ['is ordinary politics again', 'may be ordinary politics again'],
};

/** Whether something that met the conclusion rests on nothing but the coder's assumption. */
const restsOnAssumption = (history: History, { metBy }: Drawn): boolean =>
  metBy.some(({ index }) =>
    history.log[index]?.acts.some((act) => act.type !== 'noted' && isAssumed(act)),
  );

const changeLines = (
  history: History,
  step: HistoryStep,
  shown: (where: Where) => boolean,
  paint: Paint,
): readonly string[] => {
  const drawn = step.concluded.flatMap((one) => (shown(partsOf(one.place)) ? one.drawn : []));
  const said = new Map(
    drawn.map((one) => [`${one.place} ${one.type} ${one.verdict} ${one.judged.witness}`, one]),
  );
  return [...said.values()].flatMap((one) => {
    const { judged, verdict, type, place, metBy } = one;
    const certain = verdict === 'yes';
    const date = certain ? completedAt(metBy) : step.event.when;
    const [did, may] = conclusionWords[type];
    const assumed = restsOnAssumption(history, one)
      ? paint.open(' (rests on an assumed coding)')
      : '';
    return [
      '',
      `  ${date?.text ?? 'undated'}  ${step.event.id}: ${visible(step.event.title)}`,
      `  → ${nameOf(history, partsOf(place))} ${certain ? paint.strong(did) : paint.open(may)} by ${judged.rule}${assumed}`,
      ...reasonLines(judged, paint),
    ];
  });
};

const eventLines = (
  { scenario }: History,
  step: HistoryStep,
  shown: (where: Where) => boolean,
  paint: Paint,
): readonly string[] => [
  `  ${(step.event.when?.text ?? 'undated').padEnd(22)} ${step.event.id.padEnd(14)} ${visible(step.event.title)}${step.event.conflict ? paint.open(' (sources contradict each other on the date)') : ''}`,
  ...step.event.acts.map((act) =>
    paint.faint(`      ${actSentence(act)} [${sourceWords(act, scenario.sources)}]`),
  ),
  ...step.labels
    .filter(({ place }) => shown(partsOf(place)))
    .map(({ id, label, place }) => paint.faint(`      ${id} ${label}, in ${partsOf(place).arena}`)),
];

/** How many events the layer has, and which it leaves out. */
const eventCount = ({ scenario, length, log }: History): string => {
  const there = new Set(log.slice(0, length).map(({ id }) => id));
  const left = scenario.events.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  if (left.length === 0) return `${length} events`;
  const some =
    left.length > 6
      ? `${left.slice(0, 6).join(', ')} and ${left.length - 6} more`
      : left.join(', ');
  return `${length} of ${scenario.events.length} events (not in this layer: ${some})`;
};

/** The layer of evidence, in words, and for whom conclusions are drawn. */
export const layerWords = ({
  layer = 'both',
  assumed = true,
  observer,
}: History['options']): string => {
  const of = {
    article: 'what the article says',
    record: 'the public record',
    both: 'the article and the public record',
  };
  const seen = observer === undefined ? '' : `, as ${visible(observer)} sees it`;
  return `${of[layer]}, ${assumed ? 'with' : 'without'} what the coder assumed${seen}`;
};

/** The whole replay as text. */
export const replayText = (
  history: History,
  { mode, arena, events = false, paint = unpainted }: ReplayText,
): string => {
  const shown = (where: Where) => arena === undefined || where.arena === arena;
  const places = placesOf(history).filter(shown);
  const all = spansOf(history, places);
  const table1 = table1In(history, mode);
  const changes: string[] = [];
  const lines: string[] = [];
  const refused: string[] = [];
  let undated = 0;
  let conflicts = 0;
  for (const step of steps(history)) {
    if (step.event.when === null) undated += 1;
    if (step.event.conflict) conflicts += 1;
    if (step.outcome === 'refused')
      refused.push(...refusedLines({ event: step.event.id, refusals: step.refusals }));
    changes.push(...changeLines(history, step, shown, paint));
    const touchesShown = step.touches.some(({ place }) => shown(partsOf(place)));
    if (events && (arena === undefined || touchesShown))
      lines.push(...eventLines(history, step, shown, paint));
  }
  return [
    paint.strong(visible(history.scenario.title)),
    `${eventCount(history)}, ${undated} undated, ${conflicts} with contradicting dates; from ${layerWords(history.options)}.`,
    ...(refused.length > 0 ? [paint.bad('Some events are refused: see below.')] : []),
    '',
    paint.strong(`The reading ${history.reading.id} (${history.reading.name})`),
    ...printed(history.reading).split('\n'),
    '',
    paint.strong('Stages, arena by arena'),
    ...places.flatMap((where, i) => [
      `  ${nameOf(history, where)}`,
      ...(all[i] ?? []).map((span) => spanLine(span, paint)),
    ]),
    '',
    paint.strong('How it came to this'),
    ...(changes.length > 0
      ? changes
      : ['  Under this reading nothing definitely enters or leaves security here.']),
    '',
    ...(events ? [paint.strong('Every event, in the order of the replay'), ...lines, ''] : []),
    ...(refused.length > 0 ? [paint.bad('Refused events'), ...refused, ''] : []),
    ...(table1.where === null && history.reading.leaves.id !== 'D9'
      ? []
      : [...table1Lines(table1, paint), '']),
    paint.faint(
      'What is printed is what this reading makes of this coding. It says nothing of what caused what.',
    ),
  ].join('\n');
};
