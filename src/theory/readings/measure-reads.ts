/** The types of act that rules about measures read: what can be done to a measure, and said of why it was taken. */
import type { ActType } from '../act.js';

export const measureReads: readonly ActType[] = [
  'measure-requested',
  'measure-authorised',
  'measure-enacted',
  'measure-justified',
  'measure-routinised',
  'measure-suspended',
  'measure-resumed',
  'measure-terminated',
];
