/**
 * The front door: replay a scenario under a reading, ask when and why, compare readings.
 *
 * In the order a reader meets them. Reading scenario files is the door `./scenario`; cases, pictures and searches have
 * doors of their own, so that a browser pays only for what it uses.
 */
// biome-ignore-all assist/source/organizeImports: the order is the reader's

// What it means: the readings
export {
  enteringReadings,
  leavingReadings,
  pair,
  platformReading,
  type Reading,
  readingOf,
  readings,
  sourceOf,
} from './theory/reading.js';
export { enteringRules, leavingRules } from './theory/rules.js';
export { printed } from './theory/printed.js';
export { cited } from './theory/sources.js';

// What a reading makes of what happened
export { type History, replay, type ReplayOptions } from './history/history.js';
export { allSpans, type Span, spans } from './history/spans.js';
export { type HistoryStep, indexOf, placesOf, stagesIn, stepAt, steps } from './history/step.js';
export type { Where } from './history/where.js';
export type { Label } from './history/label.js';
export { holdsOf, type ProjectedSpan, projectedSpans } from './history/projection.js';
export type { Projection, Transmission } from './history/projection-rule.js';
export { transmissionsOf } from './history/transmission.js';
export { rolesIn } from './history/role.js';
export { type Mode, modeOf } from './theory/mode.js';
export { stages } from './theory/spectrum.js';

// Why, why not, and where readings part
export { type Outlook, outlook, type Why, why } from './history/explain.js';
export { compare, type Comparison } from './history/compare.js';
export type { Parting } from './history/parting.js';
export type { ReadingRow } from './history/reading-row.js';
export {
  gradeIn,
  highestPoint,
  leavingGradeIn,
  type PointReached,
  type ScaleGrade,
} from './history/grade.js';

// The article's Table 1
export { table1In } from './history/table1.js';
export { judgeTable1, type Table1Mode, type Table1Verdict, table1Modes } from './theory/table1.js';

// Moving about in a history
export {
  back,
  type Bookmark,
  bookmark,
  type Cursor,
  cursor,
  fork,
  forward,
  OtherHistory,
  record,
  redo,
  resume,
  stateAt,
  toDate,
  toEvent,
  undo,
} from './history/cursor.js';
export { type Identity, identityOf } from './history/identity.js';

// What happened: layers of evidence, dates, acts
export { eventsIn, type Layer, type LayeredEvent, type LayerOptions } from './scenario/layer.js';
export { type Sides, sides } from './scenario/sides.js';
export { type FuzzyDate, formatDate, order, parseDate } from './theory/date.js';
export type * from './scenario/scenario.js';
export type * from './theory/act.js';

// The kernel
export {
  type Condition,
  type Machine,
  machine,
  type Next,
  type Rule,
  type Rules,
  type Source,
} from './machine/machine.js';
export { advance, legalEvents, type Step, step } from './machine/step.js';
export { trace } from './machine/trace.js';
export { reach, type Reach } from './machine/reach.js';
export type { Verdict } from './machine/verdict.js';
