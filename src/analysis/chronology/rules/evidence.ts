/** Evidence that a cited source holds and the article leaves out, and what came of its predictions. */

import { counted } from '../../../scenario/counted.js';
import type { LayeredEvent } from '../../../scenario/layer.js';
import { listed } from '../../../scenario/listed.js';
import type { Claim, Hypothesis, Source } from '../../../scenario/scenario.js';
import type { Sign } from '../../../theory/act.js';
import { parseDate } from '../../../theory/date.js';
import { ours } from '../../../theory/sources.js';
import { isOfArticle } from '../citation.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { foundOf } from '../found-of.js';
import { actsOf } from '../measures.js';
import { called, sortedBy, told, toldAll } from '../words.js';
import { sourceCalled } from '../work.js';

const pairOf = (from: string, to: string): string => JSON.stringify([from, to].sort());

/** The changed relations in an event: between whom, and of which sign. */
const relationsIn = (event: LayeredEvent) =>
  actsOf([event], 'relation-changed').map(({ act: { from, to, sign } }) => ({
    pair: pairOf(from, to),
    sign,
  }));

/** The pairs of actors whose relations a hypothesis scores. */
const pairsOf = ({ event }: Dossier, { scored }: Hypothesis): ReadonlySet<string> =>
  new Set(
    scored.flatMap(({ event: id, sign }) => {
      const one = event(id);
      const relations = one === null ? [] : relationsIn(one);
      return relations.filter((relation) => relation.sign === sign).map(({ pair }) => pair);
    }),
  );

/** Whether a source came out on a day that may be the event's. */
const cameOutWith = ({ published }: Source, { when }: LayeredEvent): boolean => {
  const out = published === undefined ? null : parseDate(published);
  if (out === null || when === null || out.earliest !== out.latest) return false;
  return when.earliest <= out.earliest && when.latest >= out.earliest;
};

/** The sources of the scenario that the article cites. */
const sourcesOfArticle = ({ scenario, citing }: Dossier): readonly Source[] =>
  scenario.sources.filter(({ id }) => citing(id).some(isOfArticle));

const unusedIn = (
  dossier: Dossier,
  event: LayeredEvent,
  usable: readonly Source[],
): readonly Found[] => {
  const coded = usable.filter(({ id }) => dossier.citing(id).some((one) => one.event === event.id));
  const certain = coded.length > 0;
  const sources = certain ? coded : usable.filter((one) => cameOutWith(one, event));
  if (sources.length === 0) return [];
  const names = sortedBy(
    sources,
    ({ author }) => author,
    ({ title }) => title,
  ).map(sourceCalled);
  return [
    {
      certain,
      events: [event.id],
      about: sources.map(({ id }) => id),
      says: `The article cites ${listed(names)}, and leaves out what ${certain ? 'is coded from it' : 'may have happened on the very day that it came out'}: ${told(dossier, event.id)}.`,
    },
  ];
};

const unusedEvidence: AuditRule = {
  rule: 'unused-evidence',
  code: 'Y12',
  severity: 'hypothesis',
  says: 'the article uses what its own sources tell of the relations that its hypothesis is about',
  source: ours(),
  limits:
    'It looks at events of the record between actors whose relations the hypothesis scores. Certain, if the event is coded from a source that the article cites; else only a source that came out on what may be the very day is named.',
  find: (dossier) => {
    const pairs = new Set(
      (dossier.scenario.hypotheses ?? []).flatMap((one) => [...pairsOf(dossier, one)]),
    );
    const usable = sourcesOfArticle(dossier);
    return dossier.known
      .filter(({ id }) => !dossier.inArticle(id))
      .filter((event) =>
        relationsIn(event).some(({ pair, sign }) => sign !== '0' && pairs.has(pair)),
      )
      .flatMap((event) => unusedIn(dossier, event, usable));
  },
};

const against = (dossier: Dossier, { id, says, predicts }: Claim): readonly Found[] => {
  if (predicts === undefined) return [];
  const { clock, record, scenario } = dossier;
  const { after, between, sign } = predicts;
  const pair = pairOf(...between);
  const showing = (wanted: Sign) =>
    record.filter((event) =>
      relationsIn(event).some((relation) => relation.pair === pair && relation.sign === wanted),
    );
  const later = (events: readonly LayeredEvent[]) =>
    events.map((event) => event.id).filter((one) => clock.precedes(after, one));
  const opposite = showing(sign === '+' ? '-' : '+');
  const certain = later(opposite);
  const may = opposite
    .map((event) => event.id)
    .filter((one) => !clock.precedes(after, one) && clock.mayPrecede(after, one));
  const agreeing = later(showing(sign));
  const names = listed(between.map((actor) => called(scenario.actors, actor)));
  const expected = sign === '+' ? 'better' : 'worse';
  return foundOf(
    dossier,
    { certain, may },
    [id],
    (events, isCertain) =>
      `Predicted: ${says} [${id}] After ${told(dossier, after)}, relations of ${names} were to grow ${expected}. ${counted(events.length, 'later event')} ${isCertain ? 'went' : 'may have gone'} the other way: ${toldAll(dossier, events)}. ${counted(agreeing.length, 'later event')} went as predicted.`,
  );
};

const predictionAgainstRecord: AuditRule = {
  rule: 'prediction-against-record',
  code: 'Y11',
  severity: 'hypothesis',
  says: 'what the article predicts is borne out by what is known to have come later',
  source: ours(),
  limits:
    'It counts changed relations of the opposite sign between the two actors in the record, and does not weigh them. The article could not know what came after it.',
  find: (dossier) => (dossier.scenario.claims ?? []).flatMap((claim) => against(dossier, claim)),
};

export const evidenceRules: readonly AuditRule[] = [predictionAgainstRecord, unusedEvidence];
