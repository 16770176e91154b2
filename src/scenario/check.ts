/** What the checks of sound parts share. */
import type { Complaint } from './complaint.js';

/** Tells of a problem with what lies under these keys of an object. */
export type TellOf = (
  complaint: Complaint,
  holder: object,
  ...keys: readonly (string | number)[]
) => void;
