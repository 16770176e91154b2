/** What the models of a hypothesis say, level by level; the rivals for which they say the same put together. */
import type { Hypothesis, RivalCause } from '../../scenario/scenario.js';
import type { Level } from '../../theory/act.js';
import { type CausesSideBySide, causesSideBySide } from '../causation/causes-side-by-side.js';
import { type Attempted, attempt } from './attempt.js';
import type { Study } from './study.js';

/** Rivals of which the models say the same. */
export interface AlikeRivals {
  readonly level: Level;
  readonly rivals: readonly RivalCause[];
  readonly answer: Attempted<CausesSideBySide>;
}

const words: Readonly<Record<string, string>> = {
  treatment: 'the supposed cause',
  stage: 'the stage',
  outcome: 'the outcome',
};

/** A variable in words; which rival it is does not show, so that models with different rivals can be compared. */
export const shown = (name: string): string =>
  name.startsWith('rival:') ? 'the rival' : (words[name] ?? name.replace('obstacle:', ''));

/** What a model says, whichever rival it is drawn with. */
const shapeOf = (answer: Attempted<CausesSideBySide>): string =>
  answer.ok
    ? JSON.stringify(
        answer.value.models.map(({ parts }) =>
          parts.map(({ name, value, alone, in: within, butFor, oneIn }) => [
            shown(name),
            value,
            alone,
            within,
            butFor,
            oneIn,
          ]),
        ),
      )
    : answer.says;

/** The answers for each level, the rivals of which the models say the same put together. */
export const causesOf = ({ scenario }: Study, hypothesis: Hypothesis): readonly AlikeRivals[] => {
  const levels = [...new Set(hypothesis.outcomes.map(({ level }) => level))];
  return levels.flatMap((level) => {
    const found = new Map<string, { rivals: RivalCause[]; answer: Attempted<CausesSideBySide> }>();
    for (const rival of hypothesis.rivals) {
      const answer = attempt(() =>
        causesSideBySide(scenario, hypothesis, { level, rival: rival.id }),
      );
      const known = found.get(shapeOf(answer));
      if (known === undefined) found.set(shapeOf(answer), { rivals: [rival], answer });
      else known.rivals.push(rival);
    }
    return [...found.values()].map((one) => ({ level, ...one }));
  });
};
