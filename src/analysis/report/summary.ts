/**
 * The part "In short": what holds, what does not, and under which reading. Every sentence is put together from results;
 * none is written for a case, and nothing is added up over levels.
 */
import type { Block, Part, Run, Text } from './document.js';
import { grounded } from './grounds.js';
import { predictorSentences } from './predictors.js';
import type { Study, Tested } from './study.js';
import {
  auditSentences,
  causeSentences,
  evidenceSentences,
  linkSentences,
  predictionSentences,
  type Said,
  stageSentences,
} from './summary-sentences.js';
import { countsTable, verdictsTable } from './summary-tables.js';

const partWords: Readonly<Record<Said['part'], string>> = {
  stages: 'stages',
  audit: 'audit',
  hypothesis: 'hypothesis',
  'what-if': 'what if',
  causes: 'causes',
  evidence: 'evidence',
};

/** A sentence, leading to the part that bears it out. */
const item = ({ text, part }: Said): { readonly text: Text } => {
  const runs: readonly Run[] = typeof text === 'string' ? [text] : text;
  return { text: [...runs, ' ', { text: `(${partWords[part]})`, to: part }] };
};

const ofHypothesis = (study: Study, tested: Tested): readonly Block[] => {
  const test = tested.layers[0]?.tests[0];
  const said = [
    ...stageSentences(study, tested),
    ...(test === undefined
      ? []
      : predictorSentences(study.register, test).map((text) => ({
          text,
          part: 'hypothesis' as const,
        }))),
    ...causeSentences(study, tested),
  ];
  return [
    {
      kind: 'paragraph',
      text: grounded(study.register, `The hypothesis: ${tested.hypothesis.says}`, [
        tested.hypothesis.id,
      ]),
    },
    verdictsTable(tested),
    countsTable(study, tested),
    { kind: 'list', items: said.map(item) },
  ];
};

export const summaryPart = (study: Study): Part => {
  const rest = [
    ...linkSentences(study),
    ...predictionSentences(study),
    ...evidenceSentences(study),
    ...auditSentences(study),
  ];
  return {
    id: 'summary',
    title: 'In short: what holds, what does not, under which reading',
    blocks: [
      {
        kind: 'paragraph',
        by: 'method',
        text: 'Put together from the results below. A verdict belongs to one level, one candidate for the supposed cause and one reading, and is not added up with others. None of it says what caused what.',
      },
      ...(study.tested.length === 0
        ? [{ kind: 'paragraph', text: 'This scenario declares no hypothesis.' } as const]
        : study.tested.flatMap((tested) => ofHypothesis(study, tested))),
      { kind: 'list', items: rest.map(item) },
    ],
  };
};
