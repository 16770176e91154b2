/** What ties effect to cause is stated, and nobody denies it. */

import { counted } from '../../../scenario/counted.js';
import { ours } from '../../../theory/sources.js';
import { isArticles } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { inTime, told, toldAll } from '../words.js';

const noStatedLink: AuditRule = {
  rule: 'no-stated-link',
  code: 'Y03',
  severity: 'hypothesis',
  says: 'the article states what ties each of its indicators to the issue',
  source: ours(),
  limits:
    'It repeats what the coder found in the text (`link`: `none`). That no tie is stated does not show that there is none.',
  find: (dossier) =>
    (dossier.scenario.indicators ?? []).flatMap(
      ({ id, says, level, events, link }): readonly Found[] =>
        link === 'stated'
          ? []
          : [
              {
                certain: true,
                events: inTime(dossier, events),
                about: [id],
                says: `The article does not state what ties this ${level} indicator to the issue: ${says} [${id}] It rests on ${counted(events.length, 'event')}${events.length === 0 ? '.' : `: ${toldAll(dossier, events)}.`}`,
              },
            ],
    ),
};

const deniedLink: AuditRule = {
  rule: 'denied-link',
  code: 'Y04',
  severity: 'hypothesis',
  says: 'no source denies that one event came of another',
  source: ours(),
  limits: 'Whether the denial is to be believed, it cannot say.',
  find: (dossier) =>
    (dossier.scenario.links ?? []).flatMap((link): readonly Found[] => {
      const { id, kind, from, to, says } = link;
      if (kind !== 'denies') return [];
      return [
        {
          certain: true,
          events: inTime(dossier, [from, to]),
          about: [id],
          says: `${isArticles(link) ? 'The article itself' : 'A source'} denies that ${told(dossier, to)} came of ${told(dossier, from)} [${id}]${says === undefined ? '.' : `: ${says}`}`,
        },
      ];
    }),
};

export const linkRules: readonly AuditRule[] = [noStatedLink, deniedLink];
