/**
 * A record: one line that carries its own length and fingerprint, so that whatever is missing or was altered is noticed.
 * `LENGTH FINGERPRINT JSON`, in ASCII only; the length is of the JSON, in bytes.
 */
import { fingerprint } from '../scenario/fingerprint.js';

const ascii = (text: string): string =>
  text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A value as a record, with its line feed. */
export const recordOf = (value: unknown): string => {
  const json = ascii(JSON.stringify(value));
  return `${json.length} ${fingerprint(json)} ${json}\n`;
};

/** What a line holds, or what is wrong with it. */
export type ReadRecord =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly says: string };

/**
 * Reads one line.
 *
 * @param line without its line feed
 * @param ended whether a line feed came after it
 */
export function readRecord(line: string, ended: boolean): ReadRecord {
  const [, length = '', name = '', json = ''] = /^(\d+) ([0-9a-f]{16}) (.*)$/s.exec(line) ?? [];
  const wrong = (says: string): ReadRecord => ({ ok: false, says });
  if (length === '') return wrong(ended ? 'no record' : 'cut off');
  if (json.length !== Number(length) || String(Number(length)) !== length)
    return wrong(ended ? `has ${json.length} bytes instead of ${length}` : 'cut off');
  if (fingerprint(json) !== name) return wrong('was altered: its fingerprint differs');
  // The line feed is a part of the record: what was cut just before it might have gone on.
  if (!ended) return wrong('cut off');
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return wrong('no JSON');
  }
}
