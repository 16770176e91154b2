/** A weighing is whole: its priors sum to one, and every piece of evidence weighs under every one of its hypotheses. */
import type { TellOf } from './check.js';
import type { Scenario } from './scenario.js';
import { show } from './show.js';
import type { CodedWeighing } from './weighing.js';

export function checkWeighings(scenario: Scenario, tell: TellOf): void {
  for (const weighing of scenario.weighings ?? []) {
    checkPriors(weighing, tell);
    checkLikelihoods(weighing, tell);
    checkGiven(weighing, tell);
  }
}

function checkPriors(weighing: CodedWeighing, tell: TellOf): void {
  const sum = weighing.hypotheses.reduce((total, { percent }) => total + percent, 0);
  if (sum === 100) return;
  const expected = 'priors that sum to 100 percent';
  const hint = 'the hypotheses exclude one another, and a residual one takes what they leave';
  tell({ code: 'not-a-whole', expected, received: `${sum}`, hint }, weighing, 'hypotheses');
}

function checkLikelihoods({ hypotheses, evidence }: CodedWeighing, tell: TellOf): void {
  const known = hypotheses.map(({ id }) => id);
  for (const piece of evidence) {
    const given = piece.likelihoods.map(({ hypothesis }) => hypothesis);
    const complete = known.every((id) => given.includes(id)) && known.length === given.length;
    if (complete) continue;
    const expected = `one likelihood for each of ${known.map(show).join(', ')}`;
    const received = given.map(show).join(', ');
    const hint = 'say how probable the evidence is under each hypothesis of this weighing';
    tell({ code: 'likelihoods-incomplete', expected, received, hint }, piece, 'likelihoods');
  }
}

/** What evidence depends on comes before it, so that it is weighed in order. */
function checkGiven({ evidence }: CodedWeighing, tell: TellOf): void {
  const earlier = new Set<string>();
  for (const piece of evidence) {
    for (const { given = [] } of piece.likelihoods) {
      given.forEach((one, index) => {
        if (earlier.has(one.evidence)) return;
        const expected = 'evidence of this weighing that stands before this piece';
        const received = show(one.evidence);
        const hint = 'put the evidence in the order in which it depends on each other';
        tell({ code: 'given-later', expected, received, hint }, given, index);
      });
    }
    earlier.add(piece.id);
  }
}
