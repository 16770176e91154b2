/**
 * Small models of the literature on actual causation, with what they are published to say.
 *
 * Origins: [P] the asserts of the examples in kevinmcareavey/actual-causality (MIT licence), which follow Halpern (2016,
 * "Actual Causality"); [C] a brute-force computation from the definition, done before this library was written
 * (methods.md, B4). The rows name their own.
 */
import { structuralModel } from '../../../src/analysis/causation/structural-model.js';

const bits: readonly (0 | 1)[] = [0, 1];

/** Lightning or a match, either enough [P] forest_fire_disjunctive.py. */
export const fireByEither = structuralModel({
  roots: { L: bits, M: bits },
  endogenous: { F: { domain: bits, of: ['L', 'M'], is: ({ L, M }) => L || M } },
});

/** Lightning and a match, both needed [P] forest_fire_conjunctive.py. */
export const fireByBoth = structuralModel({
  roots: { L: bits, M: bits },
  endogenous: { F: { domain: bits, of: ['L', 'M'], is: ({ L, M }) => L && M } },
});

/** Suzy and Billy throw, and no more is said [C]. */
export const rocksNaive = structuralModel({
  roots: { ST: bits, BT: bits },
  endogenous: { BS: { domain: bits, of: ['ST', 'BT'], is: ({ ST, BT }) => ST || BT } },
});

/** Suzy's rock hits first, and then Billy's does not [P] rock_throwing.py. */
export const rocks = structuralModel({
  roots: { ST: bits, BT: bits },
  endogenous: {
    BS: { domain: bits, of: ['SH', 'BH'], is: ({ SH, BH }) => SH || BH },
    BH: { domain: bits, of: ['BT', 'SH'], is: ({ BT, SH }) => (BT && !SH ? 1 : 0) },
    SH: { domain: bits, of: ['ST'], is: ({ ST }) => ST },
  },
});

/** Billy's plane would have stopped the one that escorts Suzy [P] double_prevention.py. */
export const doublePrevention = structuralModel({
  roots: { BGU: bits, ESU: bits },
  endogenous: {
    BPT: { domain: bits, of: ['BGU', 'ESU'], is: ({ BGU, ESU }) => BGU && ESU },
    EE: { domain: bits, of: ['ESU', 'BPT'], is: ({ ESU, BPT }) => (ESU && !BPT ? 1 : 0) },
    ESS: { domain: bits, of: ['EE'], is: ({ EE }) => EE },
    SBT: { domain: bits, of: ['ESS'], is: ({ ESS }) => 1 - ESS },
    TD: { domain: bits, of: ['SBT'], is: ({ SBT }) => SBT },
  },
});

/** A: poison is given. B: an antidote is. PN: poison was neutralised. VS: the victim survives [C]. */
export const bogusPrevention = structuralModel({
  roots: { A: bits, B: bits },
  endogenous: {
    PN: { domain: bits, of: ['A', 'B'], is: ({ A, B }) => A && B },
    VS: { domain: bits, of: ['A', 'PN'], is: ({ A, PN }) => (!A || PN ? 1 : 0) },
  },
});

/** J: the deal. U: Ukraine. S: the programme is securitized. C: cooperation. Both needed [C]. */
export const replayBothNeeded = structuralModel({
  roots: { J: bits, U: bits },
  endogenous: {
    S: { domain: bits, of: ['J'], is: ({ J }) => 1 - J },
    C: { domain: bits, of: ['U', 'S'], is: ({ U, S }) => (U && !S ? 1 : 0) },
  },
});

/** The same, overdetermined: either suffices [C]. */
export const replayEitherSuffices = structuralModel({
  roots: { J: bits, U: bits },
  endogenous: {
    S: { domain: bits, of: ['J'], is: ({ J }) => 1 - J },
    C: { domain: bits, of: ['U', 'S'], is: ({ U, S }) => (U || !S ? 1 : 0) },
  },
});

/** A switch sends a train to one of two tracks, and neither is blocked [P] railroad.py. */
export const railroad = structuralModel({
  roots: { F: bits, LB: bits, RB: bits },
  endogenous: {
    A: {
      domain: bits,
      of: ['F', 'LB', 'RB'],
      is: ({ F, LB, RB }) => ((F && !LB) || (!F && !RB) ? 1 : 0),
    },
  },
});

const names: readonly ('Suzy' | 'Billy')[] = ['Suzy', 'Billy'];

/** Four voters, two for each [P] voting.py. Its winner has three values. */
export const voting = structuralModel({
  roots: { V1: names, V2: names, V3: names, V4: names },
  endogenous: {
    W: {
      domain: ['Suzy', 'Billy', 'tie'],
      of: ['V1', 'V2', 'V3', 'V4'],
      is: ({ V1, V2, V3, V4 }) => {
        const forSuzy = [V1, V2, V3, V4].filter((vote) => vote === 'Suzy').length;
        return forSuzy > 2 ? 'Suzy' : forSuzy < 2 ? 'Billy' : 'tie';
      },
    },
  },
});
