/** Text from scenarios, made safe to print: what would steer a terminal or turn the writing round is shown, not done. */
import { shown } from '../scenario/invisible.js';

const written = (unit: number): string => `\\u{${unit.toString(16)}}`;

/**
 * The text with every control character written out as `\u{1b}`; tabs and line feeds too, for this is one line.
 *
 * @example
 * visible('red\u001b[31m'); // 'red\\u{1b}[31m'
 */
export const visible = (text: string): string =>
  shown(text, written).replace(/[\t\n]/g, (sign) => written(sign.charCodeAt(0)));
