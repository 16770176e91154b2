/** As one issue leaves security, another enters (T21). */
import { replay } from '../../../history/history.js';
import { replacements } from '../../../history/replacement.js';
import { platformReading } from '../../../theory/reading.js';
import { hansen2012 } from '../../../theory/sources.js';
import type { AuditRule, Found } from '../finding.js';
import { called, inTime, toldAll } from '../words.js';

/** How many days may lie between the one and the other. */
const replacementDays = 365;

const replacementUnderReading: AuditRule = {
  rule: 'replacement',
  code: 'Y45',
  severity: 'conceptual',
  says: 'as an issue leaves security, no other enters it in the same arena or by the same actor',
  source: hansen2012(),
  limits: `It is drawn under one reading, ${platformReading.id}, from all that is known, with ${replacementDays} days between the two at most; another reading may see none. It is never certain. Whether the article remarks on it, the rule does not know.`,
  find: (dossier) => {
    const { scenario } = dossier;
    const found = replacements(replay(scenario, platformReading), replacementDays);
    return found.map(({ left, entered }): Found => {
      const events = inTime(dossier, [left.event, entered.event]);
      const arenas = [...new Set([left.where.arena, entered.where.arena])];
      return {
        certain: false,
        events,
        about: [left.where.issue, entered.where.issue, ...arenas],
        says: `Under the reading ${platformReading.id}, ${called(scenario.issues, left.where.issue)} leaves security in ${called(scenario.arenas, left.where.arena)}, and ${called(scenario.issues, entered.where.issue)} enters it in ${called(scenario.arenas, entered.where.arena)}, within ${replacementDays} days: ${toldAll(dossier, events)}.`,
      };
    });
  },
};

export const replacementRules: readonly AuditRule[] = [replacementUnderReading];
