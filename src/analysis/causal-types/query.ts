/**
 * What can be asked of a causal model, as text. The grammar is the whole language; a text outside it is refused, with
 * the place where it leaves it, and nothing is ever run as code.
 *
 * ```text
 * query      = all { "|" all }
 * all        = one { "&" one }
 * one        = "!" one | "(" query ")" | outcome [ sign outcome ]
 * sign       = "==" | "=" | "!=" | ">=" | "<=" | ">" | "<"
 * outcome    = "0" | "1" | node [ "[" node "=" outcome { "," node "=" outcome } "]" ]
 * ```
 *
 * `Y[X=0]` is what Y would be, were X set to 0; `Y[X=1, M=M[X=0]]` what Y would be, were X 1 and M what it is where X is 0.
 * An outcome alone holds where it is 1. `=` is read as `==`.
 */
import { oneOf, show } from '../../scenario/show.js';
import { suggester } from '../../scenario/suggestion.js';
import { type Objection, Refused } from '../refused.js';

/** The value of a node, in a case as it is or with some nodes set. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: 0 | 1 }
  | {
      readonly kind: 'node';
      readonly node: string;
      readonly set: readonly (readonly [node: string, to: Outcome])[];
    };

type ComparisonSign = '==' | '!=' | '>=' | '<=' | '>' | '<';

/** A query, read. */
export type Query =
  | { readonly kind: 'any' | 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | {
      readonly kind: 'compare';
      readonly sign: ComparisonSign;
      readonly left: Outcome;
      readonly right: Outcome;
    };

/** The longest query, and the deepest: brackets in brackets. */
const longest = 1_000;
const deepest = 30;

interface Token {
  readonly text: string;
  readonly at: number;
}

const pattern = /\s*(==|!=|>=|<=|[=<>!&|()[\],]|[A-Za-z][A-Za-z0-9_]*|[0-9.]+|\S)/y;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const part = found[1] ?? '';
    tokens.push({ text: part, at: pattern.lastIndex - part.length });
  }
  return tokens;
}

const isName = (text: string): boolean => /^[A-Za-z]/.test(text);
const signs: readonly string[] = ['==', '=', '!=', '>=', '<=', '>', '<'];

/**
 * Reads a query about these nodes.
 *
 * @param path what to call the text in an objection: `query`, `given`
 * @throws Refused `not-a-query`, `unknown-node`
 */
export function readQuery(text: string, nodes: readonly string[], path: string): Query {
  const suggest = suggester();
  const refuse = (code: string, at: number, expected: string, received: string, hint: string) => {
    const where = `${path}, sign ${at + 1}`;
    const objection: Objection = { code, path: where, expected, received, hint };
    return new Refused('causalQuery', [objection]);
  };
  if (typeof text !== 'string' || text.length > longest)
    throw refuse(
      'not-a-query',
      0,
      `a text of at most ${longest} signs`,
      show(text),
      'ask less at once',
    );
  const tokens = tokensOf(text);
  let next = 0;
  const at = (): number => tokens[next]?.at ?? text.length;
  const peek = (): string => tokens[next]?.text ?? '';
  const take = (sign: string): boolean => {
    if (peek() !== sign) return false;
    next += 1;
    return true;
  };
  const wrong = (expected: string, hint: string) =>
    refuse('not-a-query', at(), expected, peek() === '' ? 'the end' : show(peek()), hint);
  const need = (sign: string, hint: string): void => {
    if (!take(sign)) throw wrong(`"${sign}"`, hint);
  };
  const deeper = (depth: number): number => {
    if (depth >= deepest)
      throw wrong(`at most ${deepest} brackets in one another`, 'ask less at once');
    return depth + 1;
  };

  const node = (): string => {
    const name = peek();
    if (!isName(name)) throw wrong('a node, 0 or 1', 'write for example Y[X=1] > Y[X=0]');
    if (!nodes.includes(name)) {
      const nearest = suggest(name, nodes);
      const hint = nearest === null ? 'name a node of the model' : `did you mean "${nearest}"?`;
      throw refuse('unknown-node', at(), oneOf(nodes), show(name), hint);
    }
    next += 1;
    return name;
  };
  const outcome = (depth: number): Outcome => {
    if (take('0')) return { kind: 'value', value: 0 };
    if (take('1')) return { kind: 'value', value: 1 };
    const name = node();
    const set: (readonly [string, Outcome])[] = [];
    if (!take('[')) return { kind: 'node', node: name, set };
    do {
      const place = at();
      const which = node();
      if (which === name || set.some(([one]) => one === which)) {
        const hint =
          which === name ? `to ask what ${name} does, set what leads to it` : 'set it once';
        throw refuse('not-a-query', place, 'another node to set', show(which), hint);
      }
      if (!take('==')) need('=', 'a node is set with = : Y[X=1]');
      set.push([which, outcome(deeper(depth))]);
    } while (take(','));
    need(']', 'close the bracket that says what is set');
    return { kind: 'node', node: name, set };
  };
  const one = (depth: number): Query => {
    if (take('!')) return { kind: 'not', of: one(deeper(depth)) };
    if (take('(')) {
      const inner = any(deeper(depth));
      need(')', 'close the bracket');
      return inner;
    }
    const left = outcome(depth);
    const sign = peek();
    if (!signs.includes(sign))
      return { kind: 'compare', sign: '==', left, right: { kind: 'value', value: 1 } };
    next += 1;
    // The list of signs is the type's, and `=`.
    const read = sign === '=' ? '==' : (sign as ComparisonSign);
    return { kind: 'compare', sign: read, left, right: outcome(depth) };
  };
  const joined = (kind: 'any' | 'all', sign: string, part: () => Query): Query => {
    const of = [part()];
    while (take(sign)) of.push(part());
    return of.length === 1 && of[0] !== undefined ? of[0] : { kind, of };
  };
  const any = (depth: number): Query =>
    joined('any', '|', () => joined('all', '&', () => one(depth)));

  const query = any(0);
  if (next < tokens.length) throw wrong('&, | or the end', 'join two questions with & or |');
  return query;
}
