/**
 * D7, undone: the mirror of R8. As a securitization there is an action justified by a threat, so its end here is that
 * the action is undone and that this is justified by the end of the threat. No audience is asked for.
 */
import { no, unknown, yes } from '../answered.js';
import { aMeasureEnded, type EndedMeasure } from '../ended-measure.js';
import { leaving, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { moveIn } from '../situation.js';
import { ours } from '../sources.js';

const itIsUndone: Proposition<EndedMeasure> = {
  says: 'a measure taken here has been undone',
  source: ours(),
  holds: ({ ended }) => yes(ended),
};

const becauseTheThreatIsOver: Proposition<EndedMeasure> = {
  says: 'its end is justified by a desecuritizing move made here since the entry',
  source: ours(),
  holds: ({ id, ended, because }, { facts, arena, since }) => {
    if (because === null) return unknown(id, `what the end of ${id} was justified by`);
    const move = moveIn(facts, because);
    return move.status !== 'unmade' &&
      move.act.sign === '-' &&
      move.at.index > since &&
      move.arenas.includes(arena)
      ? yes(ended)
      : no;
  },
};

export const undone = leaving<EndedMeasure>({
  id: 'D7',
  name: 'undone',
  source: ours(),
  note: 'Floyd 2016 gives conditions for entering security only; this is our mirror of them. One measure undone is enough, as one action is.',
  reads: ['move-made', 'measure-terminated'],
  witness: aMeasureEnded,
  scale: yesOrNo([itIsUndone, becauseTheThreatIsOver]),
  dated: 'of the end of the measure',
  needsFounders: false,
});
