/** The colours of charts on the report's page: names that its style gives a colour to, in light and in dark. */
import type { ChartTheme } from '../vega-lite/spec.js';

export const pageTheme: ChartTheme = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  faint: 'var(--faint)',
  line: 'var(--line)',
  article: 'var(--article)',
  record: 'var(--record)',
  treatment: 'var(--treatment)',
  nonpoliticized: 'var(--nonpoliticized)',
  politicized: 'var(--politicized)',
  technified: 'var(--technified)',
  securitized: 'var(--securitized)',
  onSecuritized: 'var(--on-securitized)',
  desecuritized: 'var(--desecuritized)',
};
