/** One measure, or one obstacle, and the reasons that are given for it. */
import type { LayeredEvent } from '../../../scenario/layer.js';
import { listed } from '../../../scenario/listed.js';
import type { Link } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { indexed } from '../indexed.js';
import { type Ground, groundsIn } from '../measures.js';
import { clause, inTime, sortedBy, told } from '../words.js';

/** The events that take the same measures, with what they take and put up. */
interface Taking {
  readonly events: Set<string>;
  readonly measures: Set<string>;
  readonly obstacles: Set<string>;
}

/** A reason in words, where it is given, and the ids it names. */
interface Reason {
  readonly says: string;
  readonly event: string;
  readonly about: readonly string[];
}

const takingOf = ({ id, acts }: LayeredEvent): Taking => ({
  events: new Set([id]),
  measures: new Set(acts.flatMap((act) => (act.type === 'measure-enacted' ? [act.measure] : []))),
  obstacles: new Set(
    acts.flatMap((act) =>
      act.type === 'relation-changed' && act.sign === '-' && act.obstacle !== undefined
        ? [act.obstacle]
        : [],
    ),
  ),
});

/** Events that enact one measure between them are one taking: a measure may be enacted again, or by steps. */
const takingsIn = (events: readonly LayeredEvent[]): readonly Taking[] => {
  const byMeasure = new Map<string, Taking>();
  const all = new Set<Taking>();
  for (const event of events) {
    const taking = takingOf(event);
    if (taking.measures.size === 0 && taking.obstacles.size === 0) continue;
    for (const other of new Set([...taking.measures].flatMap((id) => byMeasure.get(id) ?? []))) {
      all.delete(other);
      for (const id of other.events) taking.events.add(id);
      for (const id of other.measures) taking.measures.add(id);
      for (const id of other.obstacles) taking.obstacles.add(id);
    }
    for (const id of taking.measures) byMeasure.set(id, taking);
    all.add(taking);
  }
  return [...all];
};

/** In order of the time at which they are given, so that neither ids nor the order of the file matter. */
const inTimeOf = (dossier: Dossier, reasons: readonly Reason[]): readonly Reason[] => {
  const order = inTime(
    dossier,
    reasons.map(({ event }) => event),
  );
  return sortedBy(
    reasons,
    ({ event }) => order.indexOf(event),
    ({ about }) => about.length,
    ({ about, says }) => (about.length === 0 ? says : ''),
  );
};

const reasonsFor = (
  dossier: Dossier,
  { events, measures }: Taking,
  groundsOf: (measure: string) => readonly Ground[],
  causesOf: (event: string) => readonly Link[],
): readonly Reason[] => {
  const { event } = dossier;
  const grounds = [...measures]
    .flatMap(groundsOf)
    .map(({ move, event: said }) =>
      move === 'no threat'
        ? { says: 'that it rests on no threat', event: said, about: [] }
        : { says: `the move [${move}]`, event: said, about: [move] },
    );
  const noted = [...events].flatMap((id) =>
    (event(id)?.acts ?? []).flatMap((act) =>
      act.type === 'noted' && (act.kind === 'driver' || act.kind === 'declaration')
        ? [{ says: `“${clause(act.says)}”`, event: id, about: [] }]
        : [],
    ),
  );
  const causes = [...events]
    .flatMap(causesOf)
    .map(({ id, from }) => ({ says: `what came of [${from}]`, event: from, about: [id] }));
  return inTimeOf(dossier, [...grounds, ...noted, ...causes]);
};

/** What gives the reasons of a taking. */
const reasoning = (dossier: Dossier): ((taking: Taking) => readonly Reason[]) => {
  const { known, scenario } = dossier;
  const groundsOf = indexed(groundsIn(known), ({ measure }) => measure);
  const causes = (scenario.links ?? []).filter(({ kind }) => kind === 'causes');
  const causesOf = indexed(causes, ({ to }) => to);
  return (taking) => reasonsFor(dossier, taking, groundsOf, causesOf);
};

const severalJustifications: AuditRule = {
  rule: 'several-justifications',
  code: 'Y05',
  severity: 'hypothesis',
  says: 'one measure, or one obstacle, is given one reason',
  source: ours(),
  limits:
    'As reasons it counts the grounds that a measure is said to rest on (`no threat` among them), drivers and declarations noted in the event that takes the measure or puts up the obstacle, and causes that a link names. A declaration noted there may be no reason; several reasons may all be true; a reason in other words counts twice.',
  find: (dossier) => {
    const reasonsOf = reasoning(dossier);
    return takingsIn(dossier.known).flatMap((taking): readonly Found[] => {
      const reasons = reasonsOf(taking);
      const different = new Set(reasons.map(({ says }) => says));
      if (different.size < 2) return [];
      const what = [...taking.measures, ...taking.obstacles];
      const events = inTime(dossier, [...taking.events, ...reasons.map(({ event }) => event)]);
      const taken = inTime(dossier, [...taking.events]).map((id) => told(dossier, id));
      return [
        {
          certain: true,
          events,
          about: [...new Set([...what, ...reasons.flatMap(({ about }) => about)])],
          says: `${different.size} different reasons are given for ${listed(taken)}: ${[...different].join('; ')}.`,
        },
      ];
    });
  },
};

export const justificationRules: readonly AuditRule[] = [severalJustifications];
