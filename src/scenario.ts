/** The door to scenario files: reading them, what can be wrong with them, writing them. */
// biome-ignore-all assist/source/organizeImports: the order is the reader's
export { loadScenario, type ParsedScenario, parseScenario } from './scenario/parse.js';
export { type ParsedPopulations, parsePopulations } from './scenario/parse-populations.js';
export {
  describeProblem,
  type Problem,
  type ProblemCode,
  problemCodes,
  ScenarioError,
} from './scenario/problem.js';
export { fingerprint, serialise } from './scenario/canonical.js';
export type * from './scenario/scenario.js';
