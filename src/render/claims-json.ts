/** Claims and differences as plain JSON: what the command line prints with `--format json`. */
import type { ClaimResult } from '../analysis/claims/judge-claims.js';
import type { SmallestDifference } from '../analysis/claims/smallest-difference.js';
import type { Judged } from '../theory/rule.js';
import { cited } from '../theory/sources.js';
import { stageJson } from './json.js';
import { actWords } from './text/told-acts.js';

/** Every result, a row for each claim and reading. */
export const claimsJson = (results: readonly ClaimResult[]) => ({
  rows: results.map(({ claim, reading, result, reason, bound, witness }) => ({
    claim,
    reading,
    result,
    reason,
    bound,
    witness,
    says: witness === null ? null : witness.map(actWords),
  })),
});

const judgedJson = ({ rule, witness, verdict, conditions }: Judged) => ({
  rule,
  witness,
  verdict,
  conditions: conditions.map((one) => ({
    says: one.says,
    source: cited(one.source),
    verdict: one.verdict,
  })),
});

/** The smallest history that two readings tell apart, or `history: null`. */
export const differenceJson = ({
  readings,
  history,
  stages,
  asked: [a, b],
  bound,
}: SmallestDifference) => ({
  readings,
  bound,
  history,
  says: history === null ? null : history.map(actWords),
  stages: stages.map(([one, other]) => [stageJson(one), stageJson(other)]),
  asked: [a.map(judgedJson), b.map(judgedJson)],
});
