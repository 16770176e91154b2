/** Claims as text: a table of all of them, or one claim or one reading with the histories that were found. */
import type { Claim } from '../../analysis/claims/claim.js';
import type { Searched } from '../../analysis/claims/explore.js';
import type { ClaimResult } from '../../analysis/claims/judge-claims.js';
import { counted } from '../../scenario/counted.js';
import { listed } from '../../scenario/listed.js';
import type { Act } from '../../theory/act.js';
import { cited } from '../../theory/sources.js';
import { type Paint, unpainted } from '../paint.js';
import { visible } from '../visible.js';
import { toldActs } from './told-acts.js';

const signs = { holds: '✓', fails: '✗', 'not-applicable': '–' } as const;

const sign = ({ result }: ClaimResult, paint: Paint): string =>
  ({ holds: paint.good, fails: paint.bad, 'not-applicable': paint.faint })[result](signs[result]);

/** What was searched, in words. */
export const searchedWords = ({ events, acts, states, complete }: Searched): string =>
  `${complete ? 'every history of whatever length' : `every history of up to ${counted(events, 'event')}`} over ${counted(acts, 'act')} (${counted(states, 'state')})`;

const by = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

/** Columns are three signs wide: a number, or a tick. */
const cell = (text: string, painted = text): string => `${' '.repeat(3 - text.length)}${painted}`;

/** Readings down, claims across, under their numbers. */
const tableLines = (
  results: readonly ClaimResult[],
  claims: readonly Claim[],
  paint: Paint,
): readonly string[] => {
  const numbers = new Map(claims.map(({ id }, i) => [id, i + 1]));
  const part = (title: string, entering: boolean): readonly string[] => {
    const shown = claims.filter(({ turn }) => (turn === 'entry') === entering);
    const ids = new Set(shown.map(({ id }) => id));
    const here = results.filter(({ claim }) => ids.has(claim));
    if (here.length === 0) return [];
    // Of claims about entering, every reading with the same rule for it says the same.
    const rows = by(here, ({ reading }) => (entering ? (reading.split('/')[0] ?? '') : reading));
    return [
      paint.strong(title),
      `        ${shown.map(({ id }) => cell(String(numbers.get(id)))).join('')}`,
      ...[...rows].map(([name, row]) => {
        const cells = shown.map(({ id }) => row.find(({ claim }) => claim === id));
        return `${name.padEnd(8)}${cells.map((one) => (one === undefined ? cell('') : cell('✓', sign(one, paint)))).join('')}`;
      }),
      '',
    ];
  };
  return [
    ...part('How issues enter security', true),
    ...part('How they leave it, after the smallest entry', false),
    ...claims.map(({ id, says }, i) => `${String(i + 1).padStart(3)} ${paint.strong(id)}: ${says}`),
    '',
    '✓ it holds within the bound searched · ✗ it fails · – it does not apply; --claim <id> tells the bound',
  ];
};

/** The results with a history each, and the histories themselves, those that are alike once. */
const historyLines = (
  results: readonly ClaimResult[],
  name: (result: ClaimResult) => string,
  paint: Paint,
): readonly string[] => {
  const textOf = (witness: readonly Act[]) => JSON.stringify(witness);
  const found = by(
    results.filter(({ witness }) => witness !== null),
    ({ witness }) => textOf(witness ?? []),
  );
  const numbers = new Map([...found.keys()].map((text, i) => [text, i + 1]));
  const why = ({ result, reason, bound, witness }: ClaimResult): string => {
    if (witness !== null) return `history ${numbers.get(textOf(witness))}`;
    if (bound === null) return reason ?? '';
    return `${result === 'holds' ? 'no history contradicts it' : 'no history shows it'}: ${searchedWords(bound)}`;
  };
  return [
    ...results.map(
      (result) =>
        `${sign(result, paint)} ${visible(name(result))} ${paint.faint(`(${why(result)})`)}`,
    ),
    ...[...found.values()].flatMap(([first], i) => [
      '',
      paint.strong(`History ${i + 1}`),
      ...toldActs(first?.witness ?? [], '  '),
    ]),
  ];
};

/** Of a claim about entering, readings with the same rule for it say the same: the first stands for all. */
const perRule = (results: readonly ClaimResult[], { turn }: Claim): readonly ClaimResult[] =>
  turn === 'entry'
    ? [...by(results, ({ reading }) => reading.split('/')[0] ?? '').values()].flatMap(
        ([first]) => first ?? [],
      )
    : results;

/**
 * Claims as text. Several claims under several readings are a table; of one claim, or of one reading, the smallest
 * histories are told.
 *
 * @example
 * console.log(claimsText(judgeClaims([platformReading]), claims));
 */
export const claimsText = (
  results: readonly ClaimResult[],
  claims: readonly Claim[],
  paint: Paint = unpainted,
): string => {
  const readings = [...new Set(results.map(({ reading }) => reading))];
  const asked = claims.filter(({ id }) => results.some(({ claim }) => claim === id));
  const [only] = asked;
  if (asked.length === 1 && only !== undefined)
    return [
      paint.strong(only.says),
      paint.faint(`${only.id}; ${cited(only.source)}`),
      '',
      ...historyLines(perRule(results, only), ({ reading }) => reading, paint),
    ].join('\n');
  if (readings.length === 1) {
    const says = new Map(asked.map((claim) => [claim.id, claim.says]));
    return [
      paint.strong(`What is claimed of ${listed(readings)}`),
      '',
      ...historyLines(results, ({ claim }) => says.get(claim) ?? claim, paint),
    ].join('\n');
  }
  return tableLines(results, asked, paint).join('\n');
};
