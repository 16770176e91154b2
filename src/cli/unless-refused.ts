/** What the library refuses of a scenario, its people or its parts is bad input. */
import { visible } from '../render/visible.js';
import { Failure } from './failure.js';

/** Runs something; a RangeError becomes the failure of a command, in the same words. */
export const unlessRefused = async <T>(run: () => T | Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(3, visible(error.message));
    throw error;
  }
};
