/** The variables of acts: which types an event has, and what the acts that both codings have say. */
import type { ScenarioEvent } from '../../scenario/scenario.js';
import type { Act, ActType } from '../../theory/act.js';
import { familyOf, isValueField, unitOf } from './act-unit.js';
import type { CodedValue } from './coded-data.js';
import { type Cell, type Column, cellOf } from './column.js';
import { paired } from './pairing.js';

/** Events, or acts, that both codings have. */
export type Both<T> = readonly (readonly [a: T, b: T])[];

/** Second codings of the same coder are left out: they are no second coder's. */
const own = ({ acts }: ScenarioEvent): readonly Act[] =>
  acts.filter(({ alternative }) => alternative === undefined);

/** For each type of act that either coding has in these events: has the event such an act, yes or no? */
export function typeColumns(events: Both<ScenarioEvent>): readonly Column[] {
  const coded = events.map(([a, b]) => [typesOf(a), typesOf(b)] as const);
  const types = [...new Set(coded.flatMap(([a, b]) => [...a, ...b]))].sort();
  return types.map((type) => ({
    id: `act.${type}`,
    unit: 'shared event',
    scale: 'nominal',
    cells: coded.map(([a, b]) => [a.has(type), b.has(type)] as const),
  }));
}

const typesOf = (event: ScenarioEvent): ReadonlySet<ActType> =>
  new Set(own(event).map(({ type }) => type));

/** The acts about the same things, in events that both codings have. */
export const sharedActs = (events: Both<ScenarioEvent>): Both<Act> =>
  events.flatMap(([a, b]) =>
    paired(own(a), own(b), unitOf).flatMap((pair) =>
      pair.a === undefined || pair.b === undefined ? [] : [[pair.a, pair.b] as const],
    ),
  );

/**
 * The fields whose values have an order. Not among them: `support` (moral, formal: two kinds, and of two values the
 * order changes nothing), the stages (a spectrum with a branch), the answers (to retract is on no scale).
 */
const orders: Readonly<Record<string, readonly CodedValue[]>> = {
  'move.existential': ['none', 'implicit', 'explicit'],
  'component.grade': ['none', 'partial', 'full'],
  'relation.sign': ['-', '0', '+'],
  'context.resonance': [0, 1, 2, 3],
  'context.embeddedness': [0, 1, 2, 3],
};

/** Worded freely, or a record of numbers: shown among the differences, and no code to count. */
const uncounted: ReadonlySet<string> = new Set([
  'says',
  'threat',
  'demands',
  'what',
  'forum',
  'tally',
]);

const codeOf = (act: Act, field: string): Cell => {
  const value = new Map<string, unknown>(Object.entries(act)).get(field);
  // The rules are worded freely; that there is one, or none, is coded.
  if (field === 'breaks' && Array.isArray(value)) return value.length > 0 ? 'some' : 'none';
  return cellOf(value);
};

/** For each family of acts and each of its fields: the values of the acts that both codings have. */
export function fieldColumns(acts: Both<Act>): readonly Column[] {
  const fields = new Map<string, { readonly field: string; readonly of: Both<Act>[number][] }>();
  for (const pair of acts) {
    const family = familyOf(pair[0]);
    const names = pair.flatMap((act) => Object.keys(act).filter((name) => isValueField(act, name)));
    for (const field of names)
      if (!uncounted.has(field)) fields.set(`${family}.${field}`, { field, of: [] });
  }
  for (const [id, { of }] of fields)
    of.push(...acts.filter(([a]) => id.startsWith(`${familyOf(a)}.`)));
  return [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { field, of }]) => {
      const order = orders[id];
      return {
        id,
        unit: 'shared act',
        scale: order === undefined ? 'nominal' : 'ordinal',
        ...(order === undefined ? {} : { order }),
        cells: of.map(([a, b]) => [codeOf(a, field), codeOf(b, field)] as const),
      };
    });
}

/** On what the acts that both codings have are said to rest: the bases of their codings, taken together. */
export const basisColumn = (acts: Both<Act>): Column => ({
  id: 'coding.basis',
  unit: 'shared act',
  scale: 'nominal',
  cells: acts.map(
    ([a, b]) =>
      [
        cellOf(a.coded.map(({ basis }) => basis)),
        cellOf(b.coded.map(({ basis }) => basis)),
      ] as const,
  ),
});
