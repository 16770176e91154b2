/** A file that the old forum still holds has not been returned (X15); and marks of Table 1 have a source. */

import { counted } from '../../../scenario/counted.js';
import { listed } from '../../../scenario/listed.js';
import { article as inArticle, ours } from '../../../theory/sources.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { actsOf } from '../measures.js';
import { called, inTime, toldAll, withId } from '../words.js';

interface Return {
  readonly issue: string;
  readonly from: string;
  readonly event: string;
}

/** Where a whole return is told or marked. */
const wholeReturns = ({ known }: Dossier): readonly Return[] => [
  ...actsOf(known, 'forum-changed').flatMap(({ act: { issue, from, complete }, event }) =>
    complete === true ? [{ issue, from, event }] : [],
  ),
  ...actsOf(known, 'component-marked').flatMap(({ act, event }) =>
    act.component === 'c32' && act.grade === 'full'
      ? act.arenas.map((from) => ({ issue: act.issue, from, event }))
      : [],
  ),
];

const forumPartlyReturned: AuditRule = {
  rule: 'forum-partly-returned',
  code: 'X15',
  severity: 'factual',
  says: 'a file is not called returned while its old forum is told to hold it still',
  source: ours(),
  limits:
    'Returned: a change of forum coded complete, or component c32 of Table 1 marked full. Held still: a change of forum from the same arena coded as not complete, in the same event or later.',
  find: (dossier) => {
    const { clock, known, scenario } = dossier;
    const partial = actsOf(known, 'forum-changed').filter(({ act }) => act.complete === false);
    return wholeReturns(dossier).flatMap(({ issue, from, event }): readonly Found[] => {
      const held = partial
        .filter(({ act }) => act.issue === issue && act.from === from)
        .map((one) => one.event)
        .filter((id) => id === event || !clock.precedes(id, event));
      if (held.length === 0) return [];
      const isCertain = (id: string) => id === event || clock.precedes(event, id);
      const certain = held.some(isCertain);
      const events = inTime(dossier, [event, ...held.filter((id) => !certain || isCertain(id))]);
      const says = `${called(scenario.issues, issue)} is told or marked to have left ${called(scenario.arenas, from)} wholly, while ${certain ? 'at that time or later' : 'perhaps at that time or later'} it is told to be held there still: ${toldAll(dossier, events)}.`;
      return [{ certain, events, about: [issue, from], says }];
    });
  },
};

const componentsWithoutSource: AuditRule = {
  rule: 'components-without-source',
  code: 'Y44',
  severity: 'conceptual',
  says: 'a source says which event fulfils a component of the article’s Table 1',
  source: inArticle('S2¶8, Table 1'),
  limits:
    'It tells of marks that rest on the coder’s assumption alone; alternative codings are left out.',
  find: (dossier) => {
    const marks = actsOf(dossier.known, 'component-marked').filter(({ act }) =>
      act.coded.every(({ basis }) => basis === 'assumed'),
    );
    return dossier.scenario.issues.flatMap(({ id, name }): readonly Found[] => {
      const here = marks.filter(({ act }) => act.issue === id);
      if (here.length === 0) return [];
      const events = inTime(
        dossier,
        here.map(({ event }) => event),
      );
      const components = [...new Set(here.map(({ act }) => act.component))].sort();
      const says = `${counted(components.length, 'component')} of Table 1 (${listed(components)}) ${components.length === 1 ? 'is' : 'are'} marked for ${withId(name, id)} by the coder’s assumption alone: ${toldAll(dossier, events)}.`;
      return [{ certain: true, events, about: [id], says }];
    });
  },
};

export const forumRules: readonly AuditRule[] = [forumPartlyReturned, componentsWithoutSource];
