/** Events on an axis of time, by who tells of them and by level. */
import { type Lane, laneNames } from '../../analysis/report/lane.js';
import type { DrawnTreatment, TimelinePicture } from '../../analysis/report/picture.js';
import { pack } from './pack.js';
import { type ChartTheme, common, lightTheme, type VegaLiteSpec } from './spec.js';
import { axisOver, dayField, dayOf, onAxis, pixelOf, type TimeAxis, timeLayer } from './time.js';

const width = 700;
const lanes: readonly Lane[] = [
  'bilateral',
  'regional',
  'international',
  'domestic',
  'issue',
  'other',
];
const tellers = { article: 'The article', record: 'The record' } as const;

type Mark = TimelinePicture['marks'][number];

/** How a panel is drawn: its time, the height of a row, and whether events carry their ids. */
interface Panel {
  readonly axis: TimeAxis;
  readonly rowHeight: number;
  readonly labelled: boolean;
}

/** How wide an id is, about. */
const labelWidth = (event: string): number => 14 + 6.4 * event.length;

/** Where the id of a mark begins: behind it, or on it where there is no room behind. */
const labelAt = ({ axis }: Panel, mark: Mark): 'from' | 'to' =>
  pixelOf(axis, Math.min(axis.last, dayOf(mark.to, axis.last))) + labelWidth(mark.event) >
  axis.width
    ? 'from'
    : 'to';

/** The marks of a panel in rows, so that none covers another: teller under teller, lane under lane. */
const laidOut = (marks: readonly Mark[], panel: Panel) => {
  const { axis, labelled } = panel;
  let row = 0;
  const heads: { readonly name: string; readonly by: string; readonly row: number }[] = [];
  const names: { readonly name: string; readonly by: string; readonly row: number }[] = [];
  const drawn = (['article', 'record'] as const).flatMap((by) => {
    const told = marks.filter((mark) => mark.by === by);
    if (told.length === 0) return [];
    heads.push({ name: tellers[by], by, row: row + 0.9 });
    row += 2;
    return lanes.flatMap((lane) => {
      const here = told.flatMap((mark) => {
        const days = mark.lane === lane ? onAxis(axis, mark) : null;
        return days === null ? [] : [{ mark, days }];
      });
      if (here.length === 0) return [];
      const rows = pack(
        here.map(({ mark }) => {
          const from = pixelOf(axis, Math.max(axis.first, dayOf(mark.from, axis.first)));
          const to = pixelOf(axis, Math.min(axis.last, dayOf(mark.to, axis.last)));
          const at = labelAt(panel, mark) === 'to' ? to : from;
          return { from, to: Math.max(to + 7, labelled ? at + labelWidth(mark.event) : 0) };
        }),
      );
      const first = row;
      names.push({ name: laneNames[lane], by, row: first + 0.5 });
      row += Math.max(...rows) + 1.6;
      return here.map(({ mark, days }, i) => ({
        ...days,
        label: days[labelAt(panel, mark)],
        event: mark.event,
        by,
        row: first + (rows[i] ?? 0) + 0.5,
        exact: mark.from !== null && mark.from === mark.to,
      }));
    });
  });
  return { drawn, heads, names, rows: row };
};

const rulesOf = (treatments: readonly DrawnTreatment[], axis: TimeAxis) =>
  treatments.flatMap((one) => {
    const days = onAxis(axis, one);
    return days === null ? [] : [{ ...days, name: one.name }];
  });

const panelChart = (picture: TimelinePicture, panel: Panel, theme: ChartTheme): VegaLiteSpec => {
  const { axis, rowHeight, labelled } = panel;
  const { drawn, heads, names, rows } = laidOut(picture.marks, panel);
  const rules = rulesOf(picture.treatments, axis);
  const top = labelled ? rules.length + 0.5 : 0;
  const y = (field: string): VegaLiteSpec => ({
    field,
    type: 'quantitative',
    scale: { domain: [0 - top, rows], reverse: true, nice: false, zero: false },
    axis: null,
  });
  const teller: VegaLiteSpec = {
    field: 'by',
    type: 'nominal',
    scale: { domain: ['article', 'record'], range: [theme.article, theme.record] },
    legend: null,
  };
  const shape: VegaLiteSpec = {
    field: 'by',
    type: 'nominal',
    scale: { domain: ['article', 'record'], range: ['circle', 'diamond'] },
    legend: null,
  };
  const left = { type: 'text', align: 'left', baseline: 'middle' } as const;
  return {
    width: axis.width,
    height: Math.round((rows + top) * rowHeight),
    layer: [
      timeLayer(axis, theme),
      {
        data: { values: heads },
        mark: { ...left, fontWeight: 700, fontSize: 12 },
        encoding: { x: { value: -100 }, y: y('row'), text: { field: 'name' }, color: teller },
      },
      {
        data: { values: names },
        mark: { ...left, color: theme.faint },
        encoding: { x: { value: -100 }, y: y('row'), text: { field: 'name' } },
      },
      {
        data: { values: rules },
        mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 1.5, color: theme.treatment },
        encoding: { x: dayField('from') },
      },
      ...(labelled
        ? [{ stroke: theme.paper, strokeWidth: 3 }, { color: theme.treatment }].map((halo) => ({
            data: { values: rules.map((rule, i) => ({ ...rule, row: 0.5 - rules.length + i })) },
            mark: { ...left, dx: 5, ...halo },
            encoding: { x: dayField('from'), y: y('row'), text: { field: 'name' } },
          }))
        : []),
      {
        data: { values: drawn.filter(({ exact }) => !exact) },
        mark: { type: 'rule', strokeWidth: 5, strokeCap: 'round', opacity: 0.4 },
        encoding: { x: dayField('from'), x2: { field: 'to' }, y: y('row'), color: teller },
      },
      {
        data: { values: drawn.filter(({ exact }) => exact) },
        mark: { type: 'point', filled: true, size: 36, opacity: 1 },
        encoding: { x: dayField('from'), y: y('row'), color: teller, shape },
      },
      ...(labelled
        ? [{ stroke: theme.paper, strokeWidth: 3 }, {}].map((halo) => ({
            data: { values: drawn },
            mark: { ...left, dx: 7, fontSize: 10, ...halo },
            encoding: { x: dayField('label'), y: y('row'), text: { field: 'event' } },
          }))
        : []),
    ],
  };
};

/** The time around the candidate dates: from a year before the first to a year after the last. */
const around = ({ treatments }: TimelinePicture): TimeAxis | null => {
  const axis = axisOver(treatments, width);
  return axis === null ? null : { ...axis, first: axis.first - 365, last: axis.last + 365 };
};

/** The chart of a timeline, and below it the time around the candidate dates; `null` where no event has a date. */
export const timelineChart = (
  picture: TimelinePicture,
  theme: ChartTheme = lightTheme,
): VegaLiteSpec | null => {
  const whole = axisOver(picture.marks, width);
  if (whole === null) return null;
  const near = around(picture);
  return {
    ...common(theme),
    vconcat: [
      panelChart(picture, { axis: whole, rowHeight: 9, labelled: near === null }, theme),
      ...(near === null
        ? []
        : [panelChart(picture, { axis: near, rowHeight: 14, labelled: true }, theme)]),
    ],
    spacing: 36,
  };
};
