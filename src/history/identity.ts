/** What tells one history's past from another's: the library's rules, the scenario, the reading, the layer, the observer. */
import { fingerprint } from '../scenario/fingerprint.js';
import type { LayerOptions } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import { printed } from '../theory/printed.js';
import type { History } from './history.js';

/** The version of the rules that histories are made by; a change of results raises it. */
export const historyVersion = '0.1';

/** What a history was made of, as hashes: two histories with one identity have one past. */
export interface Identity {
  readonly version: string;
  /** A hash of the scenario, whatever the order of its keys. */
  readonly scenario: string;
  /** A hash of the reading, printed in full. */
  readonly reading: string;
  readonly layer: string;
  /** The actor for whom conclusions are drawn; `null`: for nobody in particular. */
  readonly observer: string | null;
}

/** The value with keys in code-unit order, so that the order of keys in a file means nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Writing a scenario out costs more than a replay; each is hashed once, when somebody asks. */
const hashes = new WeakMap<Scenario, string>();

const hashOf = (scenario: Scenario): string => {
  const known = hashes.get(scenario);
  if (known !== undefined) return known;
  const hash = fingerprint(JSON.stringify(sorted(scenario)));
  hashes.set(scenario, hash);
  return hash;
};

const layerName = ({ layer = 'both', assumed = true, alternatives = [] }: LayerOptions): string =>
  [layer, assumed ? 'assumed' : 'no-assumed', ...[...alternatives].sort()].join('+');

/** The identity of a history. */
export const identityOf = ({ scenario, reading, options }: History): Identity => ({
  version: historyVersion,
  scenario: hashOf(scenario),
  reading: fingerprint(printed(reading)),
  layer: layerName(options),
  observer: options.observer ?? null,
});
