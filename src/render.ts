/** The door to pictures and words: text, Mermaid, JSON. It computes nothing; it shows what a history holds. */
export { comparisonJson, readingJson, replayJson, table1Json, whyJson } from './render/json.js';
export { historyDiagram, machineDiagram, machineSources, mermaidText } from './render/mermaid.js';
export { type Paint, unpainted } from './render/paint.js';
export { actSentence, stageWords } from './render/sentence.js';
export { comparisonText } from './render/text/comparison.js';
export { replayText } from './render/text/replay.js';
export { whyText } from './render/text/why.js';
export { visible } from './render/visible.js';
