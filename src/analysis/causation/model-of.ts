/**
 * A structural model drawn from a hypothesis: the treatment brings an issue to a stage, the stage takes obstacles away,
 * and their absence brings the outcome, together with a rival cause or beside it.
 *
 * A hypothesis says that its chain led to the outcome. It seldom says whether the rival it grants was needed as well or
 * would have been enough, and on that the answer turns. So the model can be drawn either way, and every equation says in
 * words what it assumes. None of them is a finding.
 */
import type { Hypothesis } from '../../scenario/hypothesis.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Objection, refuseIf } from '../refused.js';
import {
  type Combination,
  combinations,
  type DrawnPart,
  drawingObjections,
  obstaclesOf,
} from './drawing.js';
import { type Worded, type Wording, wordingOf } from './drawing-words.js';
import { type StructuralModel, structuralModel } from './structural-model.js';
import { oneOf } from './value.js';

/** 1: it is so. 0: it is not. */
export type Bit = 0 | 1;
type Bits = Readonly<Record<string, Bit>>;

/** A variable of a drawn model, in words. */
export interface DrawnVariable {
  readonly name: string;
  /** What it takes for the variable to be 1; the equation, where there is one. */
  readonly says: string;
  /** Its parents; empty for what the context sets. */
  readonly of: readonly string[];
  /** Ids of what it stands for in the scenario. */
  readonly about: readonly string[];
  /** No source states an equation: the coder assumes it, and so do you if you use it. */
  readonly basis: 'assumed';
}

/** A model drawn from a hypothesis, in the context that the hypothesis takes for granted. */
export interface DrawnModel {
  readonly hypothesis: string;
  readonly level: DrawnPart['level'];
  readonly rival: string;
  readonly combination: Combination;
  readonly model: StructuralModel<Bits, string>;
  /** Treatment and rival both took place. */
  readonly context: Bits;
  /** The outcome came about. */
  readonly effect: Bits;
  readonly variables: readonly DrawnVariable[];
  /** Obstacles that the hypothesis names and the model leaves out, with the reason. */
  readonly leftOut: readonly { readonly obstacle: string; readonly says: string }[];
}

const bits: readonly Bit[] = [0, 1];

/** A variable to draw; without `is` the context sets it. */
interface Line {
  readonly name: string;
  readonly words: Worded;
  readonly of: readonly string[];
  readonly is?: (values: Partial<Bits>) => boolean;
}

/** The variables of a model, each after its parents. */
function linesOf(
  words: Wording,
  rival: string,
  obstacleIds: readonly string[],
  combination: Combination,
): readonly Line[] {
  const obstacles = obstacleIds.map((id) => `obstacle:${id}`);
  const way = obstacles.length > 0 ? obstacles : ['stage'];
  const open = (values: Partial<Bits>): boolean =>
    obstacles.length > 0 ? obstacles.every((name) => values[name] === 0) : values['stage'] === 1;
  const came = {
    'both-needed': (values: Partial<Bits>) => open(values) && values[rival] === 1,
    'either-suffices': (values: Partial<Bits>) => open(values) || values[rival] === 1,
  };
  return [
    { name: 'treatment', words: words.treatment, of: [] },
    { name: rival, words: words.rival, of: [] },
    {
      name: 'stage',
      words: words.stage,
      of: ['treatment'],
      is: (values) => values['treatment'] === 1,
    },
    ...words.obstacles.map((worded, i) => ({
      name: obstacles[i] ?? '',
      words: worded,
      of: ['stage'],
      is: (values: Partial<Bits>) => values['stage'] === 0,
    })),
    { name: 'outcome', words: words.outcome, of: [...way, rival], is: came[combination] },
  ];
}

/** The lines as a structural model. */
const modelFrom = (lines: readonly Line[]): DrawnModel['model'] =>
  structuralModel<Readonly<Record<never, Bit>>, Bits, Bits>({
    roots: Object.fromEntries(lines.flatMap(({ name, is }) => (is ? [] : [[name, bits]]))),
    endogenous: Object.fromEntries(
      lines.flatMap(({ name, words: { says }, of, is }) =>
        is ? [[name, { domain: bits, of, is: (values: Bits) => (is(values) ? 1 : 0), says }]] : [],
      ),
    ),
  });

const combinationObjections = (combination: string): readonly Objection[] =>
  combinations.some((one) => one === combination)
    ? []
    : [
        {
          code: 'unknown-combination',
          path: 'combination',
          expected: oneOf(combinations),
          received: JSON.stringify(combination),
          hint: 'draw both and compare, if the source does not say',
        },
      ];

/**
 * Draws a model from one level of a hypothesis. Its variables are `treatment` (one, whichever of its candidate dates is
 * meant), `rival:ID`, `stage`, `obstacle:ID` for each obstacle that the hypothesis names at that level and the article's
 * own layer has removed, and `outcome`; each is 0 or 1. An obstacle that the article never has removed cannot have
 * carried the effect: it is left out, and listed. Where none remains, the stage leads to the outcome directly.
 *
 * @param combination `both-needed`: the outcome takes the absence of every obstacle and the rival too;
 * `either-suffices`: the one or the other
 * @throws Refused `dangling-reference` for a level, a rival or a name that is not there; `unknown-combination`
 * @example
 * const [hypothesis] = jcpoa.hypotheses ?? [];
 * const drawn = hypothesis && modelOf(jcpoa, hypothesis, { level: 'bilateral', rival: 'ukraine' }, 'both-needed');
 * drawn && isActualCause(drawn.model, { treatment: 1 }, drawn.effect, drawn.context).cause; // => true, in this model
 */
export function modelOf(
  scenario: Scenario,
  hypothesis: Hypothesis,
  part: DrawnPart,
  combination: Combination,
): DrawnModel {
  refuseIf('modelOf', [
    ...drawingObjections(scenario, hypothesis, part),
    ...combinationObjections(combination),
  ]);
  const { removed, kept } = obstaclesOf(scenario, hypothesis, part.level);
  const rival = `rival:${part.rival}`;
  const words = wordingOf(scenario, hypothesis, part, combination, removed);
  const ids = removed.map(({ obstacle }) => obstacle.id);
  const lines = linesOf(words, rival, ids, combination);
  return Object.freeze({
    hypothesis: hypothesis.id,
    level: part.level,
    rival: part.rival,
    combination,
    model: modelFrom(lines),
    context: Object.freeze<Bits>({ treatment: 1, [rival]: 1 }),
    effect: Object.freeze<Bits>({ outcome: 1 }),
    variables: lines.map(({ name, words: { says, about }, of }) => ({
      name,
      says,
      of,
      about,
      basis: 'assumed' as const,
    })),
    leftOut: kept.map(({ id, name }) => ({
      obstacle: id,
      says: `${name}: no event that the article itself tells of takes this away.`,
    })),
  });
}
