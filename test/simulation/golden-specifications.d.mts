import type * as simulation from '../../src/simulation.js';

export declare const goldenSpecifications: Readonly<Record<string, simulation.Specification>>;
export declare function goldenParts(
  door: Pick<typeof simulation, 'runBlocks' | 'partHeader' | 'finishedPart' | 'drawn' | 'streamOf'>,
  how: Omit<simulation.RunBlocks, 'missing'>,
): Promise<Readonly<Record<string, string>>>;
