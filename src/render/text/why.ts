/** Why, and why not, as text. */

import type { History } from '../../history/history.js';
import type { Change } from '../../history/nearest-change.js';
import type { WhyNot } from '../../history/why-not.js';
import { type Paint, unpainted } from '../paint.js';
import { actSentence, stageWords } from '../sentence.js';
import { sourceWords } from '../source.js';
import { visible } from '../visible.js';
import { reasonLines } from './reasons.js';
import { layerWords } from './replay.js';

const goalWords = { inside: 'enter security', left: 'leave security' } as const;

const changeLines = ({
  found,
  goal,
  rule,
  added,
  altered,
  bound,
  tried,
  stopped,
}: Change): readonly string[] => {
  if (!found) {
    const limit = stopped ? `; the search stopped after ${tried} tries` : '';
    return [
      `      no change was found within ${bound} added or altered acts, none taking it farther, that would make it ${goalWords[goal]} by ${rule}${limit}`,
    ];
  }
  return [
    `      to ${goalWords[goal]} by ${rule}, it would have been enough (one shortest change; its names are stand-ins) that`,
    ...altered.map(
      ({ event, was, is }) =>
        `      · in ${event}, instead of "${actSentence(was)}": ${actSentence(is)}`,
    ),
    ...added.map((act) => `      · ${actSentence(act)}`),
  ];
};

/** What is not known; where nothing can be a witness, nothing was asked either. */
const knowLines = ({ rule, nearest, toKnow }: WhyNot['outlooks'][number]): readonly string[] => {
  if (nearest === null) return ['      nothing yet: there is no witness to ask it of'];
  if (toKnow.length === 0)
    return [`      nothing: every field that ${rule.id} asks for is coded or was searched`];
  return toKnow.map(({ says }) => `      · ${visible(says)}`);
};

/** Since when, and for want of what, several stages are possible. */
const openLines = ({ openSince }: WhyNot['outlooks'][number]): readonly string[] =>
  openSince === null
    ? []
    : [
        `    Undecided since ${openSince.event}: ${visible(openSince.lacks.map(({ says }) => says).join('; '))}.`,
      ];

/** The nearest witness, unless it was just asked and its conditions stand above. */
const nearestLines = (
  { where, nearest }: WhyNot['outlooks'][number],
  asked: WhyNot['asked'],
  paint: Paint,
): readonly string[] => {
  if (nearest === null) return ['    Nothing here can be its witness yet.'];
  const above = asked.some(
    (one) =>
      one.where.issue === where.issue &&
      one.where.arena === where.arena &&
      one.rule === nearest.rule &&
      one.witness === nearest.witness,
  );
  if (above) return [`    Its nearest witness is ${visible(nearest.witness)}, as above.`];
  return [
    `    Its nearest witness is ${visible(nearest.witness)}:`,
    ...reasonLines(nearest, paint, '      '),
  ];
};

const outlookLines = (
  outlook: WhyNot['outlooks'][number],
  asked: WhyNot['asked'],
  paint: Paint,
): readonly string[] => [
  '',
  `  ${paint.strong(visible(`${outlook.where.issue} in ${outlook.where.arena}`))}: ${stageWords(outlook.stages)} after it`,
  ...openLines(outlook),
  `    The rule that would move it on is ${outlook.rule.id}, about ${outlook.rule.kind}.`,
  ...nearestLines(outlook, asked, paint),
  '    What we would need to know:',
  ...knowLines(outlook),
  '    What would have to have happened:',
  ...changeLines(outlook.toHappen),
];

/** The answer to "why?" of one event. */
export const whyText = (history: History, why: WhyNot, paint: Paint = unpainted): string => {
  const event = history.log.find(({ id }) => id === why.event);
  const acts = event?.acts ?? [];
  return [
    paint.strong(`${why.event}: ${visible(event?.title ?? '')}`),
    `${event?.when?.text ?? 'undated'}; read by ${history.reading.id} (${history.reading.name}), from ${layerWords(history.options)}`,
    ...acts.map(
      (act) =>
        `  ${actSentence(act)} ${paint.faint(`[${sourceWords(act, history.scenario.sources)}]`)}`,
    ),
    '',
    ...(why.outcome === 'refused'
      ? [
          paint.bad('The event is refused:'),
          ...why.refusals.map(({ path, says }) => `  ${path}: ${visible(says)}`),
        ]
      : [paint.strong('What it made the reading ask')]),
    ...(why.outcome === 'taken' && why.asked.length === 0
      ? ['  nothing: no rule of this reading reads such acts here']
      : []),
    ...why.asked.flatMap((judged) => [
      `  ${visible(`${judged.where.issue} in ${judged.where.arena}`)}, ${judged.rule} of ${visible(judged.witness)}: ${judged.verdict}`,
      ...reasonLines(judged, paint),
    ]),
    ...(why.outlooks.length > 0 ? ['', paint.strong('What would change it next')] : []),
    ...why.outlooks.flatMap((one) => outlookLines(one, why.asked, paint)),
  ].join('\n');
};
