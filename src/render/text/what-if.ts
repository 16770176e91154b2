/** A what-if, printed to be read: what was changed, what fell with it, and where the two replays part. */
import type { ScenarioChange } from '../../analysis/counterfactual/change.js';
import type { Fallen } from '../../analysis/counterfactual/fallen.js';
import type { PlaceWhatIf, RefusedOnce, WhatIf } from '../../analysis/counterfactual/what-if.js';
import type { Span } from '../../history/spans.js';
import type { Where } from '../../history/where.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Paint, unpainted } from '../paint.js';
import { actSentence, stageWords } from '../sentence.js';
import { visible } from '../visible.js';
import { layerWords } from './replay.js';

const titled = ({ events }: Scenario, id: string): string =>
  `${id} ${visible(events.find((event) => event.id === id)?.title ?? '')}`.trim();

const changeLine = (scenario: Scenario, change: ScenarioChange): string => {
  const event = scenario.events.find(({ id }) => 'act' in change && id === change.event);
  switch (change.change) {
    case 'leave-out': {
      const act = change.act === undefined ? undefined : event?.acts[change.act];
      const what = act === undefined ? '' : `, of it: ${actSentence(act)}`;
      return `  left out: ${titled(scenario, change.event)}${what}`;
    }
    case 'move':
      return `  moved to ${change.start}${change.end === undefined ? '' : `–${change.end}`}: ${titled(scenario, change.event)}`;
    case 'add':
      return `  added: ${change.event.id} ${visible(change.event.title)}`;
    case 'alter':
      return `  altered: ${titled(scenario, change.event)}: ${actSentence(change.to)}`;
  }
};

/** Acts and events in full; of what only lost a name, the ids. */
const fallenLines = (fell: readonly Fallen[]): readonly string[] => {
  if (fell.length === 0) return ['  nothing'];
  const lost = [...new Set(fell.flatMap(({ what, of }) => (what === 'mention' ? of : [])))];
  return [
    ...fell.flatMap(({ what, says }) => (what === 'mention' ? [] : `  ${visible(says)}`)),
    ...(lost.length === 0
      ? []
      : [`  and these name it no longer: ${lost.map(visible).join(', ')}`]),
  ];
};

const course = (spans: readonly Span[], paint: Paint): string =>
  spans
    .map(({ stages, from, begun }) => {
      const words = stages.length === 1 ? stageWords(stages) : paint.open(stageWords(stages));
      return begun === null ? words : `${words} ${from?.text ?? 'undated'}`;
    })
    .join(' → ');

const partingWords = ({ parting, same }: PlaceWhatIf): string => {
  if (parting === null)
    return same ? '' : '    Only dates differ: after every event of both, the stage is the same.';
  const [event] = parting.events;
  return event === null
    ? '    They part at the end.'
    : `    They part after ${event}, the first event of both that shows it.`;
};

const placeLines = (place: PlaceWhatIf, paint: Paint): readonly string[] => [
  `  ${paint.strong(visible(`${place.where.issue} in ${place.where.arena}`))}`,
  `    as coded:   ${course(place.factual, paint)}`,
  `    as changed: ${course(place.counterfactual, paint)}`,
  partingWords(place),
];

const refusedLines = (refused: readonly RefusedOnce[], paint: Paint): readonly string[] =>
  refused.length === 0
    ? []
    : [
        '',
        paint.strong('Refused in one and not in the other'),
        ...refused.flatMap(({ event, refusedIn, other, reasons }) => [
          `  ${event}: refused as ${refusedIn === 'factual' ? 'coded' : 'changed'}, ${other} in the other`,
          ...reasons.map(({ path, says }) => `    ${path}: ${visible(says)}`),
        ]),
      ];

const otherPlaces = (count: number): string =>
  count === 1 ? 'In the one other place' : `In the ${count} other places`;

/**
 * A what-if as text.
 *
 * @param shown which places to show; by default all
 */
export const whatIfText = (
  { changed, factual, places, refused, reordered }: WhatIf,
  paint: Paint = unpainted,
  shown: (where: Where) => boolean = () => true,
): string => {
  const { scenario, reading, options } = factual;
  const here = places.filter(({ where }) => shown(where));
  const differing = here.filter(({ same }) => !same);
  const rest = here.length - differing.length;
  return [
    paint.strong(`What if: ${visible(scenario.title)}`),
    `Read by ${reading.id} (${reading.name}), from ${layerWords(options)}.`,
    '',
    paint.strong('What is changed'),
    ...changed.changes.map((change) => changeLine(scenario, change)),
    ...(changed.changes.length === 0 ? ['  nothing'] : []),
    '',
    paint.strong('What fell with it'),
    ...fallenLines(changed.fell),
    ...refusedLines(refused, paint),
    ...(reordered.length === 0
      ? []
      : [
          '',
          `Nothing holds these in their old order any more: ${reordered.map(visible).join(', ')}.`,
        ]),
    '',
    paint.strong('What the reading makes of it'),
    ...differing.flatMap((place) => placeLines(place, paint)),
    ...(rest === 0
      ? []
      : [`  ${differing.length === 0 ? 'In every place' : otherPlaces(rest)} nothing changes.`]),
    '',
    `This is what ${reading.id} would conclude from other facts. It does not say what would have happened.`,
  ].join('\n');
};
