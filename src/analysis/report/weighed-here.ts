/** The weighings of a scenario, weighed, and their numbers in words. */
import type { CodedWeighing } from '../../scenario/scenario.js';
import type { Conclusion } from '../process-tracing/conclusion.js';
import type { Decibels } from '../process-tracing/decibels.js';
import { type Sensitivity, sensitivity } from '../process-tracing/sensitivity.js';
import { weigh } from '../process-tracing/weigh.js';
import type { Weighed } from '../process-tracing/weighed.js';
import { weighingOf } from '../process-tracing/weighing.js';
import { type Attempted, attempt } from './attempt.js';
import type { Study } from './study.js';

/** A weighing of the scenario, weighed. */
export interface WeighedHere {
  readonly coded: CodedWeighing;
  readonly answer: Attempted<{ readonly weighed: Weighed; readonly sensitivity: Sensitivity }>;
}

export const weighedIn = ({ scenario }: Study): readonly WeighedHere[] =>
  (scenario.weighings ?? []).map((coded) => ({
    coded,
    answer: attempt(() => {
      const weighing = weighingOf(coded);
      return { weighed: weigh(weighing), sensitivity: sensitivity(weighing) };
    }),
  }));

/** To three decimals: more would be false precision. */
export const probabilityWords = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(3);

const infinite = { infinity: '∞', '-infinity': '−∞', incomparable: 'incomparable' } as const;

/** To one decimal, with its sign. */
export const decibelWords = (value: Decibels): string => {
  if (typeof value !== 'number') return infinite[value];
  const words = value.toFixed(1).replace('-', '−');
  return value > 0 && words !== '0.0' ? `+${words}` : words.replace('−0.0', '0.0');
};

/** What a weighing comes to, in words. */
export const conclusionWords = (conclusion: Conclusion): string => {
  switch (conclusion.kind) {
    case 'leads':
      return `${conclusion.hypothesis} leads`;
    case 'tied':
      return `${conclusion.between.join(' and ')} are equal`;
    case 'all-refuted':
      return `every hypothesis is refuted, by ${conclusion.by}`;
  }
};
