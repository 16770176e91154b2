/** The rules for entering that are asked of a measure: R8, R15, R16. */
import type { Asking, Branch } from './asking.js';
import {
  accepts,
  breaksRule,
  claimsSurvival,
  namesThreat,
  restsOn,
  someAudience,
} from './conditions.js';
import { type Entry, named } from './founders.js';
import { enactments, justifications, justifiedBy } from './measures.js';
import { securitizingMoves, stands } from './moves.js';
import type { Happened } from './past.js';
import { answers, measures, measuresTouched, moves } from './touching.js';
import { and, plain, some, type Verdict } from './verdicts.js';
import type { ActType, MeasureEnacted, MoveMade } from './world.js';

type Enacted = Happened<MeasureEnacted>;

/** The measures touched that are not spent. */
function enactedAmong(asking: Asking, branch: Branch, reads: readonly ActType[]): Enacted[] {
  const touched = measuresTouched(asking, reads);
  return enactments(asking.past, asking.issue, asking.arena).filter(
    ({ act, at }) => touched.includes(act.measure) && at > branch.since,
  );
}

/** The securitizing moves made here after the last conclusion. */
function claimsSince({ world, past, issue, arena }: Asking, { since }: Branch) {
  return securitizingMoves(world, past, issue, arena).filter(({ at }) => at > since);
}

// ── R8 ────────────────────────────────────────────────────────────────────────────────────────

export function action(asking: Asking, branch: Branch): Entry {
  const claims = claimsSince(asking, branch).map(({ act }) => act);
  const verdicts = enactedAmong(asking, branch, ['move-made', ...measures]).map((measure) =>
    and([
      some(claims.map(namesThreat)),
      some(
        claims.map((claim) => and([namesThreat(claim), justifiedByItsOwn(asking, measure, claim)])),
      ),
      some(
        claims.map((claim) =>
          and([
            namesThreat(claim),
            restsOn(asking, measure, claim),
            actsFor(asking, measure, claim),
          ]),
        ),
      ),
    ]),
  );
  return { verdict: some(verdicts), founders: [] };
}

/** It rests on the claim by what the claim's actor says of it, or the measure's agent; others cannot justify it. */
function justifiedByItsOwn(asking: Asking, measure: Enacted, claim: MoveMade): Verdict {
  const rests = restsOn(asking, measure, claim);
  if (rests !== 'yes') return rests;
  const { agent, justifiedBy: own } = measure.act;
  if (own === claim.move) return 'yes';
  const who = justifications(asking.past, measure.act.measure)
    .filter(({ ground }) => ground === claim.move)
    .map(({ by }) => by);
  if (who.includes(claim.actor)) return 'yes';
  if (agent === undefined) return 'unknown';
  return plain(who.includes(agent));
}

/** The measure's agent is the claim's actor, acts on its instruction, or makes the claim its own. */
function actsFor({ world, past }: Asking, { act }: Enacted, claim: MoveMade): Verdict {
  const { agent, measure } = act;
  if (agent === undefined) return 'unknown';
  const instructed = world.actors.find(({ id }) => id === claim.actor)?.instructs;
  if (agent === claim.actor || instructed?.includes(agent)) return 'yes';
  if (justifiedBy(past, measure, agent).includes(claim.move)) return 'yes';
  return instructed === undefined ? 'unknown' : 'no';
}

// ── R15 and R16 ───────────────────────────────────────────────────────────────────────────────

export function articleStrict(asking: Asking, branch: Branch): Entry {
  const claimed = plain(claimsSince(asking, branch).length > 0);
  const verdicts = enactedAmong(asking, branch, ['move-made', ...measures]).map((measure) =>
    and([breaksRule(measure), claimed]),
  );
  return { verdict: some(verdicts), founders: [] };
}

export function articleFull(asking: Asking, branch: Branch): Entry {
  const claims = claimsSince(asking, branch);
  const takenUp = claims.map((claim) => {
    const { verdict, by } = someAudience(asking, claim, (audience) =>
      accepts(asking, claim, audience, 'either'),
    );
    const whole = (taken: Verdict) =>
      and([claimsSurvival(claim.act), plain(stands(asking.past, claim.act.move)), taken]);
    const each = [...by].map(([audience, taken]) => [audience, whole(taken)] as const);
    return { verdict: whole(verdict), each };
  });
  const reads = [...moves, ...answers, ...measures];
  const verdicts = enactedAmong(asking, branch, reads).map((measure) =>
    and([
      breaksRule(measure),
      plain(claims.length > 0),
      some(takenUp.map(({ verdict }) => verdict)),
    ]),
  );
  // Whoever took the threat up founds, whatever the measures say: yes certain, unknown possible.
  const tookUp = takenUp.flatMap(({ each }) => each);
  const certain = tookUp.filter(([, verdict]) => verdict === 'yes').map(([audience]) => audience);
  const open = tookUp.filter(([, verdict]) => verdict !== 'no').map(([audience]) => audience);
  return { verdict: some(verdicts), founders: named(open, certain) };
}
