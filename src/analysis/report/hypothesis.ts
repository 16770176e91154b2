/** The part "The hypothesis, level by level". */

import { counted } from '../../scenario/counted.js';
import type { Link } from '../../scenario/scenario.js';
import type { Block, Part } from './document.js';
import { grounded } from './grounds.js';
import { countsTable, offsetsTable, outcomesTable } from './hypothesis-counts.js';
import { obstaclesTable, reasonsTable, verdictsTable } from './hypothesis-verdicts.js';
import { predictorBlocks } from './predictors.js';
import type { Register } from './register.js';
import { placeName } from './stage-words.js';
import type { Study, Tested } from './study.js';

const linkWords: Readonly<Record<Link['kind'], string>> = {
  causes: 'Said to have led to it',
  anticipates: 'Said to have been done in expectation',
  transmits: 'Said to have carried over',
  denies: 'A link denied',
};

/** What sources say of two events, for and against. */
const linkBlocks = (register: Register): readonly Block[] => {
  const links = register.scenario.links ?? [];
  if (links.length === 0) return [];
  return [
    { kind: 'heading', anchor: 'hypothesis:links', text: 'What sources say of causes' },
    {
      kind: 'paragraph',
      by: 'method',
      text: 'What somebody says of two events is evidence of what they say. The report takes it up so that what supports the hypothesis stands beside what does not.',
    },
    {
      kind: 'list',
      items: links.map(({ id, kind, from, to, says }) => ({
        text: grounded(register, `${linkWords[kind]}: ${says ?? `${from} and ${to}`}`, [
          id,
          from,
          to,
        ]),
      })),
    },
  ];
};

const levelBlocks = (study: Study, tested: Tested, at: number): readonly Block[] => {
  const level = tested.layers[0]?.tests[0]?.levels[at];
  if (level === undefined) return [];
  const { hypothesis } = tested;
  const obstacles = obstaclesTable(study, tested, at);
  return [
    {
      kind: 'heading',
      anchor: `hypothesis:${hypothesis.id}:${level.level}`,
      text: `The ${level.level} level`,
    },
    {
      kind: 'paragraph',
      text: grounded(
        study.register,
        `Asked in: ${placeName(study.scenario, level.where)}. It is to be seen in ${counted(level.outcomes.length, 'event')}.`,
        hypothesis.outcomes[at]?.indicators ?? [],
      ),
    },
    verdictsTable(tested, at),
    reasonsTable(study, tested, at),
    countsTable(study, hypothesis, level),
    offsetsTable(study, hypothesis, level),
    outcomesTable(study, tested, at),
    ...(obstacles === null
      ? [{ kind: 'paragraph', text: 'No obstacle is declared at this level.' } as const]
      : [obstacles]),
  ];
};

const hypothesisBlocks = (study: Study, tested: Tested): readonly Block[] => {
  const { hypothesis } = tested;
  const { register } = study;
  return [
    { kind: 'heading', anchor: `hypothesis:${hypothesis.id}`, text: 'What is tested' },
    {
      kind: 'paragraph',
      text: grounded(register, `The hypothesis: ${hypothesis.says}`, [
        hypothesis.id,
        ...(hypothesis.claims ?? []),
      ]),
    },
    {
      kind: 'paragraph',
      by: 'method',
      text: 'A level is supported under a reading when five conditions are met: the issue was securitized where the party stands whose conduct is explained; it changed stage with the supposed cause or after it; more outcomes come after than before; an obstacle that rested on the stage went; and the text states what ties the outcomes to the issue. It is not supported when one of them certainly is not met, else undecided. As an event, the supposed cause is one date. As a process, it began earlier and the candidate is its end; what is supported so is the process, and the candidate is then no cause of its early signs. Levels are never added up.',
    },
    { kind: 'picture', picture: `treatments-${hypothesis.id}` },
    ...(tested.layers[0]?.tests[0]?.levels ?? []).flatMap((_, at) =>
      levelBlocks(study, tested, at),
    ),
    {
      kind: 'heading',
      anchor: `hypothesis:${hypothesis.id}:predictors`,
      text: 'Which rival fits the events better',
    },
    ...predictorBlocks(register, tested),
  ];
};

export const hypothesisPart = (study: Study): Part => ({
  id: 'hypothesis',
  title: 'The hypothesis, level by level',
  blocks: [
    ...(study.tested.length === 0
      ? [{ kind: 'paragraph', text: 'This scenario declares no hypothesis.' } as const]
      : study.tested.flatMap((tested) => hypothesisBlocks(study, tested))),
    ...linkBlocks(study.register),
  ],
});
