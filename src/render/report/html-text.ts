/** Text in a page of HTML: nothing that comes from a scenario can open a tag, end an attribute or turn the writing round. */
import { shown } from '../../scenario/invisible.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control signs written out as `\u{1b}`; line feeds and tabs stay, which a page shows as spaces. */
const visibleText = (text: string): string => shown(text, (unit) => `\\u{${unit.toString(16)}}`);

/** The text, safe between tags and within a quoted attribute. */
export const htmlText = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
