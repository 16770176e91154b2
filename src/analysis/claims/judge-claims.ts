/** The claims, each judged under each reading by exhaustive search within a bound. */
import type { Act } from '../../theory/act.js';
import { readings as allReadings, type Reading } from '../../theory/reading.js';
import { type Answer, answersTo, isAlike, type Limits, smallestEntry } from './answer.js';
import { assentClaims } from './assent-claims.js';
import type { Claim } from './claim.js';
import { deedClaims } from './deed-claims.js';
import type { Node, Searched } from './explore.js';
import { leavingClaims } from './leaving-claims.js';
import { speechClaims } from './speech-claims.js';

/** Every claim, in the order in which they are listed. */
export const claims: readonly Claim[] = [
  ...speechClaims,
  ...assentClaims,
  ...deedClaims,
  ...leavingClaims,
];

/** What became of one claim under one reading. */
export interface ClaimResult {
  readonly claim: string;
  readonly reading: string;
  /**
   * `holds`: no history within the bound contradicts it; or, of what *can* be, a history shows it. `fails`: a history
   * contradicts it; or, of what *can* be, none within the bound shows it.
   */
  readonly result: 'holds' | 'fails' | 'not-applicable';
  /** Why it is not applicable; else `null`. */
  readonly reason: string | null;
  /** What was searched; `null` where nothing was. */
  readonly bound: Searched | null;
  /** The smallest history that contradicts it or shows it; `null` where there is none. */
  readonly witness: readonly Act[] | null;
}

const entries: Limits = {
  short: { events: 4, tries: 20_000 },
  long: { events: 5, tries: 200_000 },
};
/** Table 1 has seven components, so an exit takes seven events and a return one more. */
const exits: Limits = {
  short: { events: 4, tries: 20_000 },
  long: { events: 9, tries: 60_000 },
};

const reasonNot = ({ turn, saysNothing }: Claim, reading: Reading): string | null => {
  if (turn === 'exit' || turn === 'return') {
    if (reading.cannotLeave !== null) return reading.cannotLeave;
  }
  return saysNothing?.(reading) ?? null;
};

/** Searches of one call, so that rules that are shared are searched once. */
class Desk {
  private readonly entered = new Map<string, Node | null>();
  private readonly answers = new Map<string, ReadonlyMap<Claim, Answer>>();

  constructor(private readonly asked: ReadonlySet<Claim>) {}

  private entryOf(reading: Reading): Node | null {
    const { id } = reading.enters;
    const known = this.entered.get(id);
    if (known !== undefined) return known;
    const entry = smallestEntry(reading, entries.long);
    this.entered.set(id, entry);
    return entry;
  }

  /** The answers to all claims asked that are about the histories of this one; `null` where nothing is securitized. */
  private answersLike(claim: Claim, reading: Reading): ReadonlyMap<Claim, Answer> | null {
    // Own claims are asked among themselves; those of the library always among all, so that their answers never vary.
    const among = claims.includes(claim)
      ? claims
      : [...this.asked].filter((one) => !claims.includes(one));
    const alike = among.filter(
      (other) => isAlike(claim, other) && reasonNot(other, reading) === null,
    );
    const rule = claim.turn === 'entry' ? reading.enters.id : reading.id;
    const name = `${rule} ${among === claims} ${[...this.asked, ...claims].indexOf(alike[0] ?? claim)}`;
    const known = this.answers.get(name);
    if (known !== undefined) return known;
    const [first = claim, ...others] = alike.filter((one) => this.asked.has(one));
    const entered = claim.turn === 'entry' ? null : this.entryOf(reading);
    if (claim.turn !== 'entry' && entered === null) return null;
    const speaksOf = (act: Act) => alike.some((one) => one.speaksOf?.(act) === true);
    const limits = claim.turn === 'entry' ? entries : exits;
    const answers = answersTo(reading, [first, ...others], entered, speaksOf, limits);
    this.answers.set(name, answers);
    return answers;
  }

  judge(claim: Claim, reading: Reading): ClaimResult {
    const named = { claim: claim.id, reading: reading.id };
    const not = (reason: string): ClaimResult => ({
      ...named,
      result: 'not-applicable',
      reason,
      bound: null,
      witness: null,
    });
    const reason = reasonNot(claim, reading);
    if (reason !== null) return not(reason);
    const answer = this.answersLike(claim, reading)?.get(claim);
    return answer === undefined
      ? not(`no history of the small world is securitized under ${reading.enters.id}`)
      : { ...named, reason: null, ...answer };
  }
}

/**
 * Judges claims under readings, each by searching every history of the small world within a bound.
 *
 * @param readings by default all
 * @param asked the claims; by default all
 * @param onReading called before the claims are judged under a reading, with how many were done
 * @returns one result for each reading and claim, reading by reading
 * @example
 * judgeClaims([platformReading]).filter(({ result }) => result === 'fails');
 */
export const judgeClaims = (
  readings: readonly Reading[] = allReadings,
  asked: readonly Claim[] = claims,
  onReading: (reading: Reading, done: number) => void = () => {},
): readonly ClaimResult[] => {
  const desk = new Desk(new Set(asked));
  return readings.flatMap((reading, done) => {
    onReading(reading, done);
    return asked.map((claim) => desk.judge(claim, reading));
  });
};
