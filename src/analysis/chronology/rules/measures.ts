/** A measure comes after the move and the authority that it is said to rest on (X08). */
import { ours } from '../../../theory/sources.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { actsOf, enactmentsIn, movesIn, restingOn } from '../measures.js';
import { inTime, toldAll } from '../words.js';

interface Followed {
  readonly measure: string;
  /** What it is said to follow: the id of a move, or `null` for an authorisation. */
  readonly move: string | null;
  /** The events in which what it follows was made or given. */
  readonly events: readonly string[];
}

/** What each measure is said to follow. */
const followedIn = ({ known }: Dossier): readonly Followed[] => {
  const moves = movesIn(known);
  const given = new Map<string, string[]>();
  for (const type of ['measure-requested', 'measure-authorised'] as const)
    for (const { act, event } of actsOf(known, type))
      given.set(act.measure, [...(given.get(act.measure) ?? []), event]);
  return [
    ...restingOn(known).map(({ measure, move }) => ({
      measure,
      move,
      events: moves(move).map(({ event }) => event),
    })),
    ...[...given].map(([measure, events]) => ({ measure, move: null, events })),
  ];
};

const early = (
  dossier: Dossier,
  { measure, move, events }: Followed,
  taken: readonly string[],
): readonly Found[] => {
  const { clock } = dossier;
  if (taken.length === 0 || events.length === 0) return [];
  const all = (holds: (first: string, second: string) => boolean): boolean =>
    taken.every((first) => events.every((second) => holds(first, second)));
  const certain = all(clock.precedes);
  const may = all(
    (first, second) => clock.precedes(first, second) || clock.mayPrecede(first, second),
  );
  if (!certain && !may) return [];
  const both = inTime(dossier, [...taken, ...events]);
  const taking = `The measure [${measure}] ${certain ? 'was certainly taken' : 'may have been taken'} before`;
  const what =
    move === null
      ? 'it was asked for or authorised'
      : `the move was made that it is said to rest on [${move}]`;
  const says = `${taking} ${what}: ${toldAll(dossier, both)}.`;
  return [{ certain, events: both, about: [measure, ...(move === null ? [] : [move])], says }];
};

const measureBeforeMove: AuditRule = {
  rule: 'measure-before-move',
  code: 'X08',
  severity: 'factual',
  says: 'no measure was taken before the move it is said to rest on was made, or before it was asked for or authorised',
  source: ours(),
  limits:
    'A measure taken in several events is found only if all of them come before all that it is said to follow.',
  find: (dossier) => {
    const enacted = enactmentsIn(dossier.known);
    return followedIn(dossier).flatMap((followed) =>
      early(
        dossier,
        followed,
        enacted(followed.measure).map(({ event }) => event),
      ),
    );
  },
};

export const measureRules: readonly AuditRule[] = [measureBeforeMove];
