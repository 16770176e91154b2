/** How every analysis says no to its input: whole, with every reason found. */

/** One thing wrong with what an analysis was asked. */
export interface Objection {
  /** What is wrong, in one word of the room that refuses: `cycle`, `unknown-variable`. */
  readonly code: string;
  /** Where in the input: `endogenous.stage.of[0]`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What to try. */
  readonly hint: string;
}

const sentenceOf = ({ code, path, expected, received, hint }: Objection): string =>
  `${path === '' ? '' : `${path}: `}expected ${expected}, received ${received}; ${hint} [${code}]`;

/**
 * Thrown by an analysis that was asked something it cannot answer: the input is refused whole, and these are all the
 * reasons found. Nothing is clamped, guessed or left out.
 *
 * @example
 * try { structuralModel(parts) } catch (error) { if (error instanceof Refused) console.log(error.objections) }
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly objections: readonly Objection[];

  /** @param who the function that refuses */
  constructor(who: string, objections: readonly Objection[]) {
    super(`${who} refuses: ${objections.map(sentenceOf).join('\n  ')}`);
    this.objections = objections;
  }
}

/** Throws the objections, if there are any. */
export function refuseIf(who: string, objections: readonly Objection[]): void {
  if (objections.length > 0) throw new Refused(who, objections);
}
