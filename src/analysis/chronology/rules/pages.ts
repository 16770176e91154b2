/** Pages that are cited can be there. */

import { listed } from '../../../scenario/listed.js';
import type { Source } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import { type PageRange, pagesOf } from '../citation.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { inTime, sortedBy, toldAll } from '../words.js';
import { sourceCalled } from '../work.js';

interface PagesCited {
  readonly pages: PageRange;
  readonly event: string | null;
}

const citedPages = ({ citing }: Dossier, { id }: Source): readonly PagesCited[] =>
  citing(id).flatMap(({ coding, event }) =>
    pagesOf(coding.cite?.locator).map((pages) => ({ pages, event })),
  );

const pageWords = ({ from, to }: PageRange): string => (from === to ? `${from}` : `${from}–${to}`);
const pagesWords = (cited: readonly PagesCited[]): string => {
  const sorted = sortedBy(
    cited,
    ({ pages }) => pages.from,
    ({ pages }) => pages.to,
  );
  return listed([...new Set(sorted.map(({ pages }) => pageWords(pages)))]);
};
const eventsOf = (dossier: Dossier, cited: readonly PagesCited[]): readonly string[] =>
  inTime(
    dossier,
    cited.flatMap(({ event }) => event ?? []),
  );
const forWhat = (dossier: Dossier, events: readonly string[]): string =>
  events.length === 0 ? '.' : `; so for ${toldAll(dossier, events)}.`;

const pageOutOfRange: AuditRule = {
  rule: 'page-out-of-range',
  code: 'Y22',
  severity: 'factual',
  says: 'a page cited lies between the first and the last page of the work',
  source: ours(),
  limits:
    'It needs the pages of the work, and reads a locator that is made of page numbers alone. Another edition may have other pages.',
  find: (dossier) =>
    dossier.scenario.sources.flatMap((source): readonly Found[] => {
      const { pages } = source;
      if (pages === undefined) return [];
      const wrong = citedPages(dossier, source).filter(
        (one) => one.pages.from < pages.from || one.pages.to > pages.to,
      );
      if (wrong.length === 0) return [];
      const events = eventsOf(dossier, wrong);
      const says = `${sourceCalled(source)} has the pages ${pageWords(pages)}, and is cited at ${pagesWords(wrong)}${forWhat(dossier, events)}`;
      return [{ certain: true, events, about: [source.id], says }];
    }),
};

const pageOfUnpaginated: AuditRule = {
  rule: 'page-of-unpaginated',
  code: 'Y23',
  severity: 'factual',
  says: 'no page is cited of a work that has none',
  source: ours(),
  limits:
    'It needs the coder to have noted that the work has no pages. A printed copy may have had some.',
  find: (dossier) =>
    dossier.scenario.sources.flatMap((source): readonly Found[] => {
      const cited = source.paginated === false ? citedPages(dossier, source) : [];
      if (cited.length === 0) return [];
      const events = eventsOf(dossier, cited);
      const says = `${sourceCalled(source)} has no pages, and is cited at ${pagesWords(cited)}${forWhat(dossier, events)}`;
      return [{ certain: true, events, about: [source.id], says }];
    }),
};

/** Pages of one chapter that lie between the first and the last page cited of another. */
const between = (
  inner: readonly PagesCited[],
  outer: readonly PagesCited[],
): readonly PagesCited[] => {
  const first = Math.min(...outer.map(({ pages }) => pages.from));
  const last = Math.max(...outer.map(({ pages }) => pages.to));
  return inner.filter(({ pages }) => pages.from > first && pages.to < last);
};

const interleavedPages: AuditRule = {
  rule: 'interleaved-pages',
  code: 'Y25',
  severity: 'factual',
  says: 'the pages cited of one chapter do not lie between those cited of another chapter of the same book',
  source: ours(),
  limits:
    'It supposes that a chapter is printed in one piece. Two books of one title are taken for one; a page shared by two chapters is allowed.',
  find: (dossier) => {
    const chapters = sortedBy(
      dossier.scenario.sources.filter(({ within }) => within !== undefined),
      ({ within }) => within ?? '',
      ({ author }) => author,
      ({ title }) => title,
    ).map((source) => ({ source, cited: citedPages(dossier, source) }));
    return chapters.flatMap((outer) =>
      chapters.flatMap((inner): readonly Found[] => {
        if (inner === outer || inner.source.within !== outer.source.within) return [];
        const strange = between(inner.cited, outer.cited);
        if (strange.length === 0) return [];
        const events = eventsOf(dossier, [...strange, ...outer.cited]);
        const says = `In one book (“${outer.source.within}”), ${sourceCalled(outer.source)} is cited at ${pagesWords(outer.cited)}, and ${sourceCalled(inner.source)} at ${pagesWords(strange)} between.`;
        return [{ certain: true, events, about: [outer.source.id, inner.source.id], says }];
      }),
    );
  },
};

export const pageRules: readonly AuditRule[] = [
  pageOutOfRange,
  pageOfUnpaginated,
  interleavedPages,
];
