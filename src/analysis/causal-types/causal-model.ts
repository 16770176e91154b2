/** Binary causal models: a diagram, how each node may answer to its parents, and how common each answer is. */
import { type Objection, Refused, refuseIf } from '../refused.js';
import { type DiagramNode, diagramOf } from './diagram.js';
import { mostParents, type NodalType } from './nodal-type.js';
import { naming, type Restrictions, remaining } from './restriction.js';
import { sharesOf } from './share.js';

/** What is supposed of a model beside its diagram. All of it at once, so that there is no order to get wrong. */
export interface CausalModelOptions extends Restrictions {
  /**
   * How common each nodal type of a node is; they sum to 1. A type that is ruled out may be left out; if it is given, its
   * share falls away and the others keep their proportions. A node that is not named has its types in equal shares.
   */
  readonly priors?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A node, and the types it can have. */
export interface CausalNode extends DiagramNode {
  readonly types: readonly NodalType[];
}

/** A causal model as plain data. Nothing changes it: for another, make another. */
export interface CausalModel {
  /** Each after its parents. */
  readonly nodes: readonly CausalNode[];
  /** How many causal types there are: every node with every type it can have. */
  readonly causalTypes: number;
}

/** The most causal types that are enumerated. */
const mostCausalTypes = 100_000;

/**
 * Builds a binary causal model, as in CausalQueries (Humphreys & Jacobs, *Integrated Inferences*, ch. 2 and 7).
 *
 * Every node is 0 or 1. How it answers to its parents is its nodal type; a node with k parents can have 2^(2^k) of
 * them. A causal type is one nodal type for every node, and says all that would happen in a case of that type. Nodes
 * are independent: what makes two of them go together must be a node of its own.
 *
 * @param diagram arrows between names: `X -> M -> Y <- U; A`. Paths are set apart by `;` or a new line; a name alone is a
 * node that nothing leads to
 * @throws Refused `not-a-diagram`, `cycle` (and names it), `too-many-parents` (over 4), `too-many-types` (over 100,000
 * causal types), `unknown-node`, `not-a-parent`, `unknown-type`, `nothing-left`, `not-a-probability`, `not-a-whole`,
 * `prior-incomplete`
 * @example
 * const chain = causalModel('X -> M -> Y', { monotone: [['X', 'M'], ['M', 'Y']] });
 * chain.causalTypes; // => 18
 */
export function causalModel(diagram: string, options: CausalModelOptions = {}): CausalModel {
  const read = diagramOf(diagram);
  if ('objections' in read) throw new Refused('causalModel', read.objections);
  const { nodes } = read;
  refuseIf(
    'causalModel',
    nodes.flatMap((node) => tooManyParents(node)),
  );
  const objections: Objection[] = [];
  const tell = (objection: Objection) => void objections.push(objection);
  const left = remaining(nodes, options, tell);
  const named = naming(nodes, tell);
  for (const id of Object.keys(options.priors ?? {})) named(id, `priors.${id}`);
  const made = nodes.map((node): CausalNode => {
    const types = left.get(node.id) ?? [];
    const prior = own(options.priors ?? {}, node.id);
    return { ...node, types: sharesOf(node, types, prior, tell) };
  });
  const causalTypes = made.reduce((count, { types }) => count * types.length, 1);
  if (causalTypes > mostCausalTypes)
    tell({
      code: 'too-many-types',
      path: 'diagram',
      expected: `at most ${mostCausalTypes} causal types`,
      received:
        causalTypes < Number.MAX_SAFE_INTEGER ? `${causalTypes}` : 'more than can be counted',
      hint: 'leave out nodes or arrows, or rule types out: `monotone`, `without`',
    });
  refuseIf('causalModel', objections);
  return { nodes: made, causalTypes };
}

/** What an object itself has under a name; not what every object has. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const tooManyParents = ({ id, parents }: DiagramNode): readonly Objection[] =>
  parents.length <= mostParents
    ? []
    : [
        {
          code: 'too-many-parents',
          path: 'diagram',
          expected: `at most ${mostParents} arrows that lead to a node`,
          received: `${parents.length} that lead to ${id}`,
          hint: 'put a node between: let some causes come together before they reach it',
        },
      ];
