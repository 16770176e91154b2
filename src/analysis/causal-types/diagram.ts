/** A causal diagram written as text: `X -> M -> Y <- U; A`. */
import { isInherited } from '../../scenario/id.js';
import { show } from '../../scenario/show.js';
import type { Objection } from '../refused.js';

/** A node with the nodes that its value depends on. */
export interface DiagramNode {
  readonly id: string;
  /** In the order in which the diagram first names them. */
  readonly parents: readonly string[];
}

/** The longest diagram: some hundred nodes, more than could ever be asked about. */
const longest = 2_000;

const token = /[^\S\n]*(?:(<->)|(->)|(<-)|([;\n])|([A-Za-z][A-Za-z0-9_]*)|(\S))/y;

/** A name, or a sign between names. `other`: what a diagram has no use for. */
interface Token {
  readonly kind: 'both' | 'right' | 'left' | 'end' | 'name' | 'other';
  readonly text: string;
  readonly at: number;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const kinds = ['both', 'right', 'left', 'end', 'name', 'other'] as const;
    const index = found.slice(1).findIndex((part) => part !== undefined);
    const part = found[index + 1] ?? '';
    tokens.push({ kind: kinds[index] ?? 'other', text: part, at: token.lastIndex - part.length });
  }
  return tokens;
}

const objection = (at: number, expected: string, received: string, hint: string): Objection => ({
  code: 'not-a-diagram',
  path: `diagram, sign ${at + 1}`,
  expected,
  received,
  hint,
});

/** What is wrong with a token that stands where a name or an arrow is needed; `null` if nothing is. */
function misplaced({ kind, text, at }: Token, wants: 'name' | 'arrow'): Objection | null {
  if (kind === 'both')
    return objection(
      at,
      '-> or <-',
      '"<->"',
      'for a common cause that nobody saw, add a node that leads to both',
    );
  if (kind === 'name' && isInherited(text))
    return objection(at, 'the name of a node', show(text), 'it is a word of the language itself');
  if (wants === 'name' && kind !== 'name')
    return objection(
      at,
      'the name of a node: a letter, then letters, digits and _',
      show(text),
      'write for example X -> M -> Y',
    );
  if (wants === 'arrow' && (kind === 'name' || kind === 'other'))
    return objection(at, '->, <- or ;', show(text), 'put an arrow between names, ; between paths');
  return null;
}

/** The nodes of a diagram, each after its parents, or what is wrong with it. */
export function diagramOf(
  text: string,
): { readonly nodes: readonly DiagramNode[] } | { readonly objections: readonly Objection[] } {
  if (typeof text !== 'string' || text.length > longest) {
    const expected = `a text of at most ${longest} signs`;
    return {
      objections: [objection(0, expected, show(text), 'leave out what is not asked about')],
    };
  }
  const parents = new Map<string, string[]>();
  const arrows: (readonly [from: string, to: string, at: number])[] = [];
  let before: string | null = null;
  let arrow: Token | null = null;
  for (const one of tokensOf(text)) {
    if (one.kind === 'end' && arrow === null) {
      before = null;
      continue;
    }
    const wrong = misplaced(one, before === null || arrow !== null ? 'name' : 'arrow');
    if (wrong !== null) return { objections: [wrong] };
    if (one.kind !== 'name') {
      arrow = one;
      continue;
    }
    if (!parents.has(one.text)) parents.set(one.text, []);
    if (arrow !== null && before !== null) {
      const isRight: boolean = arrow.kind === 'right';
      arrows.push([isRight ? before : one.text, isRight ? one.text : before, arrow.at]);
    }
    before = one.text;
    arrow = null;
  }
  if (arrow !== null || parents.size === 0) {
    const hint = 'write for example X -> M -> Y';
    return { objections: [objection(text.length, 'the name of a node', 'the end', hint)] };
  }
  const order = [...parents.keys()];
  for (const [from, to, at] of arrows) {
    const list = parents.get(to);
    if (list?.includes(from) !== false) {
      const hint = 'an arrow is written once';
      return { objections: [objection(at, 'each arrow once', `${from} -> ${to} again`, hint)] };
    }
    list.push(from);
  }
  for (const list of parents.values()) list.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return inOrder(parents);
}

/** The nodes sorted so that parents come first; a circle is refused by its name. */
function inOrder(
  parents: ReadonlyMap<string, readonly string[]>,
): { readonly nodes: readonly DiagramNode[] } | { readonly objections: readonly Objection[] } {
  const nodes: DiagramNode[] = [];
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]): readonly string[] | null => {
    if (done.has(id)) return null;
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    const mine = parents.get(id) ?? [];
    for (const parent of mine) {
      const circle = visit(parent, [...way, id]);
      if (circle !== null) return circle;
    }
    done.add(id);
    nodes.push({ id, parents: mine });
    return null;
  };
  for (const id of parents.keys()) {
    const circle = visit(id, []);
    if (circle === null) continue;
    const received = [...circle].reverse().join(' -> ');
    const hint = 'nothing is its own cause: turn an arrow round or take one away';
    const expected = 'arrows that lead in no circle';
    return { objections: [{ code: 'cycle', path: 'diagram', expected, received, hint }] };
  }
  return { nodes };
}
