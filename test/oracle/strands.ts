/** R11: what must come about depends on what the securitizing speech is meant to do. */
import { type Asking, absenceUntil } from './asking.js';
import { accepts, claimsSurvival, restsOn, someAudience, unanswered } from './conditions.js';
import type { Way } from './founders.js';
import { enactments } from './measures.js';
import { answeredDirectly, stands } from './moves.js';
import type { Happened } from './past.js';
import { all, and, coded, plain, some, type Verdict } from './verdicts.js';
import type { AudienceDeclared, Dimension, MoveMade } from './world.js';

type Made = Happened<MoveMade>;

export function strands(asking: Asking, move: Made): Way {
  const aim = aimOf(asking, move);
  const verdict = and([
    plain(move.act.sign === '+'),
    claimsSurvival(move.act),
    plain(stands(asking.past, move.act.move)),
    aim.verdict,
  ]);
  return { verdict, accepting: aim.accepting };
}

type Strand = NonNullable<MoveMade['strand']>;
const all5: readonly Strand[] = ['agenda', 'future-acts', 'past-acts', 'deterrence', 'control'];

/** What the strand aims at, and who accepts in it. */
function aimOf(asking: Asking, move: Made): Way {
  const { strand } = move.act;
  if (strand !== undefined) return aimOfStrand(asking, move, strand);
  // Whoever would found under some strand may have founded.
  const accepting = new Map<string, Verdict>();
  for (const each of all5)
    for (const [audience, verdict] of aimOfStrand(asking, move, each).accepting)
      if (verdict !== 'no') accepting.set(audience, 'unknown');
  return { verdict: 'unknown', accepting };
}

function aimOfStrand(asking: Asking, move: Made, strand: Strand): Way {
  const whoAccepts = (dimension: Dimension) =>
    someAudience(asking, move, (audience) => accepts(asking, move, audience, dimension));
  switch (strand) {
    case 'agenda': {
      const { verdict, by } = someAudience(asking, move, (audience) =>
        and([coded(audience.canAuthorise), accepts(asking, move, audience, 'identification')]),
      );
      return { verdict, accepting: by };
    }
    case 'future-acts': {
      const { verdict, by } = whoAccepts('measures');
      return { verdict, accepting: by };
    }
    case 'past-acts': {
      const { verdict, by } = whoAccepts('identification');
      return { verdict: and([verdict, doneBefore(asking, move)]), accepting: by };
    }
    case 'deterrence':
    case 'control':
      return ofThoseSpokenTo(asking, move, strand);
  }
}

/** Some measure that rests on the move was there already when it was made. */
function doneBefore(asking: Asking, move: Made): Verdict {
  const { past, issue, arena } = asking;
  const measures = enactments(past, issue, arena).map((measure) =>
    and([restsOn(asking, measure, move.act), plain(measure.at <= move.at)]),
  );
  return some([...measures, absenceUntil(asking, 'measure-enacted', move.when)]);
}

/** Deterrence needs one of those spoken to, control all of them. */
function ofThoseSpokenTo(asking: Asking, move: Made, strand: 'deterrence' | 'control'): Way {
  const { world, past } = asking;
  const { addressees } = move.act;
  const here = world.audiences.filter(({ arena }) => arena === asking.arena);
  const answer = (audience: AudienceDeclared) => accepts(asking, move, audience, 'measures');
  if (addressees !== undefined) {
    const spokenTo = here.filter(({ id }) => addressees.includes(id));
    const accepting = new Map(spokenTo.map((audience) => [audience.id, answer(audience)]));
    const verdicts = [...accepting.values()];
    return { verdict: strand === 'control' ? all(verdicts) : some(verdicts), accepting };
  }
  const wasSpokenTo = ({ id }: AudienceDeclared) => answeredDirectly(past, move.act.move, id);
  // Of one that may not have been spoken to, an acceptance is that of a founder only if it was.
  const accepting = new Map(
    here.map((audience) => [
      audience.id,
      wasSpokenTo(audience) ? answer(audience) : and([answer(audience), 'unknown']),
    ]),
  );
  if (strand === 'deterrence') {
    const nobodyThere = here.length === 0 ? [unanswered(asking, move)] : [];
    return { verdict: some([...accepting.values(), ...nobodyThere]), accepting };
  }
  const obeying = all(
    here.map((audience) =>
      wasSpokenTo(audience) || answer(audience) !== 'no' ? answer(audience) : 'unknown',
    ),
  );
  if (here.length > 0 && here.every((audience) => answer(audience) === 'no'))
    return { verdict: 'no', accepting };
  const open = obeying === 'yes' && !here.some(wasSpokenTo);
  return { verdict: open ? 'unknown' : obeying, accepting };
}
