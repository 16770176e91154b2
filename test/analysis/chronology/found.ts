/** What is found in a small scenario, in short; and the parts that several tests put into one. */
import { audit } from '../../../src/analysis/chronology/audit.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import type { Hypothesis, Scenario, ScenarioEvent } from '../../../src/scenario/scenario.js';
import { happening, hypothesis, noted, stage, stated } from './parts.js';

/** What is found, each as the rule, whether it is certain, and the events. */
export const found = (scenario: Scenario): readonly string[] =>
  audit(loadScenario(JSON.stringify(scenario))).findings.map(({ rule, certain, events }) =>
    `${rule}${certain ? '' : '?'} ${events.join(' ')}`.trim(),
  );

export const bare = (more: Partial<Scenario>): Scenario => ({
  ...stage,
  id: 'bare',
  sources: [],
  events: [],
  ...more,
});
export const hypotheses = (more: Partial<Hypothesis>) => [hypothesis(more)];
export const signed = (date: string | null, more: Partial<ScenarioEvent> = {}): ScenarioEvent => ({
  ...happening('convention-signed', date, stated, noted('Signed.')),
  ...more,
});
export const trade = (...events: readonly string[]) => ({
  indicators: [
    {
      id: 'trade',
      level: 'bilateral' as const,
      says: 'Trade.',
      events,
      link: 'stated' as const,
      coded: [stated],
    },
  ],
  hypotheses: hypotheses({
    outcomes: [{ level: 'bilateral', arena: 'council', indicators: ['trade'], obstacles: [] }],
  }),
});
