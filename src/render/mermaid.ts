/**
 * Mermaid diagrams, as text. A machine is drawn from its table, so what is drawn is what runs; a history from its
 * spans. Every label is escaped: a name can end no line, open no directive and add no arrow.
 */

import type { History } from '../history/history.js';
import { spansOf } from '../history/spans.js';
import { placesOf } from '../history/step.js';
import type { Where } from '../history/where.js';
import type { Source } from '../machine/machine.js';
import { cited } from '../theory/sources.js';

/** Letters, digits and a few harmless signs stay; everything else becomes a Mermaid entity (`#35;`). */
export const mermaidText = (text: string): string =>
  [...text]
    .map((sign) => (/[\p{L}\p{N} .,()'’–-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`))
    .join('');

/** Identifiers that Mermaid takes as they are. */
const node = (name: string): string =>
  name.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.codePointAt(0)}_`);

interface DrawnRule {
  readonly to: string;
  readonly needs?: readonly { readonly says: string; readonly source: Source }[];
  readonly source: Source;
}

/** The rules of a table as edges. The type of a table varies from machine to machine; its shape does not. */
const edgesOf = (
  rules: object,
): readonly (readonly [from: string, type: string, rule: DrawnRule])[] =>
  Object.entries(rules as Record<string, Record<string, readonly DrawnRule[]>>).flatMap(
    ([from, cells]) =>
      Object.entries(cells).flatMap(([type, cell]) =>
        cell.map((rule) => [from, type, rule] as const),
      ),
  );

/**
 * A machine as a Mermaid state diagram: every rule an arrow, with its event and its conditions.
 *
 * @example
 * machineDiagram(agenda).split('\n')[0]; // 'stateDiagram-v2'
 */
export const machineDiagram = (machine: {
  readonly start: { readonly status: string };
  readonly rules: object;
}): string => {
  const statuses = Object.keys(machine.rules).map(
    (status) => `  state "${mermaidText(status)}" as ${node(status)}`,
  );
  const arrows = edgesOf(machine.rules).map(([from, type, { to, needs = [] }]) => {
    const guards = needs.map(({ says }) => mermaidText(says));
    const label = [
      mermaidText(type),
      ...(guards.length > 0 ? [`if ${guards.join(' and ')}`] : []),
    ].join(' ');
    return `  ${node(from)} --> ${node(to)} : ${label}`;
  });
  return [
    'stateDiagram-v2',
    ...statuses,
    `  [*] --> ${node(machine.start.status)}`,
    ...arrows,
  ].join('\n');
};

/** The sources of a machine's rules, one line each: what a diagram has no room for. */
export const machineSources = (machine: { readonly rules: object }): readonly string[] =>
  edgesOf(machine.rules).map(
    ([from, type, { to, needs = [], source }]) =>
      `${from} → ${to} on ${type}: ${cited(source)}${needs.map((need) => `; ${need.says} (${cited(need.source)})`).join('')}`,
  );

const historyOfPlace = (
  history: History,
  where: Where,
  spans: ReturnType<typeof spansOf>[number],
  prefix: string,
) => {
  const states = spans.map(
    ({ stages }, i) => `    state "${mermaidText(stages.join(' or '))}" as ${prefix}${i}`,
  );
  const arrows = spans.slice(1).map(({ from, begun }, i) => {
    const label = [from?.text ?? 'undated', begun].filter((part) => part !== null).join(' ');
    return `    ${prefix}${i} --> ${prefix}${i + 1} : ${mermaidText(label)}`;
  });
  const title = mermaidText(`${where.issue} in ${where.arena}, read by ${history.reading.id}`);
  return [
    `  state "${title}" as ${prefix} {`,
    ...states,
    `    [*] --> ${prefix}0`,
    ...arrows,
    '  }',
  ];
};

/** A history as a Mermaid state diagram: for each place, the stages it went through, with date and event. */
export const historyDiagram = (
  history: History,
  shown: (where: Where) => boolean = () => true,
): string => {
  const places = placesOf(history).filter(shown);
  const all = spansOf(history, places);
  return [
    'stateDiagram-v2',
    ...places.flatMap((where, i) => historyOfPlace(history, where, all[i] ?? [], `p${i}_`)),
  ].join('\n');
};
