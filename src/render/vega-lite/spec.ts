/** A Vega-Lite chart as plain JSON: it needs no package to be made, and any Vega editor can draw it. */

/** Anything that JSON can hold. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A chart: what Vega-Lite calls a specification. */
export type VegaLiteSpec = { readonly [key: string]: Json };

/** Colours by what they stand for. A page may hand in its own, such as `var(--ink)`. */
export interface ChartTheme {
  /** Of the ground, behind words that lie on a line. */
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly article: string;
  readonly record: string;
  readonly treatment: string;
  readonly nonpoliticized: string;
  readonly politicized: string;
  readonly technified: string;
  readonly securitized: string;
  /** Of letters on a securitized bar. */
  readonly onSecuritized: string;
  readonly desecuritized: string;
}

/** Dark on white; each keeps a contrast of at least 4.5 to 1. */
export const lightTheme: ChartTheme = {
  paper: '#ffffff',
  ink: '#1b1f24',
  faint: '#59626c',
  line: '#d5d9de',
  article: '#1d4e89',
  record: '#7a4b00',
  treatment: '#9b1c1c',
  nonpoliticized: '#5b6670',
  politicized: '#1d4e89',
  technified: '#6b2a7a',
  securitized: '#9b1c1c',
  onSecuritized: '#ffffff',
  desecuritized: '#0b5d4b',
};

/**
 * What every chart has in common.
 *
 * @param alone whether the chart carries its description itself. In a report it does not: the words stand beside it.
 */
export const common = ({ ink, faint, line }: ChartTheme, alone = false): VegaLiteSpec => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  background: 'transparent',
  config: {
    // Of single marks nothing is read out: hundreds of numbers without their rows say nothing.
    ...(alone ? { mark: { aria: false } } : { aria: false }),
    font: 'system-ui, sans-serif',
    view: { stroke: null },
    axis: {
      labelColor: faint,
      labelFontSize: 11,
      gridColor: line,
      domainColor: line,
      tickColor: line,
      title: null,
    },
    text: { color: ink, fontSize: 11 },
  },
});
