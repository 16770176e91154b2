/** Who cites which source for what, and at which pages. */
import type { Scenario } from '../../scenario/scenario.js';
import type { Coding } from '../../theory/act.js';

/** One citation of a source. */
export interface Citation {
  readonly source: string;
  readonly coding: Coding;
  /** The event that it is cited for; `null` where it is cited for something else. */
  readonly event: string | null;
  /** What it is cited for, where that has an id and is no event. */
  readonly about: string | null;
}

interface Owned {
  readonly coded: readonly Coding[];
  readonly event?: string;
  readonly about?: string;
}

const ownedBy = (things: readonly { readonly id: string; readonly coded: readonly Coding[] }[]) =>
  things.map(({ id, coded }): Owned => ({ coded, about: id }));

const owned = (scenario: Scenario): readonly Owned[] => [
  ...scenario.events.flatMap(({ id, dates, acts }): readonly Owned[] => [
    ...dates.map((date) => ({ coded: [date], event: id })),
    ...acts.map(({ coded }) => ({ coded, event: id })),
  ]),
  ...ownedBy(scenario.periods ?? []),
  ...ownedBy(scenario.obstacles ?? []),
  ...ownedBy(scenario.indicators ?? []),
  ...ownedBy(scenario.claims ?? []),
  ...ownedBy(scenario.tables ?? []),
  ...ownedBy(scenario.links ?? []),
  ...(scenario.hypotheses ?? []).flatMap((one) => [
    ...ownedBy([one, ...one.treatments, ...one.rivals]),
    { coded: one.mechanism.coded, about: one.id },
  ]),
  ...(scenario.weighings ?? []).flatMap((one) => ownedBy([one, ...one.evidence])),
  ...ownedBy((scenario.populations ?? []).map(({ id, coded = [] }) => ({ id, coded }))),
];

/** Every citation of a scenario, in its order. */
export const citationsOf = (scenario: Scenario): readonly Citation[] =>
  owned(scenario).flatMap(({ coded, event = null, about = null }) =>
    coded.flatMap((coding) =>
      coding.cite === null ? [] : [{ source: coding.cite.source, coding, event, about }],
    ),
  );

/** Whether the article makes the citation, and not the coder. */
export const isOfArticle = ({ coding }: Citation): boolean =>
  coding.basis === 'stated' || coding.basis === 'implied';

const pageList = /^(?:pp?\.\s*)?\d+(?:\s*[-–]\s*\d+)?(?:\s*[,;]\s*\d+(?:\s*[-–]\s*\d+)?)*$/;

/** Pages from one to another. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The pages that a locator names; empty where it names something else, such as a chapter.
 *
 * @example
 * pagesOf('103-104, 145'); // [{ from: 103, to: 104 }, { from: 145, to: 145 }]
 */
export const pagesOf = (locator: string | undefined): readonly PageRange[] => {
  if (locator === undefined || !pageList.test(locator)) return [];
  return [...locator.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }));
};
