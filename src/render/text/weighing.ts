/** A weighing of evidence as text: what was weighed, what it weighs, what comes of it, and what would change that. */
import type { Conclusion } from '../../analysis/process-tracing/conclusion.js';
import type { Decibels } from '../../analysis/process-tracing/decibels.js';
import type { FlipPoint } from '../../analysis/process-tracing/flip-point.js';
import type { LeftOut } from '../../analysis/process-tracing/left-out.js';
import type { PieceSensitivity, Sensitivity } from '../../analysis/process-tracing/sensitivity.js';
import type { PairWeight, Weighed } from '../../analysis/process-tracing/weighed.js';
import { type Paint, unpainted } from '../paint.js';
import { visible } from '../visible.js';

const probability = (value: number): string => value.toFixed(3);

/** A weight to two decimals, with its sign; what is no number, in words. */
const weight = (decibels: Decibels): string => {
  if (typeof decibels === 'number') {
    const text = decibels.toFixed(2);
    // What rounds to nought has no sign.
    return Number(text) > 0 ? `+${text}` : text.replace(/^-?(0\.0+)$/, ' $1');
  }
  return {
    infinity: '+∞ (refutes the second)',
    '-infinity': '-∞ (refutes the first)',
    incomparable: 'none (both are refuted)',
  }[decibels];
};

const observedWords = { present: 'present', absent: 'absent', 'not-sought': 'not sought' } as const;

const conclusionWords = (conclusion: Conclusion): string => {
  switch (conclusion.kind) {
    case 'leads':
      return `${conclusion.hypothesis} leads`;
    case 'tied':
      return `${conclusion.between.join(' and ')} are tied`;
    case 'all-refuted':
      return `every hypothesis is refuted, the last by ${conclusion.by}: what is true is none of them`;
  }
};

const named = (id: string, says: string | undefined): string =>
  says === undefined ? id : `${id}: ${visible(says)}`;

const hypothesisLines = ({ weighing, posterior }: Weighed): readonly string[] =>
  weighing.hypotheses.map(({ id, says, prior, residual }) => {
    const after = posterior === null ? 'refuted' : probability(posterior[id] ?? 0);
    const rest = residual === true ? ' (residual)' : '';
    return `    ${probability(prior)} → ${after}  ${named(id, says)}${rest}`;
  });

const evidenceLines = ({ weighing, steps }: Weighed, paint: Paint): readonly string[] =>
  weighing.evidence.flatMap(({ id, says, observed }, index) => {
    const likelihoods = Object.entries(steps[index]?.likelihoods ?? {}).map(
      ([hypothesis, value]) => `${hypothesis} ${probability(value)}`,
    );
    const line =
      observed === 'not-sought' ? 'nobody looked: it weighs nothing' : likelihoods.join(', ');
    return [
      `    ${paint.strong(observedWords[observed].padEnd(10))}  ${named(id, says)}`,
      paint.faint(`                ${line}`),
    ];
  });

const pairLines = ({ over, under, prior, evidence, total, posterior }: PairWeight) => {
  const rows: (readonly [string, Decibels])[] = [
    ['prior odds', prior],
    ...Object.entries(evidence),
    ['all the evidence', total],
    ['posterior odds', posterior],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `    ${over} over ${under}`,
    ...rows.map(([name, decibels]) => `      ${name.padEnd(width)}  ${weight(decibels)}`),
  ];
};

const flipWords = (of: string, { is, flip }: FlipPoint): readonly string[] =>
  flip.kind === 'none'
    ? []
    : [
        `${of} is ${probability(is)}; at ${probability(flip.value)} the conclusion changes (below: ${flip.below.join(', ')}; above: ${flip.above.join(', ')})`,
      ];

const pieceLines = (
  { evidence, observed, weight: its, even, conclusions, likelihoods }: PieceSensitivity,
  leading: string,
  rival: string,
): readonly string[] => {
  const others = (['present', 'absent', 'not-sought'] as const)
    .filter((one) => one !== observed)
    .map((one) => `${observedWords[one]}, ${conclusionWords(conclusions[one])}`);
  const now = observed === 'not-sought' ? 'was not sought' : `weighs ${weight(its)}`;
  return [
    `    ${evidence} ${now}; with ${weight(even)} for ${leading} against ${rival} the two would be equal`,
    `      had it been ${others.join('; ')}`,
    ...likelihoods
      .flatMap((one) => flipWords(`P(${evidence} present | ${one.hypothesis})`, one))
      .map((line) => `      ${line}`),
  ];
};

const fewestWords = (fewest: LeftOut): string => {
  if (fewest.kind === 'found')
    return `without ${fewest.evidence.join(', ')}, ${conclusionWords(fewest.conclusion)}; no fewer pieces left out would change it`;
  const sets = `${fewest.tried} sets of up to ${fewest.together} pieces`;
  return fewest.stopped
    ? `the search stopped after ${sets}: leaving out none of these changes it`
    : `leaving out none of the ${sets} changes it`;
};

const sensitivityLines = (answer: Sensitivity): readonly string[] => {
  if (answer.kind === 'no-conclusion')
    return [
      `    nothing: ${conclusionWords(answer.conclusion)}, so there is no conclusion to change`,
    ];
  const { leading, margins, evidence, priors, fewest } = answer;
  const [nearest] = margins;
  return [
    ...margins.map(({ rival, decibels, perPiece }) =>
      typeof decibels === 'number'
        ? `    ${decibels.toFixed(2)} dB against ${leading} would make ${rival} its equal${typeof perPiece === 'number' ? `: ${perPiece.toFixed(2)} dB from every piece that was sought` : ''}`
        : `    no weight would make ${rival} the equal of ${leading}: it is refuted`,
    ),
    ...evidence.flatMap((piece) => pieceLines(piece, leading, nearest?.rival ?? '')),
    ...priors
      .flatMap((one) => flipWords(`the prior of ${one.hypothesis}`, one))
      .map((line) => `    ${line}`),
    `    ${fewestWords(fewest)}`,
  ];
};

/**
 * A weighing as text, with what would change its conclusion where that is handed in.
 *
 * Probabilities are printed to three decimals and weights to two.
 *
 * @example
 * weighingText(weigh(weighing), sensitivity(weighing));
 */
export const weighingText = (
  weighed: Weighed,
  answer: Sensitivity | null = null,
  paint: Paint = unpainted,
): string => {
  const { weighing, conclusion, weights, warnings } = weighed;
  const title = weighing.says ?? weighing.id;
  return [
    paint.strong(`How the evidence weighs${title === undefined ? '' : `: ${visible(title)}`}`),
    '  What follows from these likelihoods, which are the coder’s own. It proves nothing about the world.',
    '',
    '  Hypotheses, with their probability before → after',
    ...hypothesisLines(weighed),
    '',
    '  Evidence, with the probability of what was observed under each hypothesis',
    ...evidenceLines(weighed, paint),
    '',
    '  Weights in decibels (3 dB is 2 : 1, 10 dB is 10 : 1, 20 dB is 100 : 1)',
    ...weights.flatMap(pairLines),
    '',
    `  Conclusion: ${paint.strong(conclusionWords(conclusion))}`,
    ...(answer === null ? [] : ['', '  What would change it', ...sensitivityLines(answer)]),
    ...(warnings.length === 0 ? [] : ['', '  Warnings']),
    ...warnings.map(({ code, says }) => paint.open(`    ${says} [${code}]`)),
  ].join('\n');
};
