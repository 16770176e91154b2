/** What a hypothesis's models say caused the outcome, under either combination of it with its rival. */
import type { Hypothesis } from '../../scenario/hypothesis.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type ActualCauses, actualCauses } from './actual-causes.js';
import { butFor } from './but-for.js';
import { type Combination, combinations, type DrawnPart } from './drawing.js';
import { type Inus, inusIn } from './inus.js';
import { type Bit, type DrawnModel, modelOf } from './model-of.js';
import { responsibilityIn } from './responsibility.js';
import { simulate } from './simulate.js';

/** One variable at its actual value, and what the model has it be for the outcome. */
export interface CausePart {
  readonly name: string;
  readonly value: Bit;
  readonly says: string;
  /** A cause by itself. */
  readonly alone: boolean;
  /** Which of the causes it is part of, from 0. */
  readonly in: readonly number[];
  readonly butFor: boolean;
  /** Of responsibility, 0 to 1, and as one in so many; `null` for 0. */
  readonly degree: number;
  readonly oneIn: number | null;
}

/** The answers of one model. */
export interface CombinedCauses
  extends Pick<DrawnModel, 'combination' | 'variables' | 'leftOut' | 'context' | 'effect'> {
  readonly causes: ActualCauses<Readonly<Record<string, Bit>>>;
  /** Every variable, in the order of the model. */
  readonly parts: readonly CausePart[];
  /** Which of the context's settings are enough for the outcome, and their INUS conditions. */
  readonly inus: Inus;
}

/** The answers of both models. Plain data. */
export interface CausesSideBySide {
  readonly hypothesis: string;
  readonly level: DrawnPart['level'];
  readonly rival: string;
  readonly models: readonly CombinedCauses[];
  /** What must be said with it. */
  readonly says: string;
}

function combined(
  scenario: Scenario,
  hypothesis: Hypothesis,
  part: DrawnPart,
  combination: Combination,
): CombinedCauses {
  const { model, context, effect, variables, leftOut } = modelOf(
    scenario,
    hypothesis,
    part,
    combination,
  );
  const causes = actualCauses(model, effect, context);
  const actual = simulate(model, context);
  const parts = variables.map(({ name, says }): CausePart => {
    const value = actual[name] ?? 0;
    const within = [...causes.causes.keys()].filter((i) =>
      Object.hasOwn(causes.causes[i]?.cause ?? {}, name),
    );
    const { degree, oneIn } = responsibilityIn(causes, name, value);
    return Object.freeze({
      name,
      value,
      says,
      alone: within.some((i) => Object.keys(causes.causes[i]?.cause ?? {}).length === 1),
      in: Object.freeze(within),
      butFor: butFor(model, { [name]: value }, effect, context).butFor,
      degree,
      oneIn,
    });
  });
  const inus = inusIn(model, effect);
  return Object.freeze({
    combination,
    variables,
    leftOut,
    context,
    effect,
    causes,
    parts: Object.freeze(parts),
    inus,
  });
}

/**
 * Draws a hypothesis with one of its rivals under both combinations ({@link modelOf}), and gives for each the actual
 * causes with their witnesses (Halpern 2015), what passes the but-for test, the degrees of responsibility, and the INUS
 * conditions. The outcome itself and all that lies on the way to it are listed as the definition gives them.
 *
 * Where the two disagree, the question of what caused the outcome cannot be answered from the hypothesis as it stands.
 *
 * @throws Refused as {@link modelOf} does
 * @example
 * const [hypothesis] = jcpoa.hypotheses ?? [];
 * const both = hypothesis && causesSideBySide(jcpoa, hypothesis, { level: 'bilateral', rival: 'ukraine' });
 * both?.models.map(({ parts }) => parts[0]?.degree); // => [1, 0.5]: of the treatment
 */
export function causesSideBySide(
  scenario: Scenario,
  hypothesis: Hypothesis,
  part: DrawnPart,
): CausesSideBySide {
  return Object.freeze({
    hypothesis: hypothesis.id,
    level: part.level,
    rival: part.rival,
    models: Object.freeze(
      combinations.map((combination) => combined(scenario, hypothesis, part, combination)),
    ),
    says: 'These answers are about the two models, whose equations are assumed. They say nothing about the world.',
  });
}
