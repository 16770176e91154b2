/** An analysis that may refuse what a scenario asks of it: then the report says why, and goes on. */
import { Refused } from '../refused.js';

export type Attempted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly says: string };

/** What an analysis gives, or why it refuses. Any other error is a fault, and is thrown on. */
export const attempt = <T>(analysis: () => T): Attempted<T> => {
  try {
    return { ok: true, value: analysis() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, says: error.message };
    throw error;
  }
};
