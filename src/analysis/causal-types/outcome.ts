/** What happens in a case of a causal type, as it is and with some nodes set. */
import type { CausalModel } from './causal-model.js';
import { answer } from './nodal-type.js';
import type { Outcome, Query } from './query.js';

/** The nodal type of every node, in the model's order. */
export type CausalType = readonly string[];

/** Nodes set from outside, whatever leads to them. */
type Set01 = ReadonlyMap<string, 0 | 1>;

/** The value of every node, each after its parents. */
function values(model: CausalModel, type: CausalType, set: Set01): ReadonlyMap<string, 0 | 1> {
  const found = new Map<string, 0 | 1>();
  model.nodes.forEach((node, index) => {
    const value = (id: string) => found.get(id) ?? 0;
    found.set(node.id, set.get(node.id) ?? answer(type[index] ?? '', node, value));
  });
  return found;
}

/** The value of an outcome in a case of this type. */
function resultOf(model: CausalModel, type: CausalType, outcome: Outcome): 0 | 1 {
  if (outcome.kind === 'value') return outcome.value;
  const set = new Map(outcome.set.map(([node, to]) => [node, resultOf(model, type, to)]));
  return values(model, type, set).get(outcome.node) ?? 0;
}

/** Whether a query holds in a case of this type. */
export function holds(model: CausalModel, type: CausalType, query: Query): boolean {
  switch (query.kind) {
    case 'any':
      return query.of.some((one) => holds(model, type, one));
    case 'all':
      return query.of.every((one) => holds(model, type, one));
    case 'not':
      return !holds(model, type, query.of);
    case 'compare': {
      const left = resultOf(model, type, query.left);
      const right = resultOf(model, type, query.right);
      switch (query.sign) {
        case '==':
          return left === right;
        case '!=':
          return left !== right;
        case '>=':
          return left >= right;
        case '<=':
          return left <= right;
        case '>':
          return left > right;
        case '<':
          return left < right;
      }
    }
  }
}
