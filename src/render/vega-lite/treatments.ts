/** The indicators of a hypothesis against its candidate dates. */
import type { Days, TreatmentsPicture } from '../../analysis/report/picture.js';
import { type ChartTheme, common, lightTheme, type VegaLiteSpec } from './spec.js';
import { axisOver, dayField, dayOf, onAxis, type TimeAxis, timeLayer } from './time.js';

const width = 640;
const rowHeight = 24;
const words = { type: 'text', align: 'left', baseline: 'middle' } as const;

/** The time around the candidate dates, with a year to both sides; without them, that of the outcomes. */
const axisOf = ({ treatments, rows }: TreatmentsPicture): TimeAxis | null => {
  const near = axisOver(treatments, width);
  if (near !== null) return { ...near, first: near.first - 365, last: near.last + 365 };
  const known = rows.flatMap(({ article, resolved }) => [article ?? [], resolved ?? []].flat());
  return axisOver(known, width);
};

/** The rows with a heading before the first of each level. */
const laidOut = ({ rows }: TreatmentsPicture) => {
  let at = 0;
  return rows.map((row, i) => {
    const heads = rows[i - 1]?.level !== row.level;
    at += heads ? 2 : 1;
    return { ...row, heads, at: at - 0.5 };
  });
};

/** What an outcome has to show that the axis has no room for: when it was, or that it has no date. */
const besideAxis = (
  axis: TimeAxis,
  { article, resolved }: { readonly article: Days | null; readonly resolved: Days | null },
): string | null => {
  const known = [article ?? [], resolved ?? []].flat();
  if (known.length === 0) return 'undated';
  if (known.some((days) => onAxis(axis, days) !== null)) return null;
  const earlier = known.every((days) => dayOf(days.to, axis.last) < axis.first);
  const days = known.map(({ from, to }) => (earlier ? (to ?? '') : (from ?? '')));
  return `${earlier ? '◂ by' : '▸ from'} ${[...new Set(days)].join(' or ')}`;
};

/** The chart of a picture of treatments; `null` where nothing has a date. */
export const treatmentsChart = (
  picture: TreatmentsPicture,
  theme: ChartTheme = lightTheme,
): VegaLiteSpec | null => {
  const axis = axisOf(picture);
  if (axis === null) return null;
  const rows = laidOut(picture);
  const rules = picture.treatments.flatMap((one) => {
    const days = onAxis(axis, one);
    return days === null ? [] : [{ ...days, name: one.name }];
  });
  const bottom = Math.max(1, ...rows.map(({ at }) => at + 0.5));
  const top = rules.length * 0.75 + 0.3;
  const y: VegaLiteSpec = {
    field: 'at',
    type: 'quantitative',
    scale: { domain: [0 - top, bottom], reverse: true, nice: false, zero: false },
    axis: null,
  };
  const drawn = (which: 'article' | 'resolved', shift: number, colour: string) => {
    const all = rows.flatMap((row) => {
      const known = row[which];
      const days = known === null ? null : onAxis(axis, known);
      return known === null || days === null
        ? []
        : [{ ...days, at: row.at + shift, exact: known.from !== null && known.from === known.to }];
    });
    return [
      {
        data: { values: all.filter(({ exact }) => !exact) },
        mark: { type: 'rule', strokeWidth: 6, strokeCap: 'round', color: colour, opacity: 0.45 },
        encoding: { x: dayField('from'), x2: { field: 'to' }, y },
      },
      {
        data: { values: all.filter(({ exact }) => exact) },
        mark: {
          type: 'point',
          filled: true,
          size: 44,
          opacity: 1,
          color: colour,
          shape: which === 'article' ? 'circle' : 'diamond',
        },
        encoding: { x: dayField('from'), y },
      },
    ];
  };
  const left = { x: { value: -100 }, y };
  return {
    ...common(theme),
    width,
    height: Math.round((bottom + top) * rowHeight),
    layer: [
      timeLayer(axis, theme),
      {
        data: { values: rules },
        mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 1.5, color: theme.treatment },
        encoding: { x: dayField('from') },
      },
      ...[{ stroke: theme.paper, strokeWidth: 3 }, { color: theme.treatment }].map((halo) => ({
        data: {
          values: rules.map((rule, i) => ({ ...rule, at: (i - rules.length + 0.4) * 0.75 })),
        },
        mark: { ...words, dx: 5, ...halo },
        encoding: { x: dayField('from'), y, text: { field: 'name' } },
      })),
      {
        data: {
          values: rows.flatMap(({ heads, level, at }) => (heads ? [{ level, at: at - 1 }] : [])),
        },
        mark: { ...words, fontWeight: 700, fontSize: 12 },
        encoding: { ...left, text: { field: 'level' } },
      },
      {
        data: { values: rows.map(({ event, at }) => ({ event, at })) },
        mark: { ...words, color: theme.faint },
        encoding: { ...left, text: { field: 'event' } },
      },
      {
        data: {
          values: rows.flatMap((row) => {
            const beside = besideAxis(axis, row);
            return beside === null ? [] : [{ beside, at: row.at }];
          }),
        },
        mark: { ...words, color: theme.faint, fontSize: 10 },
        encoding: { x: { value: 2 }, y, text: { field: 'beside' } },
      },
      ...drawn('article', -0.17, theme.article),
      ...drawn('resolved', 0.17, theme.record),
    ],
  };
};
