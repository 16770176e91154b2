/** Where an automatic return is disputed: who sees the issue at which stage. */
import { perObserver } from '../../history/observers.js';
import type { Where } from '../../history/where.js';
import type { Cell, ReportTable, Row } from './document.js';
import { placeName, spansCell } from './stage-words.js';
import type { Study } from './study.js';

/** The places of clauses that somebody triggers and only some recognise. */
const disputedPlaces = ({ scenario: { events } }: Study): readonly Where[] => {
  const acts = events.flatMap((event) => event.acts);
  const disputed = new Set(
    acts.flatMap((act) =>
      act.type === 'clause-triggered' && Array.isArray(act.recognisedBy) ? [act.clause] : [],
    ),
  );
  const places = acts.flatMap((act) =>
    act.type === 'clause-agreed' && disputed.has(act.clause)
      ? [{ issue: act.issue, arena: act.arena }]
      : [],
  );
  return [...new Map(places.map((where) => [`${where.issue} ${where.arena}`, where])).values()];
};

const namesOf = ({ scenario: { actors } }: Study, ids: readonly string[]): string =>
  ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? id).join(', ');

export const observersTable = (study: Study): ReportTable | null => {
  const places = disputedPlaces(study);
  if (places.length === 0) return null;
  const found = new Map<string, { cells: readonly Cell[]; readings: string[] }>();
  for (const where of places)
    for (const reading of study.readings)
      for (const { observers, spans } of perObserver(study.scenario, reading, where, study.options)
        .sights) {
        const cells = [namesOf(study, observers), spansCell(spans)];
        const key = JSON.stringify([where, cells]);
        const known = found.get(key);
        if (known !== undefined) known.readings.push(reading.id);
        else
          found.set(key, {
            cells: [placeName(study.scenario, where), ...cells],
            readings: [reading.id],
          });
      }
  const rows = [...found.values()].map(
    ({ cells: [place = '', ...rest], readings }): Row => ({
      cells: [place, readings.join(', '), ...rest],
    }),
  );
  return {
    kind: 'table',
    id: 'observers',
    caption: 'Who sees which stage, where some recognise what others deny',
    columns: [
      { id: 'place', name: 'Issue and arena' },
      { id: 'readings', name: 'Readings' },
      { id: 'observers', name: 'Seen by' },
      { id: 'spans', name: 'Stages' },
    ],
    rows,
  };
};
