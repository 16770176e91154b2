/** What a rule finds of events whose dates may leave it open. */
import type { Dossier } from './dossier.js';
import type { Found } from './finding.js';
import { inTime } from './words.js';

/** Events of which something is certain, and events of which it may be so. */
export interface ByCertainty {
  readonly certain: readonly string[];
  readonly may: readonly string[];
}

/** One finding for the events of which it is certain, and one for those of which it may be so; none for no events. */
export const foundOf = (
  dossier: Dossier,
  { certain, may }: ByCertainty,
  about: readonly string[],
  says: (events: readonly string[], isCertain: boolean) => string,
): readonly Found[] => {
  const found = (events: readonly string[], isCertain: boolean): readonly Found[] =>
    events.length === 0
      ? []
      : [
          {
            certain: isCertain,
            events: inTime(dossier, events),
            about,
            says: says(events, isCertain),
          },
        ];
  return [...found(certain, true), ...found(may, false)];
};
