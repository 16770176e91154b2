/** The tables of the summary: verdicts at a glance, and how the outcomes lie about what the article names as the cause. */
import { itemAnchor } from './anchor.js';
import { dateWords } from './days.js';
import type { ReportTable, Row } from './document.js';
import { separated } from './grounds.js';
import { sidesCells, sidesColumns } from './hypothesis-counts.js';
import { pointText, underReadings, verdictCell } from './hypothesis-verdicts.js';
import { layerNames } from './options.js';
import { placeLinks, placesOf } from './register.js';
import type { Study, Tested } from './study.js';

/** Every verdict at a glance: a row for each level and cause, a column for each reading. */
export const verdictsTable = ({ hypothesis, layers }: Tested): ReportTable => {
  const tests = layers[0]?.tests ?? [];
  return {
    kind: 'table',
    id: `summary-${hypothesis.id}`,
    caption: `The verdicts at a glance, from ${layerNames[layers[0]?.layer ?? 'both']}`,
    columns: [
      { id: 'level', name: 'Level' },
      { id: 'cause', name: 'Supposed cause' },
      ...underReadings(tests),
    ],
    rows: (tests[0]?.levels ?? []).flatMap((level, at) =>
      level.verdicts.map(
        (verdict, i): Row => ({
          cells: [
            level.level,
            pointText(level, verdict),
            ...tests.map(({ levels }) => verdictCell(levels[at]?.verdicts[i]?.verdict)),
          ],
        }),
      ),
    ),
  };
};

/** How the outcomes lie about the dates of the candidates that the article itself names. */
export const countsTable = ({ register }: Study, { hypothesis, layers }: Tested): ReportTable => {
  const own = new Set(
    hypothesis.treatments.flatMap(({ id, coded }) =>
      coded.some(({ basis }) => basis === 'stated' || basis === 'implied') ? [id] : [],
    ),
  );
  const rows = (layers[0]?.tests[0]?.levels ?? []).flatMap(({ level, treatments }, at) => {
    const indicators = hypothesis.outcomes[at]?.indicators ?? [];
    return treatments.flatMap(({ id, name, date, article, resolved }): readonly Row[] => {
      if (!own.has(id)) return [];
      const places = placesOf([id, ...indicators].flatMap((one) => register.codings(one)));
      return [
        {
          cells: [
            level,
            [{ text: name, to: itemAnchor(id) }, ` (${dateWords(date)})`],
            ...sidesCells(article),
            ...sidesCells(resolved),
            separated(placeLinks(places)),
          ],
        },
      ];
    });
  });
  return {
    kind: 'table',
    id: `summary-counts-${hypothesis.id}`,
    caption:
      'How many outcomes come before, and how many after, what the article names as the cause',
    columns: [
      { id: 'level', name: 'Level' },
      { id: 'cause', name: 'Supposed cause' },
      ...sidesColumns('article', 'Article’s dates'),
      ...sidesColumns('resolved', 'Best dates'),
      { id: 'places', name: 'Places' },
    ],
    rows,
  };
};
