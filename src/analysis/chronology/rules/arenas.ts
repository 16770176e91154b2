/** Assent in one arena changes nothing in another, unless a link carries it over (X10). */

import { listed } from '../../../scenario/listed.js';
import { mcInnesRushton2013 } from '../../../theory/sources.js';
import { arenasOf } from '../arenas.js';
import type { AuditRule, Found } from '../finding.js';
import { enactmentsIn, movesIn, restingOn } from '../measures.js';
import { outcomesOf } from '../outcome.js';
import { called, inTime, sortedBy, toldAll } from '../words.js';

const stageAcrossArenas: AuditRule = {
  rule: 'stage-across-arenas',
  code: 'X10',
  severity: 'hypothesis',
  says: 'the stage is said to change in the arena of the party whose conduct is explained, or a link carries it there',
  source: mcInnesRushton2013(),
  limits:
    'It asks for one link of the kind `transmits` from an event that touches the one arena to an event that touches the other; a chain of links is not followed.',
  find: (dossier) => {
    const { scenario } = dossier;
    const { carriedOver } = arenasOf(dossier);
    return (scenario.hypotheses ?? []).flatMap((hypothesis) => {
      const { mechanism } = hypothesis;
      const outcomes = outcomesOf(scenario, hypothesis);
      const arenas = new Set(outcomes.flatMap((outcome) => outcome.arenas));
      return [...arenas].flatMap((arena): readonly Found[] => {
        if (arena === mechanism.arena || carriedOver(new Set([mechanism.arena]), arena)) return [];
        const levels = outcomes
          .filter((one) => one.arenas.includes(arena))
          .map(({ level }) => level);
        return [
          {
            certain: true,
            events: [],
            about: [hypothesis.id, mechanism.issue, mechanism.arena, arena],
            says: `The hypothesis [${hypothesis.id}] has ${called(scenario.issues, mechanism.issue)} become ${mechanism.stage} in ${called(scenario.arenas, mechanism.arena)}, and explains conduct in ${called(scenario.arenas, arena)} (${listed(levels)}). No link says that assent carried over from the one to the other.`,
          },
        ];
      });
    });
  },
};

const measureAcrossArenas: AuditRule = {
  rule: 'measure-across-arenas',
  code: 'X10',
  severity: 'conceptual',
  says: 'a measure rests on a move that addresses the arena of the measure, or a link carries the assent there',
  source: mcInnesRushton2013(),
  limits: 'A move whose addressees are not coded may address any arena, and is let pass.',
  find: (dossier) => {
    const { scenario, known } = dossier;
    const { addressed, carriedOver } = arenasOf(dossier);
    const moves = movesIn(known);
    const enacted = enactmentsIn(known);
    return restingOn(known).flatMap(({ measure, move }) => {
      const [made] = moves(move);
      const there = made === undefined ? null : addressed(made.act);
      if (made === undefined || there === null) return [];
      return enacted(measure)
        .filter(({ act }) => !there.has(act.arena))
        .flatMap(({ act, event }): readonly Found[] => {
          if (carriedOver(there, act.arena, event)) return [];
          const addresses = sortedBy([...there], (id) => called(scenario.arenas, id));
          const names = addresses.map((id) => called(scenario.arenas, id));
          const events = inTime(dossier, [made.event, event]);
          const says = `The measure [${measure}] is taken in ${called(scenario.arenas, act.arena)} and said to rest on the move [${move}], which addresses only ${listed(names)}: ${toldAll(dossier, events)}.`;
          return [{ certain: true, events, about: [measure, move, act.arena], says }];
        });
    });
  },
};

export const arenaRules: readonly AuditRule[] = [stageAcrossArenas, measureAcrossArenas];
