/** The part "Was it a cause, in a model?": both ways to put the cause and a rival together, side by side. */
import type { Hypothesis, RivalCause } from '../../scenario/scenario.js';
import type { CausePart, CombinedCauses } from '../causation/causes-side-by-side.js';
import { type AlikeRivals, causesOf, shown } from './alike-causes.js';
import { itemAnchor } from './anchor.js';
import type { Block, Cell, Part, ReportTable, Row, Run, Text } from './document.js';
import { grounded, groundsOf, separated } from './grounds.js';
import type { Register } from './register.js';
import type { Study } from './study.js';

/** What a variable is for the outcome in one model. */
const partCell = ({ causes }: CombinedCauses, part: CausePart | undefined): Cell => {
  if (part === undefined || part.in.length === 0)
    return { text: 'no part of any cause', mark: 'no' };
  const share = `responsibility ${part.oneIn === 1 ? '1' : `1 in ${part.oneIn ?? 0}`}`;
  if (part.alone)
    return {
      text: `a cause by itself${part.butFor ? ', without which it would not be' : ''}; ${share}`,
      mark: 'yes',
    };
  const others = part.in.flatMap((i) =>
    Object.keys(causes.causes[i]?.cause ?? {}).filter((name) => name !== part.name),
  );
  return {
    text: `only together with ${[...new Set(others.map(shown))].join(' or ')}; ${share}`,
    mark: 'partial',
  };
};

const rivalRuns = (rivals: readonly RivalCause[]): readonly Run[] =>
  separated(rivals.map(({ id }) => ({ text: id, to: itemAnchor(id) })));

const rowsOf = (
  register: Register,
  { level, rivals, answer }: AlikeRivals,
  alike: boolean,
): readonly Row[] => {
  const beside = alike ? [] : [rivalRuns(rivals)];
  if (!answer.ok) return [{ cells: [level, ...beside, `no model: ${answer.says}`, '–', '–', '–'] }];
  const [needed, suffices] = answer.value.models;
  if (needed === undefined || suffices === undefined) return [];
  return needed.variables.map(({ name, says, about }): Row => {
    const isRival = name.startsWith('rival:');
    const grounds = isRival
      ? []
      : groundsOf(
          register,
          about.filter((id) => register.codings(id).length > 0),
        );
    const stands: Text = isRival
      ? 'The rival was there.'
      : grounds.length === 0
        ? says
        : [says, { grounds }];
    const partIn = (model: CombinedCauses) =>
      partCell(
        model,
        model.parts.find((part) => part.name === name),
      );
    return {
      cells: [level, ...beside, shown(name), stands, partIn(needed), partIn(suffices)],
    };
  });
};

/** Whether the models say the same whichever rival is taken, at every level. */
const areAlike = (all: readonly AlikeRivals[]): boolean =>
  all.every(({ level }, i) => all.findIndex((one) => one.level === level) === i);

const table = (register: Register, id: string, all: readonly AlikeRivals[]): ReportTable => ({
  kind: 'table',
  id: `causes-${id}`,
  caption: 'What each variable of the model is for the outcome, under either equation',
  columns: [
    { id: 'level', name: 'Level' },
    ...(areAlike(all) ? [] : [{ id: 'rivals', name: 'With the rival' }]),
    { id: 'variable', name: 'Variable' },
    { id: 'says', name: 'What it stands for' },
    { id: 'both', name: 'If both are needed' },
    { id: 'either', name: 'If either suffices' },
  ],
  rows: all.flatMap((one) => rowsOf(register, one, areAlike(all))),
});

const leftOutItems = (all: readonly AlikeRivals[]): readonly { readonly text: string }[] => {
  const says = all.flatMap(({ level, answer }) =>
    answer.ok
      ? (answer.value.models[0]?.leftOut ?? []).map((one) => `At the ${level} level: ${one.says}`)
      : [],
  );
  return [...new Set(says)].map((text) => ({ text }));
};

const blocksOf = (study: Study, hypothesis: Hypothesis): readonly Block[] => {
  const all = causesOf(study, hypothesis);
  if (all.length === 0)
    return [{ kind: 'paragraph', text: 'This hypothesis names no rival cause.' }];
  const left = leftOutItems(all);
  return [
    {
      kind: 'list',
      items: hypothesis.rivals.map(({ id, says }) => ({
        text: grounded(study.register, `Rival cause: ${says}`, [id]),
      })),
    },
    ...(areAlike(all)
      ? [
          {
            kind: 'paragraph',
            text: 'The models say the same, whichever of these rivals is taken.',
          } as const,
        ]
      : []),
    table(study.register, hypothesis.id, all),
    ...(left.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: 'Obstacles that the hypothesis names and the model leaves out:',
          } as const,
          { kind: 'list', items: left } as const,
        ]),
  ];
};

export const causesPart = (study: Study): Part => ({
  id: 'causes',
  title: 'Was it a cause, in a model?',
  blocks: [
    {
      kind: 'paragraph',
      by: 'method',
      text: 'The model is drawn from the hypothesis: the supposed cause brings the stage about, the stage takes the obstacles away, and their absence leads to the outcome. A rival stands beside it. The text does not say whether both were needed or either would have sufficed, and on that the answer turns; so both are shown. Every equation is assumed. Actual causes are those of Halpern (2015); responsibility counts what would have to be otherwise, and measures no strength. These answers are about the two models and say nothing about the world.',
    },
    ...(study.tested.length === 0
      ? [
          {
            kind: 'paragraph',
            text: 'This scenario declares no hypothesis, and so no model is drawn.',
          } as const,
        ]
      : study.tested.flatMap(({ hypothesis }) => blocksOf(study, hypothesis))),
  ],
});
