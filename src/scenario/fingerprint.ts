/**
 * A short name for a text, to tell whether two are the same: FNV-1a of 64 bits over its UTF-8 bytes, as 16 hexadecimal
 * digits (Fowler, Noll and Vo; the constants are theirs). Not meant against anybody who wants a collision.
 *
 * @example fingerprint('a') // => 'af63dc4c8601ec8c'
 */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const take = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    // Times 2^40 + 0x1b3, in halves of 32 bits: every product stays below 2^53.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) take(code);
    else {
      if (code < 0x800) take(0xc0 | (code >> 6));
      else {
        if (code < 0x1_0000) take(0xe0 | (code >> 12));
        else {
          take(0xf0 | (code >> 18));
          take(0x80 | ((code >> 12) & 0x3f));
        }
        take(0x80 | ((code >> 6) & 0x3f));
      }
      take(0x80 | (code & 0x3f));
    }
  }
  const hex = (half: number): string => half.toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
