/** The door to the cases: scenarios coded with their sources. Each has a codebook beside it, `src/cases/<id>.md`. */
import type { Factor } from './analysis/counterfactual/factorial.js';
import { readChanges } from './analysis/counterfactual/read-changes.js';
import detenteFile from './cases/detente.json';
import hivAidsFile from './cases/hiv-aids.json';
import iraqFile from './cases/iraq.json';
import jcpoaFile from './cases/jcpoa.json';
import jcpoaFactors from './cases/jcpoa-factors.json';
import murmanskFile from './cases/murmansk.json';
import { loadScenario } from './scenario/parse.js';
import type { Scenario } from './scenario/scenario.js';

/**
 * The desecuritization of Iran's nuclear programme, as Samoudi & Norouzi Shahtouri's article tells it (E01–E55), with
 * the public record of 1995–2025 beside it as a layer of its own.
 */
export const jcpoa: Scenario = /* @__PURE__ */ loadScenario(jcpoaFile);

/**
 * The United Kingdom and Iraq, 2002–03: Parliament assented to the means, the public did not. Roe (2008) reads it as a
 * securitization in two stages, Emmers's textbook chapter as a failure.
 */
export const iraq: Scenario = /* @__PURE__ */ loadScenario(iraqFile);

/**
 * HIV/AIDS before the Security Council, 2000–11: a claim heard by the Council and, at a second level, made by it.
 * McInnes & Rushton (2013) read it as a matter of degree, undermined where its evidence was doubted.
 */
export const hivAids: Scenario = /* @__PURE__ */ loadScenario(hivAidsFile);

/**
 * The Arctic and the Murmansk initiative, 1987–96: proposals on arms were not taken up, the civil ones were. Åtland (2008)
 * asks how far relations were desecuritized.
 */
export const murmansk: Scenario = /* @__PURE__ */ loadScenario(murmanskFile);

/**
 * East–West détente in Europe, 1969–89: eased by treaty, securitized again over the missiles, and at the end a claim that no
 * longer worked. Wæver (1995) reads détente as restraint in speaking security.
 */
export const detente: Scenario = /* @__PURE__ */ loadScenario(detenteFile);

/** Every case, by its id. */
export const cases: readonly Scenario[] = [jcpoa, iraq, hivAids, murmansk, detente];

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
