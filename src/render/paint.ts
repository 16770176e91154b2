/** How words are set off on a terminal. The library paints nothing by itself; the command line hands in its colours. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly open: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const unpainted: Paint = { strong: same, faint: same, good: same, bad: same, open: same };
