/** D5, the forum: the file is back with its ordinary forum, and the emergency forum holds it no more (else X15). */
import { coded, no, yes } from '../answered.js';
import type { ForumChange } from '../place.js';
import { aForumChange } from '../place-witness.js';
import { leaving, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { ours } from '../sources.js';

const itLeavesThisForum: Proposition<ForumChange> = {
  says: 'the file passes from this arena to another forum',
  source: ours(),
  holds: ({ from, at }, { arena }) => (from === arena ? yes(at) : no),
};

const itIsHeldNoMore: Proposition<ForumChange> = {
  says: 'this arena holds the file no more',
  source: ours(),
  holds: ({ complete, at }, { arena }) =>
    coded(complete, at, at.event, `whether ${arena} still holds the file after ${at.event}`),
};

export const forumReturned = leaving<ForumChange>({
  id: 'D5',
  name: 'forum-returned',
  source: ours(),
  note: 'A return while the old forum stays seized is partial, and does not change the stage.',
  reads: ['forum-changed'],
  witness: aForumChange,
  scale: ordered(
    [{ name: 'passed on', conditions: [itLeavesThisForum] }],
    { name: 'held no more', conditions: [itLeavesThisForum, itIsHeldNoMore] },
    'While the old forum stays seized, the return is partial (X15).',
  ),
  dated: 'of the change of forum',
  needsFounders: false,
});
