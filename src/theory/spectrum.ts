/** The stages of an issue in an arena, in the order of the spectrum (Buzan, Wæver & de Wilde 1998: 23–24). */
export const stages = [
  'nonpoliticized',
  'politicized',
  'technified',
  'securitized',
  'desecuritized',
] as const;
/** One of the stages. */
export type Stage = (typeof stages)[number];
