/** The part "Stages": where the issue stood, arena by arena and reading by reading, in each layer of evidence. */
import { outlook } from '../../history/explain.js';
import { spans } from '../../history/spans.js';
import { placesOf, stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Stage } from '../../theory/act.js';
import { sourceOf } from '../../theory/reading.js';
import { eventAnchor } from './anchor.js';
import type { Block, Cell, Part, ReportTable, Row } from './document.js';
import { layerNames } from './options.js';
import type { SpansPicture } from './picture.js';
import { spansPicture } from './spans-picture.js';
import { placeName, spansCell, stageCell } from './stage-words.js';
import type { Replayed, Study } from './study.js';

const spansTable = ({ layer, histories }: Replayed, scenario: Scenario): ReportTable => ({
  kind: 'table',
  id: `stages-${layer}`,
  caption: `Stages by place and reading, from ${layerNames[layer]}`,
  columns: [
    { id: 'place', name: 'Issue and arena' },
    ...histories.map(({ reading }) => ({ id: reading.id, name: reading.id })),
  ],
  rows: placesOf({ scenario }).map((where) => ({
    cells: [
      placeName(scenario, where),
      ...histories.map((history): Cell => spansCell(spans(history, where))),
    ],
  })),
});

interface Open {
  readonly stages: readonly Stage[];
  readonly since: string | null;
  readonly lacks: string;
  readonly readings: string[];
}

/** Why more than one stage is possible at the end of a place; readings for which it is the same are put together. */
const openAt = ({ histories }: Replayed, where: Where): readonly Open[] => {
  const found = new Map<string, Open>();
  for (const history of histories) {
    const stages = stagesIn(history.end, where);
    if (stages.length < 2) continue;
    const { event = null, lacks = [] } = outlook(history, where).openSince ?? {};
    const says = lacks.map((lack) => lack.says).join('; ');
    const key = JSON.stringify([stages, event, says]);
    const known = found.get(key);
    if (known !== undefined) known.readings.push(history.reading.id);
    else found.set(key, { stages, since: event, lacks: says, readings: [history.reading.id] });
  }
  return [...found.values()];
};

const openRows = (replayed: Replayed, scenario: Scenario): readonly Row[] =>
  placesOf({ scenario }).flatMap((where) =>
    openAt(replayed, where).map(
      ({ stages, since, lacks, readings }): Row => ({
        cells: [
          placeName(scenario, where),
          readings.join(', '),
          stageCell(stages),
          since === null ? '–' : [{ text: since, to: eventAnchor(since) }],
          lacks === '' ? '–' : lacks,
        ],
      }),
    ),
  );

const openBlocks = (replayed: Replayed, scenario: Scenario): readonly Block[] => {
  const rows = openRows(replayed, scenario);
  if (rows.length === 0)
    return [{ kind: 'paragraph', text: 'At the end one stage is definite in every place.' }];
  return [
    {
      kind: 'table',
      id: `open-${replayed.layer}`,
      caption: `What keeps several stages possible at the end, from ${layerNames[replayed.layer]}`,
      columns: [
        { id: 'place', name: 'Issue and arena' },
        { id: 'readings', name: 'Readings' },
        { id: 'stages', name: 'Possible stages' },
        { id: 'since', name: 'Since' },
        { id: 'lacks', name: 'What is not coded' },
      ],
      rows,
    },
  ];
};

export const spansPictures = ({ scenario, replayed }: Study): readonly SpansPicture[] =>
  replayed.map(({ layer, histories }) =>
    spansPicture(
      `spans-${layer}`,
      `Stages by place and reading, from ${layerNames[layer]}`,
      `stages-${layer}`,
      histories,
      (where) => placeName(scenario, where),
    ),
  );

export const stagesPart = ({ scenario, replayed, readings }: Study): Part => ({
  id: 'stages',
  title: 'Stages, by arena and reading',
  blocks: [
    {
      kind: 'paragraph',
      by: 'method',
      text: 'A reading is a rule for entering security and a rule for leaving it. The facts are the same under all of them; only the conclusions differ. Where a fact that a rule asks for is not coded, several stages stay possible.',
    },
    {
      kind: 'list',
      items: readings.map((reading) => ({
        text: `${reading.id} (${reading.name}): ${sourceOf(reading)}.${reading.cannotLeave === null ? '' : ` It cannot definitely leave: ${reading.cannotLeave}.`}`,
      })),
    },
    ...replayed.flatMap((one): readonly Block[] => [
      {
        kind: 'heading',
        anchor: `stages:${one.layer}`,
        text: `From ${layerNames[one.layer]}`,
      },
      { kind: 'picture', picture: `spans-${one.layer}` },
      spansTable(one, scenario),
      ...openBlocks(one, scenario),
    ]),
  ],
});
