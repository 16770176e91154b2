/** Words in lines. A chart is laid out before anybody knows the font: widths are taken as those of a wide one. */

/** How many signs have room beside one another. For a bold face, ask as of the next larger size. */
export const signsIn = (pixels: number, fontSize: number): number =>
  Math.max(1, Math.floor(pixels / (fontSize * 0.6)));

const pieces = (word: string, signs: number): readonly string[] => {
  const signed = [...word];
  return signed.length <= signs
    ? [word]
    : [signed.slice(0, signs).join(''), ...pieces(signed.slice(signs).join(''), signs)];
};

/**
 * Words in lines of at most so many signs; a longer word is cut. What is left over after the last line is told by `…`.
 *
 * @param most how many lines there may be
 */
export const linesOf = (words: string, signs: number, most = Infinity): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).flatMap((one) => pieces(one, signs))) {
    const line = lines.at(-1);
    if (line !== undefined && [...line, ' ', ...word].length <= signs)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')].slice(0, signs - 1).join('');
  return [...lines.slice(0, most - 1), `${last}…`];
};
