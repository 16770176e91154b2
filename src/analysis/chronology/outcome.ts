/** What a hypothesis explains and by what: outcomes with their events, level by level, and the causes the article names. */
import type { Hypothesis, Scenario, Treatment } from '../../scenario/scenario.js';
import type { Level } from '../../theory/act.js';
import { outcomeEvents } from '../hypothesis/dating.js';
import { isArticles } from './dossier.js';

/** The outcomes of a hypothesis at one level. */
export interface OutcomeAt {
  readonly level: Level;
  readonly arenas: readonly string[];
  readonly obstacles: readonly string[];
  /** The events by which it is to be seen, each once. */
  readonly events: readonly string[];
}

const levels: readonly Level[] = ['bilateral', 'regional', 'international', 'domestic'];

/** The outcomes of a hypothesis, level by level. */
export const outcomesOf = (scenario: Scenario, { outcomes }: Hypothesis): readonly OutcomeAt[] =>
  levels.flatMap((level) => {
    const here = outcomes.filter((one) => one.level === level);
    if (here.length === 0) return [];
    return [
      {
        level,
        arenas: [...new Set(here.map(({ arena }) => arena))],
        obstacles: [...new Set(here.flatMap(({ obstacles }) => obstacles))],
        events: [...new Set(here.flatMap((one) => outcomeEvents(scenario, one)))],
      },
    ];
  });

/** The candidate causes that the article itself states or implies. */
export const namedTreatments = ({ treatments }: Hypothesis): readonly Treatment[] =>
  treatments.filter(isArticles);
