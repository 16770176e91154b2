/**
 * Drawings in DOT, the language of Graphviz, written by ts-graphviz. A machine is drawn from its table, so what is
 * drawn is what runs; a history from its spans.
 *
 * That writer escapes a quote unless a backslash stands before it, and no backslash: every text is made safe before it
 * gets there.
 */
import type {
  AttributeASTNode,
  ClusterStatementASTNode,
  EdgeASTNode,
  LiteralASTNode,
  NodeASTNode,
} from '@ts-graphviz/ast';
import { stringify } from '@ts-graphviz/ast';
import type { History } from '../history/history.js';
import type { Where } from '../history/where.js';
import type { TabledMachine } from '../theory/machines.js';
import { arrowLabel, drawnPlaces } from './drawn-place.js';
import { edgesOf } from './edges.js';

/**
 * A text made safe for a label of DOT: quotes, brackets, braces, ampersands and invisible signs become entities, which
 * Graphviz turns back when it draws; a backslash is doubled.
 *
 * @example
 * dotText('a "b" & c'); // 'a &#34;b&#34; &#38; c'
 */
export const dotText = (text: string): string =>
  [...text]
    .map((sign) => {
      if (sign === '\\') return '\\\\';
      return /["&<>{|}\p{C}\p{Zl}\p{Zp}]/u.test(sign) ? `&#${sign.codePointAt(0)};` : sign;
    })
    .join('');

const quoted = (value: string): LiteralASTNode => ({
  type: 'Literal',
  value: dotText(value),
  quoted: true,
  children: [],
});

/** `text` is safe already: of ours, or made so. */
const attribute = (key: AttributeASTNode['key']['value'], text: string): AttributeASTNode => ({
  type: 'Attribute',
  key: { type: 'Literal', value: key, quoted: false, children: [] },
  value: { type: 'Literal', value: text, quoted: true, children: [] },
  children: [],
});

const label = (text: string): AttributeASTNode => attribute('label', text);

const node = (id: string, ...attributes: readonly AttributeASTNode[]): NodeASTNode => ({
  type: 'Node',
  id: quoted(id),
  children: [...attributes],
});

const edge = (
  from: string,
  to: string,
  ...attributes: readonly AttributeASTNode[]
): EdgeASTNode => ({
  type: 'Edge',
  targets: [
    { type: 'NodeRef', id: quoted(from), children: [] },
    { type: 'NodeRef', id: quoted(to), children: [] },
  ],
  children: [...attributes],
});

/** Where a drawing begins, and the name of that dot in Mermaid too. */
const start = '[*]';
const beginning = (id: string): NodeASTNode => node(id, attribute('shape', 'point'));

const graph = (id: string, statements: readonly ClusterStatementASTNode[]): string =>
  stringify({
    type: 'Graph',
    id: quoted(id),
    directed: true,
    strict: false,
    children: [
      {
        type: 'AttributeList',
        kind: 'Node',
        children: [attribute('shape', 'box'), attribute('style', 'rounded')],
      },
      ...statements,
    ],
  });

/**
 * A machine in DOT: every rule an arrow, with its event and its conditions.
 *
 * @example
 * machineDot(machines.agenda).split('\n')[0]; // 'digraph "agenda" {'
 */
export const machineDot = (machine: TabledMachine): string =>
  graph(machine.name, [
    beginning(start),
    ...Object.keys(machine.rules).map((status) => node(status, label(dotText(status)))),
    edge(start, machine.start.status),
    ...edgesOf(machine.rules).map(([from, type, { to, needs = [] }]) =>
      edge(from, to, label(arrowLabel(type, needs, dotText))),
    ),
  ]);

/** A history in DOT: for each place a frame, and in it the stages it went through, with date and event. */
export const historyDot = (
  history: History,
  shown: (where: Where) => boolean = () => true,
): string =>
  graph(
    history.scenario.id,
    drawnPlaces(history, shown).map(({ title, boxes, arrows }, i) => {
      const box = (at: number) => `p${i}_${at}`;
      return {
        type: 'Subgraph',
        // Graphviz draws a frame round a subgraph whose name begins so.
        id: quoted(`cluster_${i}`),
        children: [
          label(dotText(title)),
          beginning(`p${i}`),
          ...boxes.map((stages, at) => node(box(at), label(dotText(stages)))),
          edge(`p${i}`, box(0)),
          ...arrows.map((text, at) => edge(box(at), box(at + 1), label(dotText(text)))),
        ],
      };
    }),
  );
