/** Moves have referent objects, and those for different ones are not taken together unless an umbrella covers them (X12). */

import { listed } from '../../../scenario/listed.js';
import type { Scenario } from '../../../scenario/scenario.js';
import type { MoveMade } from '../../../theory/act.js';
import { buzan1998 } from '../../../theory/sources.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { actsOf, movesIn, type Placed, restingOn } from '../measures.js';
import { called, inTime, sortedBy, toldAll } from '../words.js';

type PlacedMove = Placed<MoveMade>;

/** Whether one referent, or an umbrella, stands over both. */
const goTogether = ({ referents }: Scenario, a: string, b: string): boolean =>
  a === b ||
  referents.some(({ id, covers = [] }) => {
    const over = [id, ...covers];
    return over.includes(a) && over.includes(b);
  });

interface Merged {
  readonly moves: readonly PlacedMove[];
  /** What takes the moves together, in words, the event that says so, and the ids it names. */
  readonly how: string;
  readonly event: string | null;
  readonly about: readonly string[];
}

/** Where moves are taken together: one renews or replaces another, or one measure rests on several. */
const mergedIn = ({ known }: Dossier): readonly Merged[] => {
  const moves = actsOf(known, 'move-made');
  const made = movesIn(known);
  const resting = restingOn(known);
  return [
    ...moves.flatMap((one) =>
      one.act.renews === undefined
        ? []
        : [
            {
              moves: [...made(one.act.renews), one],
              how: 'The one renews the other',
              event: null,
              about: [],
            },
          ],
    ),
    ...actsOf(known, 'move-superseded').map(({ act, event }) => ({
      moves: [...made(act.move), ...made(act.by)],
      how: 'The one takes the place of the other',
      event,
      about: [],
    })),
    ...[...new Set(resting.map(({ measure }) => measure))].map((measure) => ({
      moves: resting.filter((one) => one.measure === measure).flatMap(({ move }) => made(move)),
      how: `One measure [${measure}] is said to rest on them`,
      event: null,
      about: [measure],
    })),
  ];
};

const mergedReferents: AuditRule = {
  rule: 'merged-referents',
  code: 'X12',
  severity: 'conceptual',
  says: 'moves that are taken together are for one referent object, or an umbrella is declared over theirs',
  source: buzan1998('36'),
  limits:
    'A move whose referent is not coded is let pass. An umbrella that stands over an umbrella is not followed.',
  find: (dossier) => {
    const { scenario } = dossier;
    return mergedIn(dossier).flatMap(({ moves, how, event, about }): readonly Found[] => {
      const referents = [...new Set(moves.flatMap(({ act }) => act.referent ?? []))];
      const together = referents.every((a) => referents.every((b) => goTogether(scenario, a, b)));
      if (together) return [];
      const events = inTime(dossier, [
        ...moves.map((one) => one.event),
        ...(event === null ? [] : [event]),
      ]);
      const names = referents.map((id) => called(scenario.referents, id));
      return [
        {
          certain: true,
          events,
          about: [...about, ...moves.map(({ act }) => act.move), ...referents],
          says: `${how}: moves for different referent objects, ${listed(sortedBy(names, (name) => name))}, in ${toldAll(dossier, events)}.`,
        },
      ];
    });
  },
};

const moveWithoutReferent: AuditRule = {
  rule: 'move-without-referent',
  code: 'Y43',
  severity: 'conceptual',
  says: 'the article says what is to survive, where it has somebody present a threat',
  source: buzan1998('36'),
  limits:
    'It repeats what the coder found in the text: a referent that is only implied may have been left uncoded.',
  find: (dossier) =>
    actsOf(dossier.article, 'move-made').flatMap(({ act, event }): readonly Found[] =>
      act.sign === '-' || act.referent !== undefined
        ? []
        : [
            {
              certain: true,
              events: [event],
              about: [act.move],
              says: `The article has ${called(dossier.scenario.actors, act.actor)} present a threat [${act.move}], and names nothing that is to survive: ${toldAll(dossier, [event])}.`,
            },
          ],
    ),
};

export const referentRules: readonly AuditRule[] = [mergedReferents, moveWithoutReferent];
