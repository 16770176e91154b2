/**
 * Mermaid diagrams, as text. A machine is drawn from its table, so what is drawn is what runs; a history from its
 * spans. Every label is escaped: a name can end no line, open no directive and add no arrow.
 */

import type { History } from '../history/history.js';
import type { Where } from '../history/where.js';
import { cited } from '../theory/sources.js';
import { arrowLabel, type DrawnPlace, drawnPlaces } from './drawn-place.js';
import { edgesOf } from './edges.js';

/** Letters, digits and a few harmless signs stay; everything else becomes a Mermaid entity (`#35;`). */
export const mermaidText = (text: string): string =>
  [...text]
    .map((sign) => (/[\p{L}\p{N} .,()'’–-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`))
    .join('');

/** Identifiers that Mermaid takes as they are. */
const node = (name: string): string =>
  name.replace(/[^A-Za-z0-9]/g, (sign) => `_${sign.codePointAt(0)}_`);

/**
 * A machine as a Mermaid state diagram: every rule an arrow, with its event and its conditions.
 *
 * @example
 * machineDiagram(machines.agenda).split('\n')[0]; // 'stateDiagram-v2'
 */
export const machineDiagram = (machine: {
  readonly start: { readonly status: string };
  readonly rules: object;
}): string => {
  const statuses = Object.keys(machine.rules).map(
    (status) => `  state "${mermaidText(status)}" as ${node(status)}`,
  );
  const arrows = edgesOf(machine.rules).map(
    ([from, type, { to, needs = [] }]) =>
      `  ${node(from)} --> ${node(to)} : ${arrowLabel(type, needs, mermaidText)}`,
  );
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

const frameOf = ({ title, boxes, arrows }: DrawnPlace, prefix: string): readonly string[] => [
  `  state "${mermaidText(title)}" as ${prefix} {`,
  ...boxes.map((stages, i) => `    state "${mermaidText(stages)}" as ${prefix}${i}`),
  `    [*] --> ${prefix}0`,
  ...arrows.map((label, i) => `    ${prefix}${i} --> ${prefix}${i + 1} : ${mermaidText(label)}`),
  '  }',
];

/** A history as a Mermaid state diagram: for each place, the stages it went through, with date and event. */
export const historyDiagram = (
  history: History,
  shown: (where: Where) => boolean = () => true,
): string =>
  [
    'stateDiagram-v2',
    ...drawnPlaces(history, shown).flatMap((place, i) => frameOf(place, `p${i}_`)),
  ].join('\n');
