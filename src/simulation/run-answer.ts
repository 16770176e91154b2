/** What one population answered to one question in one run. */

/** In the order in which they are told. */
export const answerKinds = ['accepted', 'partly-accepted', 'abstained', 'rejected'] as const;

/** How an audience answers a move. */
export type AnswerKind = (typeof answerKinds)[number];

/** The answer, and how many people it rests on. */
export interface RunAnswer {
  readonly answer: AnswerKind;
  /** How many people accept. */
  readonly accepting: number;
  /** Of a vote: how many votes there were for, against, and neither. */
  readonly votes: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
  } | null;
  /** How many rounds of hearing one another it took. */
  readonly rounds: number;
  /** Whether people came to rest, came back to what they had been, or were stopped by the limit of rounds. */
  readonly ended: 'settled' | 'cycle' | 'limit';
}
