/** Text and list of references agree: what is cited is listed, what is listed is cited, and names are written alike. */

import { counted } from '../../../scenario/counted.js';
import { listed } from '../../../scenario/listed.js';
import { ours } from '../../../theory/sources.js';
import { isOfArticle } from '../citation.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { inTime, toldAll } from '../words.js';
import { sourceCalled } from '../work.js';

const citedBy = ({ citing }: Dossier, id: string) => citing(id).filter(isOfArticle);

const eventsCiting = (dossier: Dossier, id: string): readonly string[] =>
  inTime(
    dossier,
    citedBy(dossier, id).flatMap(({ event }) => event ?? []),
  );

const citedNotListed: AuditRule = {
  rule: 'cited-not-listed',
  code: 'Y20',
  severity: 'factual',
  says: 'every work that the article cites is in its list of references',
  source: ours(),
  limits:
    'It compares what the coder noted of the list (`listed`) with the citations that are coded.',
  find: (dossier) =>
    dossier.scenario.sources.flatMap((source): readonly Found[] => {
      const citing = citedBy(dossier, source.id);
      if (source.listed !== false || citing.length === 0) return [];
      const events = eventsCiting(dossier, source.id);
      return [
        {
          certain: true,
          events,
          about: [source.id],
          says: `${sourceCalled(source)} is cited and not in the list of references${events.length === 0 ? '.' : `; it is cited for ${toldAll(dossier, events)}.`}`,
        },
      ];
    }),
};

const listedNotCited: AuditRule = {
  rule: 'listed-not-cited',
  code: 'Y21',
  severity: 'factual',
  says: 'every work in the list of references is cited',
  source: ours(),
  limits: 'A citation that nobody coded is not seen.',
  find: (dossier) =>
    dossier.scenario.sources.flatMap((source): readonly Found[] =>
      source.listed === true && citedBy(dossier, source.id).length === 0
        ? [
            {
              certain: true,
              events: [],
              about: [source.id],
              says: `${sourceCalled(source)} is in the list of references, and nothing that is coded cites it.`,
            },
          ]
        : [],
    ),
};

/** Words that stand for further authors, or join two. */
const joining = new Set(['et', 'al', 'and', 'others']);
const wordsOf = (name: string): readonly string[] =>
  (name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).map((word) => word.toLowerCase());

const nameMismatch: AuditRule = {
  rule: 'name-mismatch',
  code: 'Y24',
  severity: 'factual',
  says: 'text and list of references write an author’s name alike',
  source: ours(),
  limits:
    'Every word of the name in the text must be a word of the author in the list, whatever the case of its letters. Which of two spellings is right, it cannot say.',
  find: (dossier) =>
    dossier.scenario.sources.flatMap((source): readonly Found[] => {
      const known = new Set(wordsOf(source.author));
      const strange = (source.citedAs ?? []).filter((name) =>
        wordsOf(name).some((word) => !joining.has(word) && !known.has(word)),
      );
      if (strange.length === 0) return [];
      const names = [...strange].sort().map((name) => `“${name}”`);
      return [
        {
          certain: true,
          events: eventsCiting(dossier, source.id),
          about: [source.id],
          says: `The text writes ${listed(names)} where the list has ${sourceCalled(source)}: ${counted(names.length, 'name')} that the list does not know.`,
        },
      ];
    }),
};

export const listingRules: readonly AuditRule[] = [citedNotListed, listedNotCited, nameMismatch];
