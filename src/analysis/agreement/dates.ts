/** Whether two codings date an event alike: they agree, they can both be right, or they cannot. */
import type { DateAssertion, ScenarioEvent } from '../../scenario/scenario.js';
import {
  type FuzzyDate,
  hull,
  intersection,
  isApproximate,
  order,
  parseDate,
} from '../../theory/date.js';

/** The events that both codings have, by how their dates compare. Each list holds ids of events. */
export interface DateComparison {
  /** The same possible days. */
  readonly agree: readonly string[];
  /** Not the same, but some day is possible for both: one is more precise, or they overlap. */
  readonly compatible: readonly string[];
  /** No day is possible for both. */
  readonly contradict: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Dated by neither. */
  readonly neither: readonly string[];
}

/** Still going on: after every day. */
const open: FuzzyDate = { earliest: Infinity, latest: Infinity, text: '..' };

const read = (text: string, { slackDays }: DateAssertion): FuzzyDate => {
  if (text === '..') return open;
  const date = parseDate(text, isApproximate(text) ? slackDays : undefined);
  if (date === null) throw new RangeError(`"${text}" is no date: check it with parseScenario`);
  return date;
};

/** What an event's sources together say of its start or end; where they contradict each other, any of their days. */
const dateOf = ({ dates }: ScenarioEvent, which: 'start' | 'end'): FuzzyDate | null => {
  const said = dates.flatMap((one) => {
    const text = one[which];
    return text === undefined ? [] : [read(text, one)];
  });
  return intersection(said) ?? hull(said);
};

const relation = (a: FuzzyDate | null, b: FuzzyDate | null): keyof DateComparison => {
  if (a === null || b === null) return a !== null ? 'onlyA' : b !== null ? 'onlyB' : 'neither';
  if (a.earliest === b.earliest && a.latest === b.latest) return 'agree';
  return order(a, b) === 'undecided' ? 'compatible' : 'contradict';
};

/**
 * Compares the dates of events that both codings have. Three-valued, as dates are here; no coefficient is given,
 * because dates of a case lie years apart, and against that any two coders seem to agree.
 */
export function compareDates(
  shared: readonly (readonly [a: ScenarioEvent, b: ScenarioEvent])[],
  which: 'start' | 'end',
): DateComparison {
  const sorted = { agree: [], compatible: [], contradict: [], onlyA: [], onlyB: [], neither: [] };
  const into: { readonly [R in keyof DateComparison]: string[] } = sorted;
  for (const [a, b] of shared) into[relation(dateOf(a, which), dateOf(b, which))].push(a.id);
  return into;
}
