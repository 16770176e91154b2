/** Text in Markdown: nothing that comes from a scenario can open a tag, a link, a heading or a cell. */
import { visible } from '../visible.js';

/** The signs that Markdown, or the HTML in it, would obey. */
const obeyed = /[\\`*_[\]<>&|~$#]/g;

/** What begins a list, a heading's underline or a number of a list, where it begins a line. */
const opening = /^(\s*)(?:([-+=])|(\d+)([.)]))/;

const escaped = (sign: string): string => (sign === '&' ? '&amp;' : `\\${sign}`);

/** The text in one line, every sign shown as it is. */
export const markdownText = (text: string): string =>
  visible(text.replace(/[\t\n]/g, ' ')).replace(obeyed, escaped);

/** The same, for a text that begins a line. */
export const markdownLine = (text: string): string =>
  text.replace(opening, (_, space: string, sign = '', number = '', after = '') =>
    sign === '' ? `${space}${number}\\${after}` : `${space}\\${sign}`,
  );

/** An address in a link: what would end it is written in percent. */
export const markdownAddress = (url: string): string =>
  url.replace(/[()<>"'\\\s|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
