/** What each reading would conclude if something had not happened: an event, or a set of them. */
import { type Span, spansOf } from '../../history/spans.js';
import { placesOf } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import { counted } from '../../scenario/counted.js';
import type { ScenarioChange } from '../counterfactual/change.js';
import { counterfactual } from '../counterfactual/counterfactual.js';
import type { Fallen } from '../counterfactual/fallen.js';
import { replayChanged } from '../counterfactual/what-if.js';
import { type Attempted, attempt } from './attempt.js';
import type { Cell, Link, ReportTable, Row, Text } from './document.js';
import { named, type Register } from './register.js';
import { placeName, spansCell } from './stage-words.js';
import type { Study } from './study.js';

/** What falls with it. That something is no longer named somewhere is counted and not told. */
const fellText = (fell: readonly Fallen[]): string => {
  const told = fell.filter(({ what }) => what !== 'mention').map(({ says }) => says);
  const mentions = fell.length - told.length;
  const also =
    mentions === 0
      ? []
      : [`it is no longer named in ${counted(mentions, 'other place')} of the file`];
  return [...new Set(told), ...also].join('; ') || 'nothing';
};

/** Something left out, under the name it has in the report. */
export interface WithoutIt {
  readonly name: string | Link;
  readonly changes: readonly ScenarioChange[];
}

/** A place where a reading concludes otherwise without it. */
interface Otherwise {
  readonly where: Where;
  readonly reading: string;
  readonly factual: readonly Span[];
  readonly changed: readonly Span[];
}

/** What the readings make of the case without it, or why the scenario cannot be without it. */
export interface WithoutAnswer {
  readonly name: string | Link;
  readonly answer: Attempted<{
    readonly fell: readonly Fallen[];
    readonly otherwise: readonly Otherwise[];
  }>;
}

/** Events, each to be left out by itself. */
export const eachEvent = (register: Register, events: readonly string[]): readonly WithoutIt[] =>
  [...new Set(events)].map((event) => ({
    name: named(register, event),
    changes: [{ change: 'leave-out', event }],
  }));

/** Each of some things, left out by itself. The scenario is changed once and replayed under every reading. */
export const leftOut = (
  { scenario, replayed, options }: Study,
  all: readonly WithoutIt[],
): readonly WithoutAnswer[] => {
  const places = placesOf({ scenario });
  const factual = (replayed[0]?.histories ?? []).map((history) => ({
    reading: history.reading,
    spans: spansOf(history, places),
  }));
  const without = (changes: readonly ScenarioChange[]) => {
    const changed = counterfactual(scenario, changes);
    const otherwise = factual.flatMap(({ reading, spans }): readonly Otherwise[] => {
      const other = spansOf(replayChanged(changed, reading, options), places);
      return places.flatMap((where, i) => {
        const [was, is] = [spans[i] ?? [], other[i] ?? []];
        if (JSON.stringify(was) === JSON.stringify(is)) return [];
        return [{ where, reading: reading.id, factual: was, changed: is }];
      });
    });
    return { fell: changed.fell, otherwise };
  };
  return all.map(({ name, changes }) => ({ name, answer: attempt(() => without(changes)) }));
};

const rowsOf = ({ scenario }: Study, { name, answer }: WithoutAnswer): readonly Row[] => {
  const first: Cell = [name];
  if (!answer.ok)
    return [{ cells: [first, `it cannot be left out: ${answer.says}`, '–', '–', '–'] }];
  const { otherwise } = answer.value;
  if (otherwise.length === 0)
    return [{ cells: [first, 'no stage differs, under any of these readings', 'all', '–', '–'] }];
  return otherwise.map(({ where, reading, factual, changed }) => ({
    cells: [first, placeName(scenario, where), reading, spansCell(factual), spansCell(changed)],
  }));
};

/** For each thing left out, the places where some reading would conclude otherwise without it. */
export const leftOutTable = (
  study: Study,
  id: string,
  caption: string,
  all: readonly WithoutAnswer[],
): ReportTable => ({
  kind: 'table',
  id,
  caption,
  columns: [
    { id: 'event', name: 'Without' },
    { id: 'place', name: 'Issue and arena' },
    { id: 'reading', name: 'Reading' },
    { id: 'factual', name: 'As coded' },
    { id: 'counterfactual', name: 'Without it' },
  ],
  rows: all.flatMap((one) => rowsOf(study, one)),
});

/** What falls with each thing left out, because it cannot be without it. */
export const fallenItems = (all: readonly WithoutAnswer[]): readonly { readonly text: Text }[] =>
  all.flatMap(({ name, answer }) =>
    answer.ok ? [{ text: ['With ', name, ` falls: ${fellText(answer.value.fell)}.`] }] : [],
  );
