/** An ensemble as text: what the audiences answered, what came of it, and what was missing. */
import type { Ensemble, QuestionEnsemble } from '../../simulation/ensemble.js';
import type { ConditionCount, PlaceEnsemble } from '../../simulation/place-ensemble.js';
import { answerKinds } from '../../simulation/run-answer.js';
import { cited } from '../../theory/sources.js';
import { stages } from '../../theory/spectrum.js';
import { type Paint, unpainted } from '../paint.js';
import { percent, percentInterval } from '../percent.js';
import { visible } from '../visible.js';

const bars = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Ten bars, each for a tenth of the people: how often so many of them accepted. */
const histogram = ({ tally }: QuestionEnsemble): string => {
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    tally.shares.reduce(
      (sum, runs, share) => sum + (Math.min(9, Math.floor(share / 10)) === tenth ? runs : 0),
      0,
    ),
  );
  const most = Math.max(1, ...tenths);
  // Whatever happened at all is seen.
  return tenths.map((runs) => bars[Math.ceil((8 * runs) / most)] ?? ' ').join('');
};

const answerWords = (question: QuestionEnsemble, runs: number): string =>
  answerKinds
    .filter((kind) => question.answers[kind].runs > 0)
    .map((kind) => `${kind} ${percent(question.answers[kind].runs / runs)}`)
    .join(', ');

const questionLines = (questions: readonly QuestionEnsemble[], runs: number): readonly string[] => {
  const [first] = questions;
  if (first === undefined) return [];
  const names = questions.map(({ move, dimension }) => `${move}, ${dimension}`);
  const width = Math.max(...names.map((name) => name.length));
  const people = first.size === 1 ? '1 person' : `${first.size} people`;
  return [
    `  ${visible(first.audience)} (${visible(first.population)}, ${people})`,
    ...questions.map((question, i) => {
      const mean = percent(question.meanShare ?? 0);
      const name = visible(names[i] ?? '').padEnd(width);
      return `    ${name}  ▕${histogram(question)}▏ mean share ${mean}; ${answerWords(question, runs)}`;
    }),
  ];
};

const conditionLines = (
  heading: string,
  conditions: readonly ConditionCount[],
  sign: string,
): readonly string[] =>
  conditions.length === 0
    ? []
    : [
        `      ${heading}`,
        ...conditions.map(
          ({ says, source, runs }) =>
            `        ${sign} ${runs}: ${visible(says)} [${cited(source)}]`,
        ),
      ];

const stageWordsAtEnd = ({ overTime }: PlaceEnsemble, runs: number): string => {
  const last = overTime.at(-1);
  if (last === undefined) return '';
  return [...stages, 'undecided' as const]
    .filter((stage) => last[stage] > 0)
    .map((stage) => `${stage} ${percent(last[stage] / runs)}`)
    .join(', ');
};

const placeLines = (
  place: PlaceEnsemble,
  { runs, events }: Ensemble,
  paint: Paint,
): readonly string[] => {
  const { securitized, times, missing, open } = place;
  const share = `${percent(securitized.runs / runs)} (95 %: ${percentInterval(securitized.interval)})`;
  const others = [
    `never in ${securitized.never}`,
    ...(securitized.undecided > 0 ? [paint.open(`undecided in ${securitized.undecided}`)] : []),
  ];
  const when = times.map(({ index, runs: some }) => {
    const { event = '', date = null } = events[index] ?? {};
    return `        ${some} after ${visible(event)} (${date?.text ?? 'undated'})`;
  });
  return [
    `  ${paint.strong(`${visible(place.issue)} in ${visible(place.arena)}`)}`,
    `    securitized in ${securitized.runs} of ${runs} runs, ${share}; ${others.join('; ')}`,
    ...(when.length === 0 ? [] : ['      first, in runs:', ...when]),
    `      at the end: ${stageWordsAtEnd(place, runs)}`,
    ...conditionLines('missing where it never was, in runs:', missing, paint.bad('✗')),
    ...conditionLines('not known where it is undecided, in runs:', open, paint.open('?')),
  ];
};

/** The populations one after another, each with its questions. */
const populationsOf = (
  questions: readonly QuestionEnsemble[],
): readonly (readonly QuestionEnsemble[])[] =>
  [...new Set(questions.map(({ population }) => population))].map((population) =>
    questions.filter((question) => question.population === population),
  );

/** An ensemble as text. The same ensemble gives the same bytes. */
export const ensembleText = (ensemble: Ensemble, paint: Paint = unpainted): string => {
  const { title, runs, seed, reading, questions, places } = ensemble;
  const what = runs === 1 ? '1 run' : `${runs} runs`;
  const head = [
    paint.strong(visible(title)),
    `${what} of the seed ${seed}, read by ${reading}`,
    'Shares are of runs of assumed populations. They are no probabilities of what could have happened.',
  ];
  if (runs === 0) return [...head, '', 'Of no runs nothing can be told.'].join('\n');
  return [
    ...head,
    '',
    'What the audiences answered (bars: how often 0–10 %, 10–20 %, … of the people accepted)',
    ...populationsOf(questions).flatMap((asked) => questionLines(asked, runs)),
    '',
    'What came of it',
    ...places.flatMap((place) => placeLines(place, ensemble, paint)),
  ].join('\n');
};
