/** What every id of a scenario rests on: its codings, found once, so that each sentence can say where it comes from. */
import type { Scenario, Source } from '../../scenario/scenario.js';
import type { Cite, Coding, Place } from '../../theory/act.js';
import { eventAnchor, itemAnchor, placeAnchor, sourceAnchor } from './anchor.js';
import type { Link } from './document.js';

/** A thing of the scenario, other than an event, that the report lists under its id. */
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly coded: readonly Coding[];
}

export interface Register {
  readonly scenario: Scenario;
  readonly items: readonly Item[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly codings: (id: string) => readonly Coding[];
  readonly isEvent: (id: string) => boolean;
}

const itemsOf = (scenario: Scenario): readonly Item[] => [
  ...(scenario.claims ?? []),
  ...(scenario.indicators ?? []).map((one) => ({ ...one, kind: `indicator, ${one.level}` })),
  ...(scenario.obstacles ?? []).map((one) => ({ ...one, kind: 'obstacle', says: one.name })),
  ...(scenario.periods ?? []).map((one) => ({
    ...one,
    kind: 'period',
    says: `${one.name} (${one.start} to ${one.end === '..' ? 'the present' : one.end})`,
  })),
  ...(scenario.tables ?? []).map((one) => ({ ...one, kind: 'table', says: one.title })),
  ...(scenario.links ?? []).map((one) => ({
    ...one,
    kind: `link, ${one.kind}`,
    says: one.says ?? `${one.from} and ${one.to}`,
  })),
  ...(scenario.hypotheses ?? []).flatMap((one) => [
    { ...one, kind: 'hypothesis' },
    ...one.treatments.map((treatment) => ({
      ...treatment,
      kind: 'candidate cause',
      says: `${treatment.name} (${treatment.event})`,
    })),
    ...one.rivals.map((rival) => ({ ...rival, kind: 'rival cause' })),
  ]),
  ...(scenario.weighings ?? []).flatMap((one) =>
    one.evidence.map((piece) => ({ ...piece, kind: 'evidence weighed' })),
  ),
];

/** The register of a scenario. Ids are unique in a file, whatever they name. */
export const registerOf = (scenario: Scenario): Register => {
  const items = itemsOf(scenario).map(({ id, kind, says, coded }) => ({ id, kind, says, coded }));
  const events = new Map(
    scenario.events.map(({ id, dates, acts }) => [
      id,
      [...dates, ...acts.flatMap((act) => act.coded)],
    ]),
  );
  const coded = new Map<string, readonly Coding[]>([
    ...items.map((one) => [one.id, one.coded] as const),
    ...events,
  ]);
  return {
    scenario,
    items,
    sources: new Map(scenario.sources.map((source) => [source.id, source])),
    codings: (id) => coded.get(id) ?? [],
    isEvent: (id) => events.has(id),
  };
};

/** An id, leading to where the report lists it; of anything that it does not list, the id alone. */
export const named = (register: Register, id: string): string | Link => {
  const { isEvent, items, sources } = register;
  if (isEvent(id)) return { text: id, to: eventAnchor(id) };
  if (sources.has(id)) return { text: id, to: sourceAnchor(id) };
  return items.some((item) => item.id === id) ? { text: id, to: itemAnchor(id) } : id;
};

/** Words in which ids stand in square brackets, the ids leading to where the report lists them. */
export const withLinks = (register: Register, says: string): readonly (string | Link)[] =>
  says
    .split(/(?<=\[)([^[\],\s]+)(?=\])/u)
    .flatMap((piece, i) => (piece === '' ? [] : [i % 2 === 1 ? named(register, piece) : piece]));

const byNumber = (a = 0, b = 0): number => a - b;

/** The places of codings, each once, in the order of the sections and paragraphs. */
export const placesOf = (codings: readonly Coding[]): readonly Place[] => {
  const found = new Map<string, Place>();
  for (const { place } of codings)
    if (place !== undefined && !found.has(placeAnchor(place))) found.set(placeAnchor(place), place);
  return [...found.values()].sort((a, b) =>
    a.section === b.section ? byNumber(a.paragraph, b.paragraph) : a.section < b.section ? -1 : 1,
  );
};

/** Places as links: `S3 ¶5`, and a further paragraph of the same section as `¶6`. */
export const placeLinks = (places: readonly Place[]): readonly Link[] =>
  places.map((place, i) => {
    const { section, paragraph } = place;
    const number = paragraph === undefined ? '' : `¶${paragraph}`;
    const again = i > 0 && places[i - 1]?.section === section && number !== '';
    return { text: again ? number : `${section} ${number}`.trim(), to: placeAnchor(place) };
  });

const notRead = {
  read: '',
  title: ' (only the title was found)',
  memory: ' (from memory; page not checked)',
};

/** A work as it is cited: author, year or that no date was noted, the place in it, and whether that was checked. */
const citeLink = (
  { sources }: Register,
  { source, locator }: Cite,
  checked: Coding['checked'],
): Link => {
  const work = sources.get(source);
  const name = work === undefined ? source : `${work.author} ${work.year ?? '(no date noted)'}`;
  return {
    text: `${name}${locator === undefined ? '' : `: ${locator}`}${notRead[checked]}`,
    to: sourceAnchor(source),
  };
};

/** What of the record nobody is cited for. */
const fromMemory = 'from memory; page not checked';

/** The works that codings cite, each once, as links; and that something is from memory, where no work is named. */
export const citeLinks = (
  register: Register,
  codings: readonly Coding[],
): readonly (string | Link)[] => {
  const links = codings.flatMap(({ cite, checked, basis }): readonly (string | Link)[] => {
    if (cite !== null) return [citeLink(register, cite, checked)];
    return basis === 'record' && checked === 'memory' ? [fromMemory] : [];
  });
  return [
    ...new Map(links.map((link) => [typeof link === 'string' ? link : link.text, link])).values(),
  ];
};

/** Words in which ids of events stand bare, those with a digit leading to their rows. */
export const withEvents = (register: Register, says: string): readonly (string | Link)[] =>
  says
    .split(/(?<![\p{L}\p{N}_-])([\p{L}][\p{L}\p{N}_-]*\p{N}[\p{L}\p{N}_-]*)(?![\p{L}\p{N}_-])/u)
    .flatMap((piece, i) => {
      if (piece === '') return [];
      return [i % 2 === 1 && register.isEvent(piece) ? named(register, piece) : piece];
    });
