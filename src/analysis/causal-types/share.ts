/** How common each nodal type of a node is. */
import { show } from '../../scenario/show.js';
import { probabilityObjections } from '../process-tracing/probability.js';
import type { Objection } from '../refused.js';
import type { DiagramNode } from './diagram.js';
import { isType, type NodalType } from './nodal-type.js';
import { noSuchType, type Tell } from './restriction.js';

/** How far shares may sum from 1: what adding numbers such as 1/3 leaves. */
const slack = 1e-9;

/**
 * The shares of the types that a node is left with: equal, or in the proportions of its prior.
 *
 * @param left the types that are not ruled out
 * @param prior the share of every type, by its digits
 */
export function sharesOf(
  node: DiagramNode,
  left: readonly string[],
  prior: Readonly<Record<string, number>> | undefined,
  tell: Tell,
): readonly NodalType[] {
  const path = `priors.${node.id}`;
  if (left.length === 0) {
    tell(nothingLeft(node, 'nothing: all its types are ruled out'));
    return [];
  }
  if (prior === undefined) return left.map((type) => ({ type, share: 1 / left.length }));
  const before: Objection[] = [];
  for (const [type, share] of Object.entries(prior)) {
    if (!isType(type, node.parents.length)) before.push(noSuchType(path, node, type));
    before.push(...probabilityObjections(`${path}.${type}`, share));
  }
  const missing = left.filter((type) => !Object.hasOwn(prior, type));
  if (missing.length > 0)
    before.push({
      code: 'prior-incomplete',
      path,
      expected: `a share for every type that ${node.id} can have`,
      received: `none for ${missing.slice(0, 4).join(', ')}${missing.length > 4 ? ', …' : ''}`,
      hint: 'give it 0 if no case is of that type',
    });
  const whole = Object.values(prior).reduce((sum, share) => sum + share, 0);
  if (before.length === 0 && Math.abs(whole - 1) > slack)
    before.push({
      code: 'not-a-whole',
      path,
      expected: 'shares that sum to 1',
      received: show(Number(whole.toPrecision(12))),
      hint: 'divide each by their sum',
    });
  for (const one of before) tell(one);
  if (before.length > 0) return [];
  const rest = left.reduce((sum, type) => sum + (prior[type] ?? 0), 0);
  if (rest === 0) tell(nothingLeft(node, 'types that the prior gives no share'));
  return left.map((type) => ({ type, share: (prior[type] ?? 0) / rest }));
}

const nothingLeft = ({ id }: DiagramNode, received: string): Objection => ({
  code: 'nothing-left',
  path: id,
  expected: `a type that ${id} can have`,
  received,
  hint: 'rule fewer types out',
});
