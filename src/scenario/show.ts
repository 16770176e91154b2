/** A value from a stranger, made safe and short enough to stand in a sentence. */
import { isInvisible } from './invisible.js';

const longestShown = 60;

/** @example show('Moscow') // => '"Moscow"' */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** Quotes, shortens, and writes out whatever the eye would not see. */
function quote(text: string): string {
  const start = text.slice(0, longestShown);
  let visible = '';
  for (const unit of JSON.stringify(start)) {
    const code = unit.charCodeAt(0);
    visible += isInvisible(code) ? `\\u${code.toString(16).padStart(4, '0')}` : unit;
  }
  return text.length > longestShown ? `${visible}… (${text.length} units)` : visible;
}

/** A list of words for a sentence: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
