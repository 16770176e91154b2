/** The conditions that several rules share, in the words of semantics.md, section 7. */
import { type Asking, absence } from './asking.js';
import { enactments, groundsOf } from './measures.js';
import { answerNow, contextsOf, hasAnswered } from './moves.js';
import type { Happened } from './past.js';
import { and, coded, plain, some, type Verdict } from './verdicts.js';
import type { AudienceDeclared, Dimension, MeasureEnacted, MoveMade } from './world.js';

type Made = Happened<MoveMade>;
type Enacted = Happened<MeasureEnacted>;

// ── Of the move and its speaker ───────────────────────────────────────────────────────────────

/** R2.2. */
export function claimsSurvival(move: MoveMade): Verdict {
  return coded(move.existential === undefined ? undefined : move.existential !== 'none');
}

/** R2.3. */
export function namesReferent(move: MoveMade): Verdict {
  return move.referent === undefined ? 'unknown' : 'yes';
}

/** A threat need not be one to survival: that none is claimed does not say that no threat is named. */
export function namesThreat(move: MoveMade): Verdict {
  return move.threat !== undefined || claimsSurvival(move) === 'yes' ? 'yes' : 'unknown';
}

export function hasAuthority({ world, arena }: Asking, move: MoveMade): Verdict {
  const actor = world.actors.find(({ id }) => id === move.actor);
  return coded(actor?.positions?.find((position) => position.arena === arena)?.authority);
}

export function hasCapital({ world, arena }: Asking, move: MoveMade): Verdict {
  const actor = world.actors.find(({ id }) => id === move.actor);
  return atLeastTwo(actor?.positions?.find((position) => position.arena === arena)?.capital);
}

/** Some observation of the move's context grades it so. */
export function contextHas(
  asking: Asking,
  move: Made,
  what: 'resonance' | 'embeddedness',
): Verdict {
  const contexts = contextsOf(asking.past, move.act.move);
  if (contexts.length === 0) return absence(asking, 'context-observed', move.when);
  return some(contexts.map((context) => atLeastTwo(context[what])));
}

function atLeastTwo(degree: number | undefined): Verdict {
  return coded(degree === undefined ? undefined : degree >= 2);
}

// ── Some audience accepts ─────────────────────────────────────────────────────────────────────

/** The verdict, and who makes it hold: what is asked of each audience, and what it answered, together. */
export interface Acceptance {
  readonly verdict: Verdict;
  readonly by: ReadonlyMap<string, Verdict>;
}

/** The audiences of this arena that may have answered (R2.5). */
export function mayHaveAnswered(asking: Asking, { act }: Made): AudienceDeclared[] {
  return asking.world.audiences.filter(
    ({ id, arena }) =>
      arena === asking.arena &&
      (act.addressees === undefined ||
        act.addressees.includes(id) ||
        hasAnswered(asking.past, act.move, id)),
  );
}

/** Over every audience that may have answered: some one of which the whole holds. */
export function someAudience(
  asking: Asking,
  move: Made,
  whole: (audience: AudienceDeclared) => Verdict,
): Acceptance {
  const audiences = mayHaveAnswered(asking, move);
  const by = new Map(audiences.map((audience) => [audience.id, whole(audience)]));
  const anybody = move.act.addressees === undefined && audiences.length === 0;
  const verdict = anybody ? unanswered(asking, move) : some([...by.values()]);
  return { verdict, by };
}

/** An answer that is awaited, of an audience or of nobody in particular: no if answers were searched. */
export function unanswered(asking: Asking, move: Made, audience?: string): Verdict {
  return absence(asking, 'audience-accepted', move.when, { audience, move: move.act.move });
}

export function accepts(
  asking: Asking,
  move: Made,
  { id }: { readonly id: string },
  dimension: Dimension | 'either',
): Verdict {
  if (dimension === 'either')
    return some([
      accepts(asking, move, { id }, 'identification'),
      accepts(asking, move, { id }, 'measures'),
    ]);
  const answer = answerNow(asking.past, move.act.move, id, dimension)?.act;
  return answer === undefined
    ? unanswered(asking, move, id)
    : plain(answer.type === 'audience-accepted');
}

export function acceptsFormally(
  asking: Asking,
  move: Made,
  { id }: { readonly id: string },
  dimension: Dimension,
): Verdict {
  const answer = answerNow(asking.past, move.act.move, id, dimension)?.act;
  if (answer === undefined) return unanswered(asking, move, id);
  if (answer.type !== 'audience-accepted') return 'no';
  return coded(answer.support === undefined ? undefined : answer.support === 'formal');
}

/** R2.5: a significant audience accepts the measures. */
export function accepted(asking: Asking, move: Made): Acceptance {
  return someAudience(asking, move, (audience) =>
    and([coded(audience.significant), accepts(asking, move, audience, 'measures')]),
  );
}

/** Some audience that can authorise accepts the measures. */
export function authorised(asking: Asking, move: Made): Acceptance {
  return someAudience(asking, move, (audience) =>
    and([coded(audience.canAuthorise), accepts(asking, move, audience, 'measures')]),
  );
}

// ── Some measure ──────────────────────────────────────────────────────────────────────────────

/** Some measure enacted here of which all holds; or one that is not coded. */
export function someMeasure(
  asking: Asking,
  move: Made,
  all: (measure: Enacted) => readonly Verdict[],
): Verdict {
  const measures = enactments(asking.past, asking.issue, asking.arena);
  return some([
    ...measures.map((measure) => and(all(measure))),
    absence(asking, 'measure-enacted', move.when),
  ]);
}

export function restsOn(asking: Asking, { act, when }: Enacted, move: MoveMade): Verdict {
  const grounds = groundsOf(asking.past, act.measure);
  if (grounds.length === 0) return absence(asking, 'measure-justified', when);
  return plain(grounds.includes(move.move));
}

export function breaksRule({ act }: Enacted): Verdict {
  return coded(act.breaks === undefined ? undefined : act.breaks.length > 0);
}
