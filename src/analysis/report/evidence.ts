/** The part "How the evidence weighs": the coder's likelihoods, what follows from them, and how far they could be wrong. */
import type { CodedEvidence } from '../../scenario/scenario.js';
import type { Sensitivity } from '../process-tracing/sensitivity.js';
import type { Weighed } from '../process-tracing/weighed.js';
import { itemAnchor } from './anchor.js';
import type { Block, Cell, Part, ReportTable, Row } from './document.js';
import { grounded, separated } from './grounds.js';
import { named, type Register } from './register.js';
import type { Study } from './study.js';
import {
  conclusionWords,
  decibelWords,
  probabilityWords,
  type WeighedHere,
  weighedIn,
} from './weighed-here.js';

const observedCells: Readonly<Record<CodedEvidence['observed'], Cell>> = {
  present: { text: 'present', mark: 'yes' },
  absent: { text: 'looked for, and absent', mark: 'no' },
  'not-sought': { text: 'not looked for', mark: 'open' },
};

const hypothesesTable = ({ coded }: WeighedHere, { posterior }: Weighed): ReportTable => ({
  kind: 'table',
  id: `weighed-${coded.id}`,
  caption: 'The hypotheses that exclude one another, before and after the evidence',
  columns: [
    { id: 'hypothesis', name: 'Hypothesis' },
    { id: 'says', name: 'It says' },
    { id: 'prior', name: 'Prior, in percent', numeric: true },
    { id: 'posterior', name: 'Posterior', numeric: true },
  ],
  rows: coded.hypotheses.map(({ id, says, percent, residual }) => ({
    cells: [
      id,
      `${says}${residual === true ? ' (what none of the others says)' : ''}`,
      percent,
      probabilityWords(posterior?.[id]),
    ],
  })),
});

const likelihoodsTable = (
  register: Register,
  { coded }: WeighedHere,
  found: Sensitivity,
): ReportTable => {
  const weights = found.kind === 'sensitivity' ? found.evidence : [];
  return {
    kind: 'table',
    id: `likelihoods-${coded.id}`,
    caption:
      'How probable each piece is under each hypothesis, in percent: the coder’s numbers, from no source',
    columns: [
      { id: 'evidence', name: 'Evidence' },
      { id: 'observed', name: 'Found' },
      ...coded.hypotheses.map(({ id }) => ({ id, name: id, numeric: true as const })),
      { id: 'weight', name: 'Weight for the leading one, in decibels', numeric: true },
      { id: 'given', name: 'Depends on' },
      { id: 'about', name: 'About' },
    ],
    rows: coded.evidence.map(({ id, says, observed, likelihoods, about = [] }, i): Row => {
      const given = likelihoods.flatMap((one) => (one.given ?? []).map((each) => each.evidence));
      const weight = weights[i]?.weight;
      return {
        cells: [
          [{ text: id, to: itemAnchor(id) }, `: ${says}`],
          observedCells[observed],
          ...coded.hypotheses.map(
            (one): Cell =>
              likelihoods.find(({ hypothesis }) => hypothesis === one.id)?.percent ?? '–',
          ),
          weight === undefined ? '–' : decibelWords(weight),
          given.length === 0
            ? '–'
            : separated([...new Set(given)].map((one) => named(register, one))),
          about.length === 0 ? '–' : separated(about.map((one) => named(register, one))),
        ],
      };
    }),
  };
};

const flipsTable = ({ coded }: WeighedHere, found: Sensitivity): readonly ReportTable[] => {
  if (found.kind !== 'sensitivity') return [];
  return [
    {
      kind: 'table',
      id: `sensitivity-${coded.id}`,
      caption: 'What each piece could change',
      columns: [
        { id: 'evidence', name: 'Evidence' },
        { id: 'weight', name: 'It weighs, in decibels', numeric: true },
        { id: 'even', name: 'To make the two equal it would have to weigh', numeric: true },
        { id: 'present', name: 'Had it been present' },
        { id: 'absent', name: 'Had it been absent' },
        { id: 'not-sought', name: 'Had it not been looked for' },
      ],
      rows: found.evidence.map(({ evidence, weight, even, conclusions }) => ({
        cells: [
          [{ text: evidence, to: itemAnchor(evidence) }],
          decibelWords(weight),
          decibelWords(even),
          conclusionWords(conclusions.present),
          conclusionWords(conclusions.absent),
          conclusionWords(conclusions['not-sought']),
        ],
      })),
    },
  ];
};

const marginItems = (found: Sensitivity): readonly { readonly text: string }[] => {
  if (found.kind !== 'sensitivity')
    return [{ text: `No single hypothesis leads: ${conclusionWords(found.conclusion)}.` }];
  const { leading, margins, priors, fewest } = found;
  return [
    ...margins.map(({ rival, decibels }) => ({
      text: `${leading} leads ${rival} by ${decibelWords(decibels)} decibels: as much weight against it would make the two equal.`,
    })),
    ...priors.flatMap(({ hypothesis, is, flip }) =>
      flip.kind === 'at'
        ? [
            {
              text: `With a prior of ${probabilityWords(flip.value)} for ${hypothesis} (it is ${probabilityWords(is)}) the conclusion changes: below it ${flip.below} leads, above it ${flip.above}.`,
            },
          ]
        : [],
    ),
    {
      text:
        fewest.kind === 'found'
          ? `The fewest pieces without which the conclusion is another: ${fewest.evidence.join(', ')}; then ${conclusionWords(fewest.conclusion)}.`
          : `No ${fewest.together} pieces, left out together, change the conclusion${fewest.stopped ? `; the search stopped after ${fewest.tried} tries` : ''}.`,
    },
  ];
};

const blocksOf = (study: Study, one: WeighedHere): readonly Block[] => {
  const { coded, answer } = one;
  const heading: Block = { kind: 'heading', anchor: `evidence:${coded.id}`, text: coded.says };
  if (!answer.ok) return [heading, { kind: 'paragraph', text: answer.says }];
  const { weighed, sensitivity: found } = answer.value;
  return [
    heading,
    {
      kind: 'paragraph',
      text: `With these numbers, ${conclusionWords(weighed.conclusion)}.`,
    },
    hypothesesTable(one, weighed),
    likelihoodsTable(study.register, one, found),
    { kind: 'list', items: marginItems(found) },
    ...flipsTable(one, found),
    ...(weighed.warnings.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: weighed.warnings.map(({ says }) => ({ text: `Mind: ${says}.` })),
          } as const,
        ]),
    {
      kind: 'list',
      items: coded.evidence.map(({ id, says, coded: codings, about = [] }) => {
        const why = codings.flatMap(({ note }) => note ?? []).join(' ');
        return {
          text: grounded(study.register, `${says}${why === '' ? '' : ` The coder: ${why}`}`, [
            id,
            ...about,
          ]),
        };
      }),
    },
  ];
};

export const evidencePart = (study: Study): Part => {
  const all = weighedIn(study);
  return {
    id: 'evidence',
    title: 'How the evidence weighs',
    blocks: [
      {
        kind: 'paragraph',
        by: 'method',
        text: 'Bayes’s rule, applied to likelihoods that the coder declares. No source gives them, and no method says what they ought to be (Zaks 2021); so the report shows how far they could be wrong before the conclusion changed. A weight of 10 decibels is 10 to 1, of 3 decibels 2 to 1. What was not looked for weighs nothing; what was looked for and not found weighs something.',
      },
      ...(all.length === 0
        ? [{ kind: 'paragraph', text: 'This scenario weighs no evidence.' } as const]
        : all.flatMap((one) => blocksOf(study, one))),
    ],
  };
};
