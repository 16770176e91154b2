/** The conclusions after which claims look: how each is recognised, and where a history is not gone on with. */
import type { Turn } from './claim.js';
import type { Node } from './explore.js';
import { becomes, isAt, isDrawn } from './stages.js';

/** Whether a history ends with this conclusion. */
export const endsWith: Readonly<Record<Turn, (node: Node) => boolean>> = {
  entry: (node) => becomes(node, 'securitized'),
  exit: (node) => becomes(node, 'desecuritized') && isDrawn(node, 'leaves'),
  return: (node) => becomes(node, 'securitized') && isDrawn(node, 'returns'),
  decay: (node) => isDrawn(node, 'decays') && !isAt(node, 'securitized'),
};

/** Whether nothing that follows is looked at. */
export const isOver: Readonly<Record<Turn, (node: Node) => boolean>> = {
  entry: (node) => isAt(node, 'securitized'),
  exit: (node) => !isAt(node, 'securitized'),
  return: (node) => isAt(node, 'securitized') && node.last !== null && isDrawn(node, 'returns'),
  decay: (node) => !isAt(node, 'securitized'),
};
