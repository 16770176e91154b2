/** Fleiss's kappa: the same number of coders for every unit, one nominal variable. */
import { type Objection, refuseIf } from '../refused.js';
import { type CountTable, notCounts } from './cohen.js';
import { type Kappa, kappaOf } from './kappa.js';

/**
 * Fleiss's kappa of a table with a row for each unit and a column for each category: how many coders put the unit
 * there. Po is the mean over units of the share of pairs of coders who agree, Pe = Σ (share of the category)².
 *
 * Source: Fleiss 1971, "Measuring nominal scale agreement among many raters" (page not checked). Limits: every unit has
 * the same number of coders, who need not be the same persons; no order among categories; nothing is missing. Where
 * something is, take Krippendorff's alpha.
 *
 * @throws Refused for rows of different lengths or sums, fewer than two coders, or what is no count
 * @example fleissKappa([[3, 0], [1, 2], [0, 3]]) // three units, three coders, two categories
 */
export function fleissKappa(counts: CountTable): Kappa {
  const [first = []] = counts;
  const sumOf = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0);
  const coders = sumOf(first);
  const wrong: Objection[] = [...notCounts(counts, first.length)];
  if (wrong.length === 0)
    counts.forEach((row, i) => {
      const expected = coders < 2 ? 'two coders or more' : `${coders} coders, as in the first row`;
      const hint = 'take krippendorffAlpha where coders are missing';
      if (coders < 2 || sumOf(row) !== coders)
        wrong.push({
          code: 'unequal-coders',
          path: `[${i}]`,
          expected,
          received: String(sumOf(row)),
          hint,
        });
    });
  refuseIf('fleissKappa', wrong);
  const units = counts.length;
  if (units === 0) return { defined: false, why: 'no-units', units };
  const agreeing = counts.flat().reduce((sum, count) => sum + count * (count - 1), 0);
  const totals = first.map((_, category) =>
    counts.reduce((sum, row) => sum + (row[category] ?? 0), 0),
  );
  const ratings = units * coders;
  const byChance = totals.reduce((sum, total) => sum + total * total, 0) / (ratings * ratings);
  return kappaOf(agreeing / (ratings * (coders - 1)), byChance, units);
}
