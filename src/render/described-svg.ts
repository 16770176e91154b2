/** A drawing with a title and a description inside, for those who do not see it. */
import { htmlText } from './report/html-text.js';

/** Takes the outermost tag of a drawing off, and reads its size. */
const opened = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/;

/** What a drawing shows, in words. */
export interface Described {
  /** Tells it from the other drawings of a page. */
  readonly id: string;
  readonly title: string;
  readonly describes: string;
}

/**
 * An SVG that a chart was drawn as, named and described: a screen reader reads the words and passes over the signs.
 *
 * @param svg put in as it is, so draw it yourself
 * @returns `null` for a text that is no SVG with a size in its first tag
 */
export const describedSvg = ({ id, title, describes }: Described, svg: string): string | null => {
  const size = opened.exec(svg);
  if (size === null) return null;
  const [open, width = '', height = ''] = size;
  const name = htmlText(id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title:${name}" aria-describedby="desc:${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="title:${name}">${htmlText(title)}</title>`,
    `<desc id="desc:${name}">${htmlText(describes)}</desc>`,
    `<g aria-hidden="true">${svg.slice(open.length).replace(/<\/svg>\s*$/, '')}</g>`,
    '</svg>',
  ].join('\n');
};
