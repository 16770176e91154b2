/** The rules of a machine's table as edges: what every drawing and export of a machine goes over. */
import type { Source } from '../machine/machine.js';

/** What a condition says, and who says so. */
export interface Stated {
  readonly says: string;
  readonly source: Source;
}

/** A rule as a drawing sees it. */
export interface DrawnRule {
  readonly to: string;
  readonly needs?: readonly Stated[];
  readonly source: Source;
}

/** Status by status, event type by event type. The type of a table varies from machine to machine; its shape does not. */
export const cellsOf = (
  rules: object,
): readonly (readonly [
  from: string,
  cells: readonly (readonly [type: string, cell: readonly DrawnRule[]])[],
])[] =>
  Object.entries(rules as Record<string, Record<string, readonly DrawnRule[]>>).map(
    ([from, cells]) => [from, Object.entries(cells)],
  );

/** One edge a rule. */
export const edgesOf = (
  rules: object,
): readonly (readonly [from: string, type: string, rule: DrawnRule])[] =>
  cellsOf(rules).flatMap(([from, cells]) =>
    cells.flatMap(([type, cell]) => cell.map((rule) => [from, type, rule] as const)),
  );
