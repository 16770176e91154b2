/** The variables outside the events: what coders judge of audiences, indicators, scored events and likelihoods. */
import type { Audience, Indicator, Scenario } from '../../scenario/scenario.js';
import { type Column, cellOf } from './column.js';
import { paired } from './pairing.js';

const shared = <T>(
  a: readonly T[],
  b: readonly T[],
  aboutOf: (item: T) => string,
): readonly (readonly [T, T])[] =>
  paired(a, b, aboutOf).flatMap((pair) =>
    pair.a === undefined || pair.b === undefined ? [] : [[pair.a, pair.b] as const],
  );

const idOf = ({ id }: { readonly id: string }): string => id;

const audienceFields = [
  'significant',
  'canAuthorise',
  'causalLink',
] as const satisfies readonly (keyof Audience)[];
const indicatorFields = ['level', 'link'] as const satisfies readonly (keyof Indicator)[];

const scoresOf = ({ hypotheses = [] }: Scenario) =>
  hypotheses.flatMap(({ id, scored }) =>
    scored.map(({ event, sign }) => ({ about: `${id} ${event}`, sign })),
  );

const likelihoodsOf = ({ weighings = [] }: Scenario) =>
  weighings.flatMap(({ id, evidence }) =>
    evidence.flatMap((piece) =>
      piece.likelihoods.map(({ hypothesis, percent }) => ({
        about: `${id} ${piece.id} ${hypothesis}`,
        percent,
      })),
    ),
  );

/** The variables of what both codings declare. */
export function declarationColumns(a: Scenario, b: Scenario): readonly Column[] {
  const audiences = shared(a.audiences, b.audiences, idOf);
  const indicators = shared(a.indicators ?? [], b.indicators ?? [], idOf);
  const scores = shared(scoresOf(a), scoresOf(b), ({ about }) => about);
  const likelihoods = shared(likelihoodsOf(a), likelihoodsOf(b), ({ about }) => about);
  return [
    ...audienceFields.map(
      (field): Column => ({
        id: `audience.${field}`,
        unit: 'shared audience',
        scale: 'nominal',
        cells: audiences.map(([one, other]) => [cellOf(one[field]), cellOf(other[field])]),
      }),
    ),
    ...indicatorFields.map(
      (field): Column => ({
        id: `indicator.${field}`,
        unit: 'shared indicator',
        scale: 'nominal',
        cells: indicators.map(([one, other]) => [one[field], other[field]]),
      }),
    ),
    {
      id: 'scored.sign',
      unit: 'shared scored event',
      scale: 'nominal',
      cells: scores.map(([one, other]) => [one.sign, other.sign]),
    },
    {
      id: 'likelihood.percent',
      unit: 'shared likelihood',
      scale: 'interval',
      cells: likelihoods.map(([one, other]) => [one.percent, other.percent]),
    },
  ];
}
