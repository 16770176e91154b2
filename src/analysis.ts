/** The door to searches over histories: what would have to have happened, what replaced what, what a step changed. */
// biome-ignore-all assist/source/organizeImports: the order is the reader's
export type { Alteration } from './history/alteration.js';
export { type Change, nearestChange, type SearchOptions } from './history/nearest-change.js';
export { whyNot, type WhyNot } from './history/why-not.js';
export { type Replacement, replacements } from './history/replacement.js';
export { type Patches, patches, type PlainState } from './history/patches.js';
