/** The kinds of witness that rules are about. Each says which ids an event touched, and which are not spent. */
import { each } from '../machine/chain.js';
import type { Sign } from './act.js';
import type { KnownMeasure } from './measure.js';
import type { MadeMove } from './move.js';
import type { Asked, WitnessKind } from './rule.js';
import { measureIn, moveIn } from './situation.js';

/** The moves of a sign made here since the last conclusion, newest first. */
export const movesHere = ({ place, since }: Asked, sign: Sign): readonly string[] => {
  const found: string[] = [];
  for (const here of each(place.moves)) {
    if (here.at.index <= since) break;
    if (here.sign === sign) found.push(here.id);
  }
  return found;
};

/** The securitizing moves made here since the last conclusion, as they stand, newest first. */
export const claimsHere = (asked: Asked): readonly MadeMove[] =>
  movesHere(asked, '+').flatMap((id) => {
    const move = moveIn(asked.facts, id);
    return move.status === 'unmade' ? [] : [move];
  });

/** A move of one sign, made here since the last conclusion. */
export const aMove = (sign: Sign): WitnessKind<MadeMove> => ({
  kind: sign === '+' ? 'a securitizing move' : 'a desecuritizing move',
  touched: ({ moves }) => moves,
  here: (asked) => movesHere(asked, sign),
  find: (id, { facts, since }) => {
    const move = moveIn(facts, id);
    return move.status === 'unmade' || move.act.sign !== sign || move.at.index <= since
      ? null
      : move;
  },
  brings: ({ act }) => act.type === 'move-made' && act.sign === sign,
  newest: ({ newestMove }) => newestMove[sign],
});

/**
 * A securitizing move, asked about also by what is done for it: a measure asks about the moves that justify it, and
 * what belongs to no move and no measure (a window, a doubt) about every claim here. A measure that nobody justified yet
 * may turn out to rest on any claim made here.
 */
export const aClaim: WitnessKind<MadeMove> = {
  ...aMove('+'),
  touched: ({ moves, measures }, asked) => {
    const unjustified = measures.some((id) => {
      const measure = measureIn(asked.facts, id);
      return measure.status !== 'absent' && measure.justifications === null;
    });
    const belongsToNone = moves.length === 0 && measures.length === 0;
    return unjustified || belongsToNone ? movesHere(asked, '+') : moves;
  },
};

/** The measures first coded here since the last conclusion that have been enacted, newest first. */
const measuresHere = ({ place, facts, since }: Asked): readonly string[] => {
  const found: string[] = [];
  for (const id of each(place.measures)) {
    const measure = measureIn(facts, id);
    if (measure.status === 'absent' || measure.enacted === null) continue;
    if (measure.enacted.at.index > since) found.push(id);
  }
  return found;
};

/** A measure enacted here since the last conclusion. An act that touches no measure touches all of them. */
export const aMeasure: WitnessKind<KnownMeasure> = {
  kind: 'a measure',
  touched: ({ measures }, asked) => (measures.length > 0 ? measures : measuresHere(asked)),
  here: measuresHere,
  find: (id, { facts, since }) => {
    const measure = measureIn(facts, id);
    return measure.status === 'absent' ||
      measure.enacted === null ||
      measure.enacted.at.index <= since
      ? null
      : measure;
  },
  // Moves count too: these rules ask for a securitizing actor since the last conclusion.
  brings: ({ act }) =>
    act.type === 'measure-enacted' || (act.type === 'move-made' && act.sign === '+'),
};

/** The process of Table 1 here, begun by the first mark since the last conclusion. */
export const theProcess: WitnessKind<Asked> = {
  kind: 'the process of Table 1',
  touched: () => ['table1'],
  here: ({ place, since }) =>
    place.marks !== null && place.marks.head.at.index > since ? ['table1'] : [],
  find: (_, asked) => (theProcess.here(asked).length > 0 ? asked : null),
  brings: ({ act }) => act.type === 'component-marked',
};

/** The place's ledger of measures; asked when one of them ends. */
export const theLedger: WitnessKind<Asked> = {
  kind: 'the ledger of measures',
  touched: () => ['ledger'],
  here: ({ place }) => (place.measures === null ? [] : ['ledger']),
  find: (_, asked) => asked,
  brings: () => false,
};
