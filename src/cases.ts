/** The door to the cases: scenarios coded with their sources. Each has a codebook beside it, `src/cases/<id>.md`. */
import type { Factor } from './analysis/counterfactual/factorial.js';
import { readChanges } from './analysis/counterfactual/read-changes.js';
import jcpoaFile from './cases/jcpoa.json';
import jcpoaFactors from './cases/jcpoa-factors.json';
import { loadScenario } from './scenario/parse.js';
import type { Scenario } from './scenario/scenario.js';

/**
 * The desecuritization of Iran's nuclear programme, as Samoudi & Norouzi Shahtouri's article tells it (E01–E55), with
 * the public record of 1995–2025 beside it as a layer of its own.
 */
export const jcpoa: Scenario = /* @__PURE__ */ loadScenario(jcpoaFile);

/** Every case, by its id. */
export const cases: readonly Scenario[] = [jcpoa];

/**
 * Sets of changes to ask what-ifs with, by the id of the case: each leaves out one thing that an argument about the case
 * turns on. They are this library's choice, and named in the case's codebook.
 */
export const factors: Readonly<Record<string, readonly Factor[]>> = {
  jcpoa: /* @__PURE__ */ jcpoaFactors.map(({ id, says, changes }) => ({
    id,
    says,
    changes: readChanges(changes),
  })),
};
