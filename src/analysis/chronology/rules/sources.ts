/** A source is not older than what it is evidence for (X16). */
import type { Source } from '../../../scenario/scenario.js';
import { type FuzzyDate, parseDate } from '../../../theory/date.js';
import { ours } from '../../../theory/sources.js';
import type { AuditRule, Found } from '../finding.js';
import { inTime, toldAll } from '../words.js';
import { sourceCalled } from '../work.js';

/** When a source came out: its date, or else its year. */
const publication = ({ published, year }: Source): FuzzyDate | null => {
  if (published !== undefined) return parseDate(published);
  return year === undefined ? null : parseDate(String(year).padStart(4, '0'));
};

const sourceOlder: AuditRule = {
  rule: 'source-older-than-event',
  code: 'X16',
  severity: 'factual',
  says: 'no source came out before the event that it is cited for as evidence',
  source: ours(),
  limits:
    'A coding with the role `forecast` or `context` is spared. A source may have told of an earlier, similar event; and where only a year is noted, events of that year stay open, and nothing is said.',
  find: (dossier) =>
    dossier.scenario.sources.flatMap((source): readonly Found[] => {
      const out = publication(source);
      if (out === null) return [];
      const late = dossier
        .citing(source.id)
        .flatMap(({ event, coding }) =>
          event !== null &&
          (coding.role ?? 'evidence') === 'evidence' &&
          out.latest < dossier.clock.of(event).earliest
            ? [event]
            : [],
        );
      if (late.length === 0) return [];
      const events = inTime(dossier, late);
      return [
        {
          certain: true,
          events,
          about: [source.id],
          says: `${sourceCalled(source)} is of ${out.text}, and is cited as evidence for what certainly came later: ${toldAll(dossier, events)}.`,
        },
      ];
    }),
};

export const sourceRules: readonly AuditRule[] = [sourceOlder];
