/**
 * The audit: what dates, citations and declarations expose of a text and its coding, without knowing the answer.
 *
 * Every finding comes of a general rule; none is about a case by name. What no rule can find is the coder's to note.
 */
import type { Note, Scenario } from '../../scenario/scenario.js';
import { type Balance, balanceOf } from './balance.js';
import { dossierOf } from './dossier.js';
import type { Finding, Severity } from './finding.js';
import { auditRules } from './rules.js';

/** What an audit gives: plain data. */
export interface Audit {
  /** What bears on the hypothesis first, then facts and citations, then notions; within these by rule. */
  readonly findings: readonly Finding[];
  /** Evidence for and against each hypothesis, level by level. */
  readonly balance: readonly Balance[];
  /** The coder's notes as they stand in the scenario: remarks of a person, not findings of a rule. */
  readonly notes: readonly Note[];
}

const severities: readonly Severity[] = ['hypothesis', 'factual', 'conceptual'];

/**
 * Audits a scenario: order of causes and effects, citations, periods, obstacles, and the audit codes X08 to X10, X12,
 * X15, X16.
 *
 * What depends on dates is certain only if every day that the dates allow has it so; otherwise it may be so, and the
 * finding says that. Dates made more precise turn what may be into what is, or into nothing; they never take back what
 * is certain.
 *
 * @param scenario as `parseScenario` gives it
 * @example
 * audit(jcpoa).findings.filter(({ severity }) => severity === 'hypothesis').map(({ says }) => says);
 */
export const audit = (scenario: Scenario): Audit => {
  const dossier = dossierOf(scenario);
  const findings = auditRules.flatMap(({ rule, code, severity, find }) =>
    find(dossier).map(
      ({ certain, events, about, says }): Finding => ({
        code,
        severity,
        events,
        rule,
        says,
        certain,
        about: [...new Set(about)],
      }),
    ),
  );
  return {
    findings: severities.flatMap((one) => findings.filter(({ severity }) => severity === one)),
    balance: (scenario.hypotheses ?? []).flatMap((hypothesis) => balanceOf(dossier, hypothesis)),
    notes: scenario.notes ?? [],
  };
};
