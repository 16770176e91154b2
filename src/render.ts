/** The door to pictures and words: text, Mermaid, DOT, XState, JSON. It computes nothing; it shows what a history holds. */

export { claimsJson, differenceJson } from './render/claims-json.js';
export { comparisonCsv } from './render/comparison-csv.js';
export { comparisonJson } from './render/comparison-json.js';
export { dotText, historyDot, machineDot } from './render/dot.js';
// Ensembles
export { ensembleCsv } from './render/ensemble-csv.js';
export { ensembleJson } from './render/ensemble-json.js';
export { hypothesisJson } from './render/hypothesis-json.js';
export { readingJson, replayJson, table1Json, whyJson } from './render/json.js';
export { historyDiagram, machineDiagram, machineSources, mermaidText } from './render/mermaid.js';
export { type Paint, unpainted } from './render/paint.js';
export { type Drawings, reportHtml } from './render/report/html.js';
export { reportMarkdown } from './render/report/markdown.js';
export { pageTheme } from './render/report/page-theme.js';
export { actSentence, stageWords } from './render/sentence.js';
export { agreementText } from './render/text/agreement.js';
export { auditText } from './render/text/audit.js';
export { claimsText } from './render/text/claims.js';
export { comparisonText } from './render/text/comparison.js';
export { differenceText } from './render/text/difference.js';
export { ensembleText } from './render/text/ensemble.js';
export { factorialText } from './render/text/factorial.js';
export { hypothesisText } from './render/text/hypothesis.js';
export { replayText } from './render/text/replay.js';
export { weighingText } from './render/text/weighing.js';
export { whatIfText } from './render/text/what-if.js';
export { whyText } from './render/text/why.js';
export { reportCharts } from './render/vega-lite/chart.js';
export { type EnsembleChart, ensembleChart } from './render/vega-lite/ensemble.js';
export { type ComparisonChart, comparisonChart } from './render/vega-lite/matrix.js';
export { type ChartTheme, lightTheme, type VegaLiteSpec } from './render/vega-lite/spec.js';
export { visible } from './render/visible.js';
export { factorialJson, whatIfJson } from './render/what-if-json.js';
export {
  machineXstate,
  placeXstate,
  type XstateGuards,
  type XstateMachine,
  type XstatePlace,
  type XstateRegion,
  type XstateState,
  type XstateTransition,
} from './render/xstate.js';
export { type MachineName, machines, type TabledMachine } from './theory/machines.js';
