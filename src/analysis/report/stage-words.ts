/** Stages, spans and places in words, and as cells. */
import type { Span } from '../../history/spans.js';
import type { Where } from '../../history/where.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Stage } from '../../theory/act.js';
import { eventAnchor } from './anchor.js';
import { dateWords } from './days.js';
import type { Cell, Run } from './document.js';

/** Possible stages in words. */
const stageWords = (stages: readonly Stage[]): string =>
  stages.length === 1 ? (stages[0] ?? '') : `${stages.join(' or ')} (undecided)`;

const stageMark = (stages: readonly Stage[]): Stage | 'open' =>
  stages.length === 1 && stages[0] !== undefined ? stages[0] : 'open';

/** Possible stages as a cell. */
export const stageCell = (stages: readonly Stage[]): Cell => ({
  text: stageWords(stages),
  mark: stageMark(stages),
});

/** The name of a place: issue and arena. */
export const placeName = ({ issues, arenas }: Scenario, { issue, arena }: Where): string => {
  const of = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return `${of(issues, issue)} — ${of(arenas, arena)}`;
};

const spanRuns = ({ stages, from, begun }: Span, i: number): readonly Run[] => [
  i === 0 ? '' : '; ',
  { text: stageWords(stages), mark: stageMark(stages) },
  ...(begun === null
    ? []
    : [` from ${dateWords(from)} (`, { text: begun, to: eventAnchor(begun) }, ')']),
];

/** Spans, one after another, each with the event that began it. */
export const spansCell = (all: readonly Span[]): Cell =>
  all.flatMap(spanRuns).filter((run) => run !== '');
