/** Where a coding comes from, in words: basis, place in the article, the work cited, and how far it was checked. */
import type { Source } from '../scenario/scenario.js';
import type { Act, Coding } from '../theory/act.js';
import { visible } from './visible.js';

const work = (
  { source, locator }: NonNullable<Coding['cite']>,
  sources: readonly Source[],
): string => {
  const found = sources.find(({ id }) => id === source);
  const name = found === undefined ? source : [found.author, found.year].filter(Boolean).join(' ');
  return locator === undefined ? name : `${name}: ${locator}`;
};

const checkedWords = {
  read: 'read',
  title: 'only the title was found',
  memory: 'from memory',
} as const;

const codingWords = (
  { basis, checked, cite, place }: Coding,
  sources: readonly Source[],
): string => {
  const where =
    place === undefined
      ? []
      : [`${place.section}${place.paragraph === undefined ? '' : `¶${place.paragraph}`}`];
  const cited = cite === null ? [] : [work(cite, sources)];
  const checks = basis === 'record' || checked !== 'read' ? [checkedWords[checked]] : [];
  return [basis, ...where, ...cited, ...checks].join(', ');
};

/**
 * The sources of an act, safe to print.
 *
 * @example
 * sourceWords(act, scenario.sources); // 'stated, S3¶8, Hollinger et al. 2015: 13; record, TASS 2015, read'
 */
export const sourceWords = ({ coded }: Pick<Act, 'coded'>, sources: readonly Source[]): string =>
  visible([...new Set(coded.map((coding) => codingWords(coding, sources)))].join('; '));
