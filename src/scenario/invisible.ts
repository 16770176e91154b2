/** Signs that a reader would not see, and that a terminal or an editor might obey. One list, for reading and for printing. */

/**
 * Whether the UTF-16 unit is a control that shows nothing: those of ASCII and Latin-1, those that turn the direction
 * of writing, zero-width spaces, separators, non-characters. Tab and line feed are not, nor the two joiners
 * U+200C and U+200D, which Persian and other scripts are written with.
 */
export function isInvisible(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a;
  if (unit < 0x7f) return false;
  if (unit <= 0x9f || unit === 0xad || unit === 0x61c || unit === 0x180e) return true;
  if (unit < 0x200b) return false;
  return (
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x2028 && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit <= 0xfffb) ||
    unit >= 0xfffe
  );
}

/** The text with every such sign written in another way. */
export const shown = (text: string, show: (unit: number) => string): string =>
  text.replace(/[^ -~]/g, (sign) => {
    const unit = sign.charCodeAt(0);
    return isInvisible(unit) ? show(unit) : sign;
  });
