/** Evidence on both sides was looked at. */

import { counted } from '../../../scenario/counted.js';
import type { Hypothesis, Treatment } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import { type Balance, balanceOf } from '../balance.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { namedTreatments } from '../outcome.js';
import { inTime, told, toldAll, withId } from '../words.js';

/** From this many supporting events on, the want of any opposing one is told. */
const fewestOneSided = 3;

const oneSided = (
  dossier: Dossier,
  { hypothesis, level, supporting, opposing }: Balance,
  { id, name, event: cause }: Treatment,
): readonly Found[] => {
  const { clock } = dossier;
  const follows = (event: string) => clock.precedes(cause, event);
  const mayFollow = (event: string) => event !== cause && clock.mayPrecede(cause, event);
  if (opposing.events.some(follows)) return [];
  const sure = supporting.events.filter(follows);
  const certain = sure.length >= fewestOneSided && !opposing.events.some(mayFollow);
  const events = certain ? sure : supporting.events.filter((one) => follows(one) || mayFollow(one));
  if (events.length < fewestOneSided) return [];
  const says = `Of the ${level} evidence, ${counted(events.length, 'supporting event')} and ${certain ? 'no opposing one' : 'for certain no opposing one'} ${certain ? 'come' : 'may come'} after ${withId(name, id)}, ${told(dossier, cause)}: ${toldAll(dossier, events)}.`;
  return [{ certain, events: inTime(dossier, events), about: [hypothesis, id], says }];
};

const oneSidedIn = (dossier: Dossier, hypothesis: Hypothesis): readonly Found[] =>
  balanceOf(dossier, hypothesis).flatMap((balance) =>
    namedTreatments(hypothesis).flatMap((treatment) => oneSided(dossier, balance, treatment)),
  );

const oneSidedEvidence: AuditRule = {
  rule: 'one-sided-evidence',
  code: 'Y13',
  severity: 'factual',
  says: 'among the evidence for the time after the cause there is some that speaks against it',
  source: ours(),
  limits: `It speaks from ${fewestOneSided} supporting events on, level by level, for each event that the article names as the cause. There may have been nothing to find on the other side.`,
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) => oneSidedIn(dossier, hypothesis)),
};

export const balanceRules: readonly AuditRule[] = [oneSidedEvidence];
