/** The rival predictors of a hypothesis, scored on the same events. */

import { counted } from '../../scenario/counted.js';
import type { HypothesisTest } from '../hypothesis/test-hypothesis.js';
import type { Block, ReportTable, Row, Text } from './document.js';
import { grounded } from './grounds.js';
import type { Register } from './register.js';
import type { Tested } from './study.js';

const datesWords = { article: 'the article’s', resolved: 'the best known' } as const;

const scoresTable = (id: string, { predictors }: HypothesisTest): ReportTable => ({
  kind: 'table',
  id: `predictors-${id}`,
  caption: 'Rival predictors, scored on the same events',
  columns: [
    { id: 'predictor', name: 'Predictor' },
    { id: 'treatment', name: 'Candidate date' },
    { id: 'dates', name: 'Dates of the events' },
    { id: 'hits', name: 'Hits', numeric: true },
    { id: 'misses', name: 'Misses', numeric: true },
    { id: 'undecided', name: 'Undecided', numeric: true },
    { id: 'none', name: 'No prediction', numeric: true },
  ],
  rows: predictors.map(
    (one): Row => ({
      cells: [
        one.id,
        one.treatment ?? 'needs none',
        datesWords[one.dates],
        one.hits,
        one.misses,
        one.undecided,
        one.none,
      ],
    }),
  ),
});

/** Which date fits each predictor best, what defeats it whatever the date, and where it tells nothing apart. */
export const predictorSentences = (
  register: Register,
  { bestFits, counterexamples, steady }: HypothesisTest,
): readonly Text[] => [
  ...bestFits.map(({ id, treatments, hits, misses }) => {
    const named = treatments.filter((one) => one !== null);
    const best = `${hits} of the ${hits + misses} events it is scored on`;
    return named.length === 0
      ? `${id} fits ${best}.`
      : grounded(register, `${id} fits best with ${named.join(' or ')}: ${best}.`, named);
  }),
  ...counterexamples.flatMap(({ id, events }) =>
    events.length === 0
      ? []
      : [
          grounded(
            register,
            `Whatever date is taken, ${id} misses ${counted(events.length, 'event')}.`,
            events,
          ),
        ],
  ),
  ...steady.map(
    ({ id, since, sign }) =>
      `${id} says ${sign} of every event since ${since.text}: it does not vary there, and tells nothing apart.`,
  ),
];

export const predictorBlocks = (
  register: Register,
  { hypothesis, layers }: Tested,
): readonly Block[] => {
  const test = layers[0]?.tests[0];
  if (test === undefined || test.predictors.length === 0)
    return [{ kind: 'paragraph', text: 'This hypothesis declares no predictor.' }];
  return [
    {
      kind: 'paragraph',
      by: 'method',
      text: 'A predictor says of each event whether it should speak of cooperation or of restriction. This is a device for teaching and no inference: the events are few, and their signs are one coder’s. What is undecided or not predicted is not scored, so the sums differ.',
    },
    {
      kind: 'list',
      items: hypothesis.predictors.map((one) => ({
        text: grounded(
          register,
          `${one.id}: ${one.says}`,
          one.kind === 'periods' ? one.periods : one.treatments,
        ),
      })),
    },
    scoresTable(hypothesis.id, test),
    {
      kind: 'list',
      items: predictorSentences(register, test).map((text) => ({ text })),
    },
  ];
};
