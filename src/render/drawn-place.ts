/** A place of a history as a drawing sees it: a frame, its boxes, and the arrows from one to the next. Not yet escaped. */
import type { History } from '../history/history.js';
import { spansOf } from '../history/spans.js';
import { placesOf } from '../history/step.js';
import type { Where } from '../history/where.js';

export interface DrawnPlace {
  readonly title: string;
  /** One box a span: its possible stages. */
  readonly boxes: readonly string[];
  /** The arrow to each box but the first: when, and by which event. */
  readonly arrows: readonly string[];
}

/** The places shown, in declared order. */
export const drawnPlaces = (
  history: History,
  shown: (where: Where) => boolean,
): readonly DrawnPlace[] => {
  const places = placesOf(history).filter(shown);
  const all = spansOf(history, places);
  return places.map(({ issue, arena }, i) => {
    const spans = all[i] ?? [];
    return {
      title: `${issue} in ${arena}, read by ${history.reading.id}`,
      boxes: spans.map(({ stages }) => stages.join(' or ')),
      arrows: spans
        .slice(1)
        .map(({ from, begun }) =>
          [from?.text ?? 'undated', begun].filter((part) => part !== null).join(' '),
        ),
    };
  });
};

/** What an arrow of a machine says: the event, and what must hold. `made` makes each part safe. */
export const arrowLabel = (
  type: string,
  needs: readonly { readonly says: string }[],
  made: (text: string) => string,
): string => {
  const guards = needs.map(({ says }) => made(says));
  return guards.length === 0 ? made(type) : `${made(type)} if ${guards.join(' and ')}`;
};
