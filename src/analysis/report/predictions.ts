/** What the article predicts of two actors after an event, and what is coded since. */
import type { Sign } from '../../theory/act.js';
import {
  type PredictionRecord,
  predictionRecord,
  type RelationSeen,
} from '../counterfactual/prediction-record.js';
import { dateWords } from './days.js';
import type { Cell, ReportTable, Row } from './document.js';
import { separated } from './grounds.js';
import { named, type Register } from './register.js';
import type { Study } from './study.js';

/** The records of all predictions whose event the first layer has. */
export const predictionsIn = ({
  scenario,
  replayed,
  options,
}: Study): readonly PredictionRecord[] => {
  const there = new Set((replayed[0]?.histories[0]?.log ?? []).map(({ id }) => id));
  return (scenario.claims ?? []).flatMap(({ id, predicts }) =>
    predicts !== undefined && there.has(predicts.after)
      ? [predictionRecord(scenario, id, options)]
      : [],
  );
};

const signWords: Readonly<Record<Sign, string>> = { '+': 'closer ties', '-': 'looser ties' };

/** What a prediction expects, in words. */
export const expectedWords = ({ expected }: PredictionRecord): string => signWords[expected];

const seenCell = (register: Register, seen: readonly RelationSeen[]): Cell =>
  seen.length === 0
    ? '–'
    : separated([...new Set(seen.map(({ event }) => event))].map((id) => named(register, id)));

/** Each prediction with what was coded since: changes of the relations between the two actors it names. */
export const predictionsTable = (study: Study): ReportTable | null => {
  const records = predictionsIn(study);
  if (records.length === 0) return null;
  const { register } = study;
  return {
    kind: 'table',
    id: 'predictions',
    caption: 'Predictions of the article, and the changes of relations coded since',
    columns: [
      { id: 'claim', name: 'Prediction' },
      { id: 'says', name: 'In the coder’s words' },
      { id: 'after', name: 'After' },
      { id: 'expects', name: 'It expects' },
      { id: 'agree', name: 'As predicted', numeric: true },
      { id: 'agree-events', name: 'Events as predicted' },
      { id: 'disagree', name: 'Otherwise', numeric: true },
      { id: 'disagree-events', name: 'Events otherwise' },
      { id: 'undecided', name: 'Undecided', numeric: true },
    ],
    rows: records.map((record): Row => {
      const { claim, after, agree, disagree, undecided } = record;
      return {
        cells: [
          [named(register, claim.id)],
          claim.says,
          [named(register, after.event), ` (${dateWords(after.date)})`],
          expectedWords(record),
          agree.length,
          seenCell(register, agree),
          disagree.length,
          seenCell(register, disagree),
          undecided.length,
        ],
      };
    }),
  };
};
