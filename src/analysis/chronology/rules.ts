/** All rules of the audit, in the order in which their findings are told. */
import type { AuditRule } from './finding.js';
import { arenaRules } from './rules/arenas.js';
import { balanceRules } from './rules/balance.js';
import { dateRules } from './rules/dates.js';
import { effectRules } from './rules/effects.js';
import { evidenceRules } from './rules/evidence.js';
import { fitRules } from './rules/fit.js';
import { forumRules } from './rules/forums.js';
import { justificationRules } from './rules/justifications.js';
import { linkRules } from './rules/links.js';
import { listingRules } from './rules/listing.js';
import { measureRules } from './rules/measures.js';
import { obstacleRules } from './rules/obstacles.js';
import { pageRules } from './rules/pages.js';
import { periodRules } from './rules/periods.js';
import { referentRules } from './rules/referents.js';
import { replacementRules } from './rules/replacement.js';
import { rivalRules } from './rules/rivals.js';
import { sourceRules } from './rules/sources.js';
import { stageRules } from './rules/stages.js';
import { treatmentRules } from './rules/treatments.js';

/**
 * The rules of the audit: what each holds a scenario to, where that comes from, and what it does not see.
 *
 * @example
 * auditRules.find(({ rule }) => rule === 'effect-before-cause')?.says
 */
export const auditRules: readonly AuditRule[] = [
  ...effectRules,
  ...treatmentRules,
  ...arenaRules,
  ...linkRules,
  ...justificationRules,
  ...obstacleRules,
  ...rivalRules,
  ...fitRules,
  ...evidenceRules,
  ...balanceRules,
  ...dateRules,
  ...periodRules,
  ...measureRules,
  ...forumRules,
  ...sourceRules,
  ...listingRules,
  ...pageRules,
  ...referentRules,
  ...stageRules,
  ...replacementRules,
];
