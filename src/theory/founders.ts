/** Who founded a securitization: the audiences whose assent made it. */
import type { Reading } from './reading.js';
import type { Asked, Founder, Judged } from './rule.js';

/**
 * The founding audiences, over every witness that held or may have held at an event. Certain are those of a witness
 * that held; where none is known to have held, those of every witness that may have. The others are possible.
 */
export const foundersOf = (
  reading: Reading,
  answers: readonly Judged[],
  asked: Asked,
): readonly Founder[] => {
  const open = answers.filter(({ verdict }) => verdict !== 'no');
  const held = open.filter(({ verdict }) => verdict === 'yes');
  const byWitness = new Map(
    open.map(({ witness }) => [witness, reading.enters.founders(witness, asked)] as const),
  );
  const certainFor =
    (audience: string) =>
    ({ witness }: Judged) =>
      byWitness.get(witness)?.some((one) => one.audience === audience && one.certain) === true;
  const audiences = new Set(
    [...byWitness.values()].flatMap((all) => all.map((one) => one.audience)),
  );
  return [...audiences].sort().map((audience) => ({
    audience,
    certain: held.length > 0 ? held.some(certainFor(audience)) : open.every(certainFor(audience)),
  }));
};
