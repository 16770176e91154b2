/** Anchors: where the links of a report lead. Those of places read `S3-8`; all others hold a colon, and no place's does. */
import type { Place } from '../../theory/act.js';

/** A name as an anchor may hold it: what is no letter, digit or hyphen is written by its number. */
const plain = (name: string): string =>
  [...name]
    .map((sign) => (/[\p{L}\p{N}-]/u.test(sign) ? sign : `_${sign.codePointAt(0)}_`))
    .join('');

/** The anchor of a place in the article; the section as a whole is its paragraph 0. */
export const placeAnchor = ({ section, paragraph = 0 }: Pick<Place, 'section' | 'paragraph'>) =>
  `${plain(section)}-${paragraph}`;

export const eventAnchor = (id: string): string => `event:${plain(id)}`;
export const sourceAnchor = (id: string): string => `source:${plain(id)}`;
/** Of anything else that a scenario declares and the report lists: a claim, an obstacle, a period. */
export const itemAnchor = (id: string): string => `item:${plain(id)}`;
