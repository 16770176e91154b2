/** The variables outside the events: what coders judge of audiences, actors, indicators, scored events and likelihoods. */
import type { Actor, Audience, Indicator, Position, Scenario } from '../../scenario/scenario.js';
import { type Cell, type Column, cellOf } from './column.js';
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
/** Asked of few cases: a column only where either coder says something. */
const fewAudienceFields = ['setting', 'streams'] as const satisfies readonly (keyof Audience)[];
const positionFields = ['authority', 'capital'] as const satisfies readonly (keyof Position)[];
const indicatorFields = ['level', 'link'] as const satisfies readonly (keyof Indicator)[];

const positionsOf = ({ actors }: Scenario) =>
  actors.flatMap(({ id, positions = [] }) =>
    positions.map((position) => ({ about: `${id} ${position.arena}`, ...position })),
  );

const instructed = ({ instructs }: Actor): Cell =>
  instructs?.length === 0 ? 'nobody' : cellOf(instructs);

const isCoded = ({ cells }: Column): boolean => cells.some(([a, b]) => a !== null || b !== null);

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
  const positions = shared(positionsOf(a), positionsOf(b), ({ about }) => about);
  const actors = shared(a.actors, b.actors, idOf);
  const indicators = shared(a.indicators ?? [], b.indicators ?? [], idOf);
  const scores = shared(scoresOf(a), scoresOf(b), ({ about }) => about);
  const likelihoods = shared(likelihoodsOf(a), likelihoodsOf(b), ({ about }) => about);
  const few: readonly Column[] = [
    ...fewAudienceFields.map(
      (field): Column => ({
        id: `audience.${field}`,
        unit: 'shared audience',
        scale: 'nominal',
        cells: audiences.map(([one, other]) => [cellOf(one[field]), cellOf(other[field])]),
      }),
    ),
    {
      id: 'actor.instructs',
      unit: 'shared actor',
      scale: 'nominal',
      cells: actors.map(([one, other]) => [instructed(one), instructed(other)]),
    },
  ];
  return [
    ...audienceFields.map(
      (field): Column => ({
        id: `audience.${field}`,
        unit: 'shared audience',
        scale: 'nominal',
        cells: audiences.map(([one, other]) => [cellOf(one[field]), cellOf(other[field])]),
      }),
    ),
    ...positionFields.map(
      (field): Column => ({
        id: `position.${field}`,
        unit: 'shared position',
        ...(field === 'capital' ? { scale: 'ordinal', order: [0, 1, 2, 3] } : { scale: 'nominal' }),
        cells: positions.map(([one, other]) => [cellOf(one[field]), cellOf(other[field])]),
      }),
    ),
    ...few.filter(isCoded),
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
