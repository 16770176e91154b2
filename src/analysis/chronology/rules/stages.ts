/** What is claimed about stages: where, with whose assent, and one at a time. */

import { listed } from '../../../scenario/listed.js';
import { buzan1998, mcInnesRushton2013 } from '../../../theory/sources.js';
import type { AuditRule, Found } from '../finding.js';
import { actsOf } from '../measures.js';
import { inTime, told, toldAll, withId } from '../words.js';

const stageWithoutArena: AuditRule = {
  rule: 'stage-without-arena',
  code: 'Y40',
  severity: 'conceptual',
  says: 'who claims a stage for an issue that is contested in several arenas says in which of them',
  source: mcInnesRushton2013(),
  limits: 'A claimed stage has no arena in this format, so any claim about such an issue is found.',
  find: (dossier) => {
    const claims = actsOf(dossier.known, 'stage-claimed');
    return dossier.scenario.issues.flatMap(({ id, name, arenas }): readonly Found[] => {
      const here = claims.filter(({ act }) => act.issue === id);
      if (arenas.length < 2 || here.length === 0) return [];
      const events = inTime(
        dossier,
        here.map(({ event }) => event),
      );
      const stages = [...new Set(here.map(({ act }) => act.stage))].sort();
      const says = `One stage for all is claimed of ${withId(name, id)} (${listed(stages)}), which is contested in ${arenas.length} arenas: ${toldAll(dossier, events)}.`;
      return [{ certain: true, events, about: [id], says }];
    });
  },
};

const wanted = { securitized: '+', desecuritized: '-' } as const;

const stageWithoutAnswer: AuditRule = {
  rule: 'stage-claimed-without-answer',
  code: 'Y41',
  severity: 'conceptual',
  says: 'who claims that an issue was securitized or desecuritized names an audience that went along',
  source: buzan1998('25'),
  limits:
    'It looks at the article alone: for any acceptance, even in part, of a move of the right sign about the issue. Readings that ask for no audience need none.',
  find: (dossier) => {
    const { article, scenario } = dossier;
    const moves = actsOf(article, 'move-made');
    const accepted = new Set(
      [...actsOf(article, 'audience-accepted'), ...actsOf(article, 'audience-partly-accepted')].map(
        ({ act }) => act.move,
      ),
    );
    const claims = actsOf(article, 'stage-claimed').flatMap(({ act, event }) =>
      act.stage === 'securitized' || act.stage === 'desecuritized'
        ? [{ issue: act.issue, stage: act.stage, event }]
        : [],
    );
    return scenario.issues.flatMap(({ id, name }): readonly Found[] => {
      const bare = claims.filter(
        ({ issue, stage }) =>
          issue === id &&
          !moves.some(
            ({ act }) => act.issue === id && act.sign === wanted[stage] && accepted.has(act.move),
          ),
      );
      if (bare.length === 0) return [];
      const events = inTime(
        dossier,
        bare.map(({ event }) => event),
      );
      const stages = [...new Set(bare.map(({ stage }) => stage))].sort();
      const says = `The article claims that ${withId(name, id)} was ${listed(stages)}, and names no audience that accepted a move to that end: ${toldAll(dossier, events)}.`;
      return [{ certain: true, events, about: [id], says }];
    });
  },
};

const severalStages: AuditRule = {
  rule: 'several-stages-claimed',
  code: 'Y42',
  severity: 'conceptual',
  says: 'an issue is claimed to be at one stage at a time',
  source: buzan1998('23–24'),
  limits:
    'It compares the claims that the article makes in one event. Claims in different events may be about different times.',
  find: (dossier) =>
    dossier.article.flatMap((event) => {
      const claims = actsOf([event], 'stage-claimed');
      const issues = new Set(claims.map(({ act }) => act.issue));
      return [...issues].flatMap((issue): readonly Found[] => {
        const here = claims.filter(({ act }) => act.issue === issue).map(({ act }) => act.stage);
        const stages = [...new Set(here)].sort();
        if (stages.length < 2) return [];
        const says = `In one event, ${told(dossier, event.id)}, [${issue}] is claimed to be ${listed(stages)}. The stages exclude one another.`;
        return [{ certain: true, events: [event.id], about: [issue], says }];
      });
    }),
};

export const stageRules: readonly AuditRule[] = [
  stageWithoutArena,
  stageWithoutAnswer,
  severalStages,
];
