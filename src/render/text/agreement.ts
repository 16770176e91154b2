/** Two codings compared, as text: counts, a table of coefficients, and every place where they part. */
import type { Agreement } from '../../analysis/agreement/agreement.js';
import type { DateComparison } from '../../analysis/agreement/dates.js';
import type { Difference } from '../../analysis/agreement/difference.js';
import { fewUnits, type Variable } from '../../analysis/agreement/variable.js';
import { type Paint, unpainted } from '../paint.js';
import { actSentence } from '../sentence.js';
import { visible } from '../visible.js';

/** To three decimals; what rounds to nought has no sign. */
const decimal = (value: number): string => value.toFixed(3).replace(/^-(0\.0+)$/, '$1');

const named = (count: number, ids: readonly string[]): string =>
  ids.length === 0 ? String(count) : `${count} (${visible(ids.join(', '))})`;

const dateLine = (dates: DateComparison): string =>
  [
    `agree ${dates.agree.length}`,
    `compatible ${named(dates.compatible.length, dates.compatible)}`,
    `contradict ${named(dates.contradict.length, dates.contradict)}`,
    `only A ${named(dates.onlyA.length, dates.onlyA)}`,
    `only B ${named(dates.onlyB.length, dates.onlyB)}`,
    `neither ${dates.neither.length}`,
  ].join(', ');

const alphaWords = {
  'no-pairable-values': 'no pairs',
  'no-variation': 'no variation',
} as const;

const intervalWords = {
  'alpha-undefined': '',
  'no-spread': 'no spread',
  'no-resample-defined': 'no resample varies',
} as const;

const head = ['', 'units', 'both', 'only A', 'only B', 'alike', 'alpha', 'interval', 'kappa'];

const row = ({ alpha, interval, kappa, ...variable }: Variable): readonly string[] => [
  `${variable.id}${variable.scale === 'nominal' ? '' : ` (${variable.scale})`}`,
  String(variable.units),
  `${variable.both}${variable.few ? '*' : ' '}`,
  String(variable.onlyA),
  String(variable.onlyB),
  String(variable.alike),
  alpha.defined ? decimal(alpha.value) : alphaWords[alpha.why],
  interval.defined
    ? `${decimal(interval.low)} to ${decimal(interval.high)}${interval.undefinedResamples > 0 ? '°' : ' '}`
    : `${intervalWords[interval.why]} `,
  kappa.defined ? decimal(kappa.value) : '–',
];

/** Rows of cells as lines: the first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const longestValue = 100;

const valueWords = (value: unknown): string => {
  if (value === undefined) return 'not coded';
  if (Array.isArray(value) && value.length === 0) return 'none';
  const words =
    Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value.join(', ')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  const signs = [...words];
  return signs.length > longestValue ? `${signs.slice(0, longestValue).join('')}…` : words;
};

const sidesOf = (difference: Difference): readonly [string, string] => {
  switch (difference.what) {
    case 'event':
      return [
        difference.a === undefined ? 'no such event' : difference.a.title,
        difference.b === undefined ? 'no such event' : difference.b.title,
      ];
    case 'act':
      return [
        difference.a === undefined ? 'no such act' : actSentence(difference.a),
        difference.b === undefined ? 'no such act' : actSentence(difference.b),
      ];
    case 'value':
      return [valueWords(difference.a), valueWords(difference.b)];
  }
};

const differenceLines = (found: readonly Difference[], paint: Paint): readonly string[] => {
  const events = [...new Set(found.map(({ event }) => event))];
  return events.flatMap((event) => [
    `  ${paint.strong(visible(event ?? 'Outside the events'))}`,
    ...found
      .filter((one) => one.event === event)
      .flatMap((one) => {
        const [a, b] = sidesOf(one);
        const path = event === null ? one.path : one.path.replace(`events[${event}]`, '').slice(1);
        return [
          ...(path === '' ? [] : [`    ${visible(path)}`]),
          `      A: ${visible(a)}`,
          `      B: ${visible(b)}`,
        ];
      }),
  ]);
};

const verdictLine = ({ same, differences, wording }: Agreement): string => {
  if (same) return 'They are the same throughout, down to the wording.';
  const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;
  if (differences.length === 0)
    return `They code alike throughout; the wording differs in ${places(wording.length)}.`;
  return `They part in ${places(differences.length)}, and in wording alone in ${places(wording.length)}.`;
};

/** The comparison as text. It gives no overall number: to agree on one thing is not to agree on another. */
export const agreementText = (found: Agreement, paint: Paint = unpainted): string => {
  const { scenarios, events, dates, variables, differences, resampling } = found;
  const [first = '', ...rows] = aligned([head, ...variables.map(row)]);
  const percent = decimal(resampling.level * 100).replace(/\.?0+$/, '');
  return [
    `${paint.strong('Two codings compared')}: A ${visible(scenarios[0])}, B ${visible(scenarios[1])}`,
    verdictLine(found),
    '',
    paint.strong('Events, by id'),
    `  in both ${events.both.length}, only A ${named(events.onlyA.length, events.onlyA)}, only B ${named(events.onlyB.length, events.onlyB)}`,
    paint.strong('When the events in both began'),
    `  ${dateLine(dates.start)}`,
    paint.strong('When they ended'),
    `  ${dateLine(dates.end)}`,
    '',
    paint.strong('Variables'),
    `  ${paint.faint(first)}`,
    ...rows.map((line) => `  ${line}`),
    '',
    '  Units: for act.TYPE, events in both (has it such an act?); for audience, indicator, scored and likelihood,',
    '  those in both; for all others, acts in both: of one event, about the same thing, of one family.',
    `  both: coded by both; the coefficients are over these. * fewer than ${fewUnits}: they say little (our convention).`,
    '  alpha: Krippendorff’s, nominal unless said; kappa: Cohen’s. 1: no disagreement; 0: as much as chance.',
    '  no variation: one value throughout, nothing to agree about. no pairs: no unit was coded by both.',
    `  interval: ${percent} percent of ${resampling.resamples} resamples of the units, seed ${resampling.seed}. no spread: all have one alpha.`,
    ...(rows.some((line) => line.includes('°'))
      ? ['  °: some resamples do not vary, so that they have no alpha; they are left out.']
      : []),
    '  No overall number is given: to agree on one thing is not to agree on another.',
    ...(differences.length === 0
      ? []
      : ['', paint.strong('Where they part'), ...differenceLines(differences, paint)]),
  ].join('\n');
};
