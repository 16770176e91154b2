/** The words of findings: things with their names and ids, events with their dates, days between them. */
import { byCodeUnit } from '../../machine/by-code-unit.js';
import { counted } from '../../scenario/counted.js';
import type { ScenarioEvent } from '../../scenario/scenario.js';
import { daysBetween, type FuzzyDate, formatDate } from '../../theory/date.js';
import type { Dossier } from './dossier.js';

/** A name with its id. Names hold straight quotation marks of their own. */
export const withId = (name: string, id: string): string => `“${name}” [${id}]`;

/** A sentence without its full stop, to stand within another. */
export const clause = (says: string): string => says.replace(/\.$/, '');

/** The difference would be no number for two infinities. */
const byDay = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by what is said of things, each once, so that neither ids nor the order of the file matter. */
export const sortedBy = <T>(
  things: readonly T[],
  ...keys: readonly ((thing: T) => string | number)[]
): readonly T[] =>
  [...new Set(things)].sort((a, b) => {
    for (const key of keys) {
      const [mine, theirs] = [key(a), key(b)];
      const by =
        typeof mine === 'number' && typeof theirs === 'number'
          ? byDay(mine, theirs)
          : byCodeUnit(String(mine), String(theirs));
      if (by !== 0) return by;
    }
    return 0;
  });

const eventCalled = ({ scenario }: Dossier, id: string): ScenarioEvent | undefined =>
  scenario.events.find((event) => event.id === id);

/** The title of an event. */
const titleOf = (dossier: Dossier, id: string): string =>
  dossier.event(id)?.title ?? eventCalled(dossier, id)?.title ?? id;

/** Events in order of time as far as it is known, each once. */
export const inTime = (dossier: Dossier, ids: readonly string[]): readonly string[] =>
  sortedBy(
    ids,
    (id) => dossier.clock.of(id).earliest,
    (id) => dossier.clock.of(id).latest,
    (id) => dossier.clock.depth(id),
    (id) => titleOf(dossier, id),
  );

/** When an event happened, in words: its date, or what is known of an undated one. */
const dateWords = ({ event, clock }: Dossier, id: string): string => {
  const when = event(id)?.when ?? null;
  if (when !== null) return event(id)?.conflict === true ? `${when.text}, in conflict` : when.text;
  const { earliest, latest } = clock.of(id);
  const day = (number: number) => formatDate({ earliest: number, latest: number });
  return [
    'undated',
    ...(Number.isFinite(earliest) ? [`not before ${day(earliest)}`] : []),
    ...(Number.isFinite(latest) ? [`not after ${day(latest)}`] : []),
  ].join(', ');
};

/** An event with its title, id and date; and what else is to be said of it. */
export const told = (dossier: Dossier, id: string, ...more: readonly string[]): string =>
  `${withId(titleOf(dossier, id), id)} (${[dateWords(dossier, id), ...more].join(', ')})`;

/** Several events, in order of time. */
export const toldAll = (dossier: Dossier, ids: readonly string[]): string =>
  inTime(dossier, ids)
    .map((id) => told(dossier, id))
    .join('; ');

/** How many days lie between, as far as it is known: `175 days`, `88 to 104 days`, `at least 12 days`. */
export const lag = (from: FuzzyDate, to: FuzzyDate): string | null => {
  const { least, most } = daysBetween(from, to);
  if (!Number.isFinite(least)) return null;
  if (least === most) return counted(least, 'day');
  return Number.isFinite(most) ? `${least} to ${most} days` : `at least ${counted(least, 'day')}`;
};

/** The name of something declared in a list, with its id. */
export const called = (
  things: readonly { readonly id: string; readonly name: string }[] | undefined,
  id: string,
): string => withId(things?.find((thing) => thing.id === id)?.name ?? id, id);
