/** Events that cannot have happened as they are coded: refused, the same under every reading. */
import { steps } from '../../history/step.js';
import type { Block } from './document.js';
import { grounded } from './grounds.js';
import type { Study } from './study.js';

/** The refused events of each layer, with every reason; nothing where there are none. */
export const refusedBlocks = ({ register, replayed }: Study): readonly Block[] => {
  const refused = replayed.flatMap(({ histories: [history] }) =>
    history === undefined ? [] : [...steps(history)].filter(({ outcome }) => outcome === 'refused'),
  );
  const items = new Map(
    refused.map(({ event: { id, title }, refusals }) => {
      const reasons = refusals.map(({ path, says }) => `${path}: ${says}`).join('; ');
      const says = `Refused: ${title} (${id}). ${reasons}`;
      return [says, { text: grounded(register, says, [id]), mark: 'no' as const }];
    }),
  );
  if (items.size === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: 'Some events cannot have happened as they are coded. They change nothing in what follows.',
    },
    { kind: 'list', items: [...items.values()] },
  ];
};
