/** A scenario whose every text tries to get out of where it stands. The parser would refuse some; a program need not ask it. */
import type { Scenario } from '../../../src/scenario/scenario.js';
import { small } from '../../analysis/report/reports.js';

/** Tags, quotes, entities and Markdown: what a parser lets through. */
export const seenAttack = [
  '</title></style></script><script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 2">',
  '" onmouseover="window.hit = 3" x="',
  "' autofocus onfocus='window.hit = 4'",
  '&lt;b&gt; &amp;amp; ]]> -->',
  '</svg></td></tr></table>',
  '[x](javascript:window.hit=5) ![y](https://example.org/y.png) `code` **bold** | cell | # no heading',
].join(' ');

/** The same with lines of Markdown, and signs that steer a terminal or turn the writing round. */
export const attack = [
  seenAttack,
  '\n# heading\n- item\n1. one\n| a | b |\n',
  '\u001b[31m\u202e\u2066\u200b\u0000\u009b',
].join(' ');

const texts = new Set(['title', 'name', 'says', 'note', 'author', 'threat', 'kind', 'locator']);
/** These are words of the format, not texts. */
const kept = (key: string, holder: object): boolean =>
  key === 'kind' && !('who' in holder || 'from' in holder);

const spoiled = (value: unknown, by: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => spoiled(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner === 'string' && texts.has(key) && !kept(key, value))
        return [key, `${inner} ${by}`];
      // Nothing refers to these two by their ids.
      if (key === 'id' && ('treatments' in value || 'evidence' in value))
        return [key, `${inner}" onclick="window.hit = 8`];
      if (key === 'url') return [key, 'javascript:window.hit=6'];
      if (key === 'section') return [key, '"><script>window.hit = 7</script>'];
      if (key === 'breaks') return [key, [by]];
      return [key, spoiled(inner, by)];
    }),
  );
};

// What comes of it has the shape of a scenario; no parser has seen it.
export const hostile = (by: string): Scenario => spoiled(small, by) as Scenario;
