/** What-ifs as plain JSON: what `securitization what-if --format json` prints. Dates are EDTF texts. */
import type { Factorial } from '../analysis/counterfactual/factorial.js';
import type { WhatIf } from '../analysis/counterfactual/what-if.js';
import { identityOf } from '../history/identity.js';
import type { Parting } from '../history/parting.js';
import type { Where } from '../history/where.js';
import { spanJson, stageJson } from './json.js';

/** Shows every place, or those of one arena. */
type Shown = (where: Where) => boolean;
const all: Shown = () => true;

const partingJson = ({ events: [event], stages, says }: Parting) => ({
  event,
  stages: stages.map(stageJson),
  says,
});

/** Both replays, place by place; what was changed, and what fell with it. */
export const whatIfJson = (
  { changed, factual, counterfactual, places, refused, reordered }: WhatIf,
  shown: Shown = all,
) => ({
  scenario: factual.scenario.id,
  reading: factual.reading.id,
  identity: { factual: identityOf(factual), counterfactual: identityOf(counterfactual) },
  changes: changed.changes,
  changed: changed.changed,
  fell: changed.fell,
  places: places
    .filter(({ where }) => shown(where))
    .map(({ where, same, parting, ...spans }) => ({
      ...where,
      same,
      factual: spans.factual.map(spanJson),
      counterfactual: spans.counterfactual.map(spanJson),
      parting: parting === null ? null : partingJson(parting),
    })),
  refused: refused.map(({ reasons, ...one }) => ({
    ...one,
    reasons: reasons.map(({ code, path, says }) => ({ code, path, says })),
  })),
  reordered,
});

/** Every combination of factors, with the stages of each place; and on which factors they depend. */
export const factorialJson = (
  { factors, date, cells, depends }: Factorial,
  shown: Shown = all,
) => ({
  scenario: cells[0]?.history.scenario.id ?? null,
  reading: cells[0]?.history.reading.id ?? null,
  factors,
  date: date?.text ?? null,
  cells: cells.map(({ present, absent, changed, stages }) => ({
    present,
    absent,
    fell: changed.fell,
    stages: stages
      .filter(({ where }) => shown(where))
      .map(({ where, end, atDate }) => ({
        ...where,
        end: stageJson(end),
        atDate: atDate === null ? null : stageJson(atDate),
      })),
  })),
  depends: depends
    .filter(({ where }) => shown(where))
    .map(({ where, atEnd, atDate }) => ({ ...where, atEnd, atDate })),
});
