/**
 * The rules at hand: every rule for entering security and for leaving it, by its number in the theory paper. One file
 * each in `readings/`.
 */
import { articleFull } from './readings/article-full.js';
import { articleStrict } from './readings/article-strict.js';
import { articleTable1 } from './readings/article-table1.js';
import { articleWords } from './readings/article-words.js';
import { threeAssumptions } from './readings/balzacq-2005-three-assumptions.js';
import { sociological } from './readings/balzacq-2011-sociological.js';
import { bargaining } from './readings/bargaining.js';
import { undone } from './readings/behaviour-undone.js';
import { institutions } from './readings/bourbeau-2011-institutions.js';
import { platform } from './readings/buzan-1998-platform.js';
import { threeComponents } from './readings/buzan-1998-three-components.js';
import { action } from './readings/floyd-2016-action.js';
import { forumReturned } from './readings/forum-returned.js';
import { forms } from './readings/hansen-2012-forms.js';
import { practices } from './readings/leonard-2010-practices.js';
import { streams } from './readings/leonard-kaunert-2011-streams.js';
import { continuum } from './readings/mcinnes-rushton-2013-continuum.js';
import { measuresEnded } from './readings/measures-ended.js';
import { ordinaryMove } from './readings/move-of-ordinary-politics.js';
import { notLatent } from './readings/not-latent.js';
import { release } from './readings/release.js';
import { twoStages } from './readings/roe-2008-two-stages.js';
import { settings } from './readings/salter-2008-settings.js';
import { ladder } from './readings/salter-2011-ladder.js';
import { layers } from './readings/stritzel-2007-layers.js';
import { strands } from './readings/vuori-2008-strands.js';
import { speechAct } from './readings/waever-1995-speech-act.js';
import type { EnteringRule, LeavingRule } from './rule.js';

/** The rules for entering security, by number. */
export const enteringRule = {
  R1: speechAct,
  R2: platform,
  R3: threeComponents,
  R4: threeAssumptions,
  R5: sociological,
  R6: twoStages,
  R7a: settings,
  R7b: ladder,
  R8: action,
  R9: layers,
  R10: streams,
  R11: strands,
  R12: institutions,
  R13: practices,
  R14: continuum,
  R15: articleStrict,
  R16: articleFull,
} as const;

/** The rules for leaving security, by number. */
export const leavingRule = {
  D1: ordinaryMove,
  D2: release,
  D3: bargaining,
  D4: measuresEnded,
  D5: forumReturned,
  D6: notLatent,
  D7: undone,
  D8: forms,
  D9: articleTable1,
  D10: articleWords,
} as const;

/** The rules for entering security, in the order of their numbers. */
export const enteringRules: readonly EnteringRule[] = Object.values(enteringRule);

/** The rules for leaving security, in the order of their numbers. */
export const leavingRules: readonly LeavingRule[] = Object.values(leavingRule);
