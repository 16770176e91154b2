/** The part "What if": the cause and its rivals left out, the predictions, and who sees what. */
import { eventOf } from '../counterfactual/change.js';
import type { Block, Part } from './document.js';
import { grounded } from './grounds.js';
import { eachEvent, fallenItems, leftOut, leftOutTable } from './left-out.js';
import { observersTable } from './observers.js';
import { predictionsIn, predictionsTable } from './predictions.js';
import type { Study, Tested } from './study.js';
import { twoByTwoBlocks } from './two-by-two.js';

const ofHypothesis = (study: Study, { hypothesis }: Tested): readonly Block[] => {
  const events = hypothesis.treatments.map(({ event }) => event);
  const all = leftOut(study, eachEvent(study.register, events));
  return [
    {
      kind: 'heading',
      anchor: `what-if:${hypothesis.id}`,
      text: 'The supposed cause and its rivals, in every combination',
    },
    ...twoByTwoBlocks(study, hypothesis),
    {
      kind: 'heading',
      anchor: `what-if:${hypothesis.id}:each`,
      text: 'Each candidate, left out by itself',
    },
    leftOutTable(
      study,
      `without-${hypothesis.id}`,
      'Where a reading would conclude otherwise without a candidate',
      all,
    ),
    { kind: 'list', items: fallenItems(all) },
  ];
};

/** The sets of changes that came with the scenario, each left out as a whole. */
const ofFactors = (study: Study): readonly Block[] => {
  const { factors = [] } = study.options;
  if (factors.length === 0) return [];
  const all = leftOut(
    study,
    factors.map(({ id, changes }) => ({ name: id, changes })),
  );
  return [
    { kind: 'heading', anchor: 'what-if:sets', text: 'Sets of events, left out together' },
    {
      kind: 'list',
      items: factors.map(({ id, says, changes }) => ({
        text: grounded(study.register, `${id}: ${says}`, changes.map(eventOf)),
      })),
    },
    leftOutTable(
      study,
      'without-sets',
      'Where a reading would conclude otherwise without a set of events',
      all,
    ),
    { kind: 'list', items: fallenItems(all) },
  ];
};

const ofPredictions = (study: Study): readonly Block[] => {
  const table = predictionsTable(study);
  if (table === null)
    return [
      { kind: 'paragraph', text: 'This scenario declares no prediction that could be tested.' },
    ];
  return [
    { kind: 'heading', anchor: 'what-if:predictions', text: 'What was predicted, and what came' },
    {
      kind: 'paragraph',
      by: 'method',
      text: 'Counted are the coded changes of relations between the two that are certainly later. One treaty is one change, and so is one delivery. They are what this coding holds, and no fair sample of what happened.',
    },
    table,
    leftOutTable(
      study,
      'without-predicted',
      'Where a reading would conclude otherwise without the event that a prediction begins from',
      leftOut(
        study,
        eachEvent(
          study.register,
          predictionsIn(study).map(({ after }) => after.event),
        ),
      ),
    ),
  ];
};

const ofObservers = (study: Study): readonly Block[] => {
  const table = observersTable(study);
  if (table === null) return [];
  return [
    { kind: 'heading', anchor: 'what-if:observers', text: 'An automatic return that is disputed' },
    {
      kind: 'paragraph',
      by: 'method',
      text: 'A clause brings an issue back without new assent. Where only some recognise that it was triggered, actors see different stages (T19). This rests on who is coded as recognising it; it says nothing of what an actor believes.',
    },
    table,
  ];
};

export const whatIfPart = (study: Study): Part => ({
  id: 'what-if',
  title: 'What if',
  blocks: [
    {
      kind: 'paragraph',
      by: 'method',
      text: 'A counterfactual replay says what a reading would conclude from other facts. It never says what would have happened: the events that are left stay as they are, whatever brought them about.',
    },
    ...study.tested.flatMap((tested) => ofHypothesis(study, tested)),
    ...(study.tested.length === 0
      ? [
          {
            kind: 'paragraph',
            text: 'This scenario declares no hypothesis, and so no cause to leave out.',
          } as const,
        ]
      : []),
    ...ofFactors(study),
    ...ofPredictions(study),
    ...ofObservers(study),
  ],
});
