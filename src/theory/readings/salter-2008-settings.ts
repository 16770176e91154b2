/**
 * R7a, the settings of Salter (2008): a claim is played in several settings, each with its own rules of who may speak
 * and what is heard, and may win in one and lose in another. It differs from R2 in that each setting is judged by
 * itself, and that the one that counts is the one that must authorise.
 */
import { inMeasures } from '../acceptance.js';
import { assent, canAuthorise, inSetting } from '../assent.js';
import type { MadeMove } from '../move.js';
import { entering, type Proposition } from '../rule.js';
import { type Point, vector } from '../scale.js';
import { ours, salter2008 } from '../sources.js';
import type { Setting } from '../term.js';
import { aMove } from '../witness.js';
import { platformReads, survivalIsAtStake, theMoveStands } from './buzan-1998-platform.js';

const theClaimStands: readonly Proposition<MadeMove>[] = [survivalIsAtStake, theMoveStands];

const accepted = (setting: Setting): Point<Proposition<MadeMove>> => ({
  name: setting,
  conditions: [
    ...theClaimStands,
    {
      says: `an audience of this arena accepts measures in the ${setting} setting`,
      source: salter2008(),
      holds: assent(inMeasures, inSetting(setting)).holds,
    },
  ],
});

const authorising = assent(inMeasures, canAuthorise);

const whoMustAuthoriseAccepts: Proposition<MadeMove> = {
  says: 'an audience of this arena that can authorise measures accepts them',
  source: ours(),
  holds: authorising.holds,
};

export const settings = entering<MadeMove>({
  id: 'R7a',
  name: 'settings',
  source: salter2008(),
  note: 'The four settings were read in the abstract. That all in all the setting decides which must authorise is ours.',
  reads: platformReads,
  witness: aMove('+'),
  scale: vector(
    (['popular', 'elite', 'technocratic', 'scientific'] as const).map(accepted),
    { name: 'authorising', conditions: [...theClaimStands, whoMustAuthoriseAccepts] },
    'Applause in one setting moves nothing in another; measures need the one that can authorise them.',
  ),
  dated: 'of the acceptance, for each setting its own',
  leaves: 'D2',
  hasAudience: true,
  founders: authorising.founders,
});
