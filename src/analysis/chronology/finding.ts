/** What an audit finds, and the rule that finds it. */
import type { Source } from '../../machine/machine.js';
import type { Dossier } from './dossier.js';

/** What a finding bears on: what the article wants to show, a fact or a citation, or a notion. */
export type Severity = 'hypothesis' | 'factual' | 'conceptual';

/**
 * One thing that dates, citations or declarations expose. It is about a text and its coding; it says nothing of what
 * caused what.
 *
 * @example
 * audit(jcpoa).findings.filter(({ code, certain }) => code === 'X09' && certain)
 */
export interface Finding {
  /** `X…`: an audit code of the theory (transitions, "What is illegal"); `Y…`: a rule of this audit. */
  readonly code: string;
  readonly severity: Severity;
  /** `false`: it may be so, and the dates leave it open. What needs no date is certain. */
  readonly certain: boolean;
  /** Ids of events, in order of time as far as it is known. */
  readonly events: readonly string[];
  /** Ids of anything else: a hypothesis, a source, a measure. */
  readonly about: readonly string[];
  /** The name of the rule. */
  readonly rule: string;
  /** A sentence or two; ids are in square brackets. */
  readonly says: string;
}

/** What a rule adds to its own name, code and severity. */
export type Found = Omit<Finding, 'code' | 'severity' | 'rule'>;

/** A rule of the audit, as data. */
export interface AuditRule {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  /** The proposition that it holds a scenario to. */
  readonly says: string;
  readonly source: Source;
  /** What it does not see, and where it may be wrong. */
  readonly limits: string;
  readonly find: (dossier: Dossier) => readonly Found[];
}
