/** The part "Sources": the works that the scenario cites, and how far each was checked. */
import { sourceAnchor } from './anchor.js';
import type { Cell, Part, Row, Run } from './document.js';
import type { Register } from './register.js';

/** A web address that a page may link to; anything else is shown as words. */
const address = (url: string): Run =>
  /^https?:\/\/[^\s"'<>\\]+$/.test(url) ? { text: url, url } : url;

const checks = {
  read: 'a text was read',
  title: 'only the title was found',
  memory: 'from memory; page not checked',
} as const;

const listedWords = (is: boolean | undefined): string =>
  is === undefined ? '–' : is ? 'listed' : 'cited, not listed';

export const sourcesPart = (register: Register): Part => {
  const { scenario } = register;
  const codings = [...scenario.events, ...register.items].flatMap(({ id }) => register.codings(id));
  const rows = scenario.sources.map((source): Row => {
    const mine = codings.filter(({ cite }) => cite?.source === source.id);
    const checked = [...new Set(mine.map((one) => checks[one.checked]))];
    const how: Cell =
      checked.length === 0
        ? 'cited by no coding'
        : checked.length === 1 && mine[0]?.checked === 'read'
          ? { text: checks.read, mark: 'yes' }
          : { text: checked.join('; '), mark: 'partial' };
    return {
      anchor: sourceAnchor(source.id),
      cells: [
        source.author,
        source.year ?? 'no date noted',
        source.url === undefined ? source.title : [source.title, ' ', address(source.url)],
        listedWords(source.listed),
        how,
      ],
    };
  });
  return {
    id: 'sources',
    title: 'Sources',
    blocks: [
      {
        kind: 'paragraph',
        by: 'method',
        text: 'A title in square brackets describes an item whose title was not noted. “Page not checked” means: the coder knows it and has not looked it up.',
      },
      rows.length === 0
        ? { kind: 'paragraph', text: 'This scenario names no source.' }
        : {
            kind: 'table',
            id: 'sources-list',
            caption: 'The works that the scenario cites',
            columns: [
              { id: 'author', name: 'Author' },
              { id: 'year', name: 'Year' },
              { id: 'title', name: 'Title and address' },
              { id: 'listed', name: 'In the article’s list' },
              { id: 'checked', name: 'How far it was checked' },
            ],
            rows,
          },
    ],
  };
};
