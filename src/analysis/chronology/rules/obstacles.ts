/** Obstacles that are said to go: some event takes them away, and not long after the cause. */

import type { LayeredEvent } from '../../../scenario/layer.js';
import { obstacleEvents } from '../../../scenario/obstacle-events.js';
import type { Hypothesis, Obstacle } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import { type Dossier, isArticles } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { namedTreatments, outcomesOf } from '../outcome.js';
import { inTime, lag, told, toldAll, withId } from '../words.js';

const hypothesesOn = ({ scenario }: Dossier, { id }: Obstacle): readonly Hypothesis[] =>
  (scenario.hypotheses ?? []).filter((hypothesis) =>
    outcomesOf(scenario, hypothesis).some(({ obstacles }) => obstacles.includes(id)),
  );

const isDated = ({ when }: LayeredEvent): boolean => when !== null;
const idsOf = (events: readonly LayeredEvent[]) => events.map(({ id }) => id);

const removalWithoutEvent: AuditRule = {
  rule: 'removal-without-event',
  code: 'Y06',
  severity: 'hypothesis',
  says: 'an obstacle that is said to go is taken away by some event that the article dates',
  source: ours(),
  limits:
    'It looks at obstacles that a hypothesis lists, or that are coded as removed; for one that the article does not name, at all that is known. A removal that has a date but no event is let pass.',
  find: (dossier) =>
    (dossier.scenario.obstacles ?? []).flatMap((obstacle): readonly Found[] => {
      const { removed, name, id } = obstacle;
      const hypotheses = hypothesesOn(dossier, obstacle);
      if (hypotheses.length === 0 && removed === undefined) return [];
      if (removed?.start !== undefined) return [];
      const ofArticle = isArticles(obstacle);
      const here = obstacleEvents(ofArticle ? dossier.article : dossier.known, obstacle, '+');
      if (here.some(isDated)) return [];
      const anywhere = obstacleEvents(dossier.known, obstacle, '+');
      const elsewhere = anywhere.filter((event) => !idsOf(here).includes(event.id));
      const where = ofArticle ? 'the article' : 'the scenario';
      const recorded =
        elsewhere.length === 0 ? '' : ` The record has ${toldAll(dossier, idsOf(elsewhere))}.`;
      const how =
        here.length === 0
          ? `no event of ${where} takes it away`
          : `${where} has it taken away by what it does not date: ${here.map((event) => `"${event.title}" [${event.id}]`).join('; ')}`;
      const coder = removed?.says === undefined ? '' : ` Noted of its removal: ${removed.says}`;
      return [
        {
          certain: true,
          events: inTime(dossier, idsOf(anywhere)),
          about: [id, ...hypotheses.map((one) => one.id)],
          says: `${withId(name, id)} is said to go, and ${how}.${recorded}${coder}`,
        },
      ];
    }),
};

const late = (dossier: Dossier, hypothesis: Hypothesis, obstacle: Obstacle): readonly Found[] => {
  const { clock, scenario } = dossier;
  const named = namedTreatments(hypothesis);
  const causes = (named.length === 0 ? hypothesis.treatments : named).map(({ event }) => event);
  const ends = obstacleEvents(dossier.known, obstacle, '+');
  const events = idsOf(ends);
  const effects = outcomesOf(scenario, hypothesis)
    .filter(({ obstacles }) => obstacles.includes(obstacle.id))
    .flatMap((outcome) => outcome.events)
    .filter((id) => (dossier.event(id)?.when ?? null) !== null);
  if (effects.length === 0 || events.length === 0) return [];
  const isLater = (first: string, end: string) => clock.of(first).latest < clock.of(end).earliest;
  const isOrMayBe = (first: string, end: string) =>
    isLater(first, end) || clock.mayPrecede(first, end);
  const afterAll = (holds: typeof isLater): boolean =>
    events.every((end) => [...causes, ...effects].every((first) => holds(first, end)));
  const certain = afterAll(isLater);
  if (!certain && !(ends.every(isDated) && afterAll(isOrMayBe))) return [];
  const last = inTime(dossier, causes).at(-1) ?? '';
  const sign = inTime(dossier, effects).at(-1) ?? '';
  const first = inTime(dossier, events)[0] ?? '';
  const days = certain ? lag(clock.of(last), clock.of(first)) : null;
  const by = days === null ? '' : `, ${days} after the last event named as the cause`;
  const says = `${withId(obstacle.name, obstacle.id)} ${certain ? 'certainly went' : 'may have gone'} only when every event named as the cause, and every sign of the effect at its level, was past${by}: ${told(dossier, first)}. The last event so named is ${told(dossier, last)}, the last sign ${told(dossier, sign)}.`;
  const about = [obstacle.id, hypothesis.id];
  return [{ certain, events: inTime(dossier, [...causes, ...events]), about, says }];
};

const removedLate: AuditRule = {
  rule: 'removed-late',
  code: 'Y07',
  severity: 'hypothesis',
  says: 'an obstacle whose going is said to bring the effects was gone before the last of cause and effects',
  source: ours(),
  limits:
    'An obstacle is late if it went after every event that the article names as the cause, and after every sign of the effect at the level where the hypothesis lists it; signs without a date are not asked. Something else may have kept it up; and it may have been easier to pass before it went.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) => {
      const named = outcomesOf(dossier.scenario, hypothesis).flatMap(({ obstacles }) => obstacles);
      return [...new Set(named)].flatMap((id) => {
        const obstacle = dossier.obstacle(id);
        return obstacle === null ? [] : late(dossier, hypothesis, obstacle);
      });
    }),
};

export const obstacleRules: readonly AuditRule[] = [removalWithoutEvent, removedLate];
