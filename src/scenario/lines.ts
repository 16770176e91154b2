/** Which line an offset lies on. Made in one pass over the text; each question costs the logarithm of the lines. */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isReturn = unit === 0x0d;
    if (unit !== 0x0a && !isReturn) continue;
    if (isReturn && text.charCodeAt(index + 1) === 0x0a) index += 1;
    starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
