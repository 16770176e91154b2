/** Text from scenarios, made safe to print: what would steer a terminal or turn the writing round is shown, not done. */

/**
 * Control characters, line and paragraph separators, bidirectional and zero-width controls. Not the two joiners, which
 * Persian and other scripts are written with.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The text with every control character written out as `\u{1b}`.
 *
 * @example
 * visible('red\u001b[31m'); // 'red\\u{1b}[31m'
 */
export const visible = (text: string): string =>
  text.replace(unsafe, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
