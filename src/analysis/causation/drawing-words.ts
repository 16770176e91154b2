/** What the variables of a drawn model stand for, and what their equations say. */
import type { Hypothesis } from '../../scenario/hypothesis.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Combination, DrawnPart, RemovedObstacle } from './drawing.js';

/** A variable in words. */
export interface Worded {
  readonly says: string;
  /** Ids of the scenario. */
  readonly about: readonly string[];
}

/** Every variable of a drawn model in words. */
export interface Wording {
  readonly treatment: Worded;
  readonly rival: Worded;
  readonly stage: Worded;
  /** In the order of the obstacles. */
  readonly obstacles: readonly Worded[];
  readonly outcome: Worded;
}

const nameIn = (things: readonly { readonly id: string; readonly name: string }[], id: string) =>
  things.find((one) => one.id === id)?.name ?? id;

/** The words of a model; each sentence tells what it takes for its variable to be 1. */
export function wordingOf(
  { issues, arenas }: Scenario,
  { treatments, mechanism, outcomes, rivals, expected }: Hypothesis,
  part: DrawnPart,
  combination: Combination,
  obstacles: readonly RemovedObstacle[],
): Wording {
  const { issue, arena, stage } = mechanism;
  const rival = rivals.find(({ id }) => id === part.rival);
  const what = `${expected === '+' ? 'Cooperation' : 'Restriction'} at the ${part.level} level`;
  const way = obstacles.length > 0 ? 'none of these obstacles stands' : 'the stage has come about';
  return {
    treatment: {
      says: `The treatment took place, whichever is meant: ${treatments.map(({ name }) => name).join('; ')}.`,
      about: treatments.map(({ event }) => event),
    },
    rival: {
      says: `The rival was there: ${rival?.says ?? part.rival}`,
      about: [...(rival?.events ?? []), ...(rival?.periods ?? [])],
    },
    stage: {
      says: `${nameIn(issues, issue)} comes to be ${stage} if the treatment takes place, and not without it. Where: ${nameIn(arenas, arena)}.`,
      about: [issue, arena],
    },
    obstacles: obstacles.map(({ obstacle: { id, name }, by }) => ({
      says: `The obstacle stands until the stage has come about, and no longer: ${name}.`,
      about: [id, ...by],
    })),
    outcome: {
      says:
        combination === 'both-needed'
          ? `${what} comes about if ${way} and the rival is there as well: both are needed.`
          : `${what} comes about if ${way} or the rival is there: either suffices.`,
      about: outcomes.flatMap(({ level, indicators }) => (level === part.level ? indicators : [])),
    },
  };
}
