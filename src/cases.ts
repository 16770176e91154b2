/** The door to the cases: scenarios coded with their sources. Each has a codebook beside it, `src/cases/<id>.md`. */
import jcpoaFile from './cases/jcpoa.json';
import { loadScenario } from './scenario/parse.js';
import type { Scenario } from './scenario/scenario.js';

/**
 * The desecuritization of Iran's nuclear programme, as Samoudi & Norouzi Shahtouri's article tells it (E01–E55), with
 * the public record of 1995–2025 beside it as a layer of its own.
 */
export const jcpoa: Scenario = /* @__PURE__ */ loadScenario(jcpoaFile);

/** Every case, by its id. */
export const cases: readonly Scenario[] = [jcpoa];
