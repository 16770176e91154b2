/** What every audit keeps: precision, names and the order of the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/analysis/chronology/audit.js';
import { dossierOf } from '../../../src/analysis/chronology/dossier.js';
import type { Finding } from '../../../src/analysis/chronology/finding.js';
import { auditRules } from '../../../src/analysis/chronology/rules.js';
import { cases } from '../../../src/cases.js';
import { parseScenario } from '../../../src/scenario/parse.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { runs } from '../../laws/runs.js';
import { clean } from './clean.js';
import { eachFault } from './each-fault.js';
import { aRefinement } from './refine.js';
import { undecidable } from './undecidable.js';

const all: readonly (readonly [string, Scenario, number])[] = [
  ['clean', clean, 40],
  ['each-fault', eachFault, 60],
  ['undecidable', undecidable, 100],
  ...cases.map((scenario) => [scenario.id, scenario, 15] as const),
];

const holds = (whole: readonly string[], part: readonly string[]) =>
  part.every((id) => whole.includes(id));
const brief = ({ rule, certain, events, about }: Finding) =>
  `${rule}${certain ? '' : '?'} ${events.join(' ')} (${about.join(' ')})`;

/** Found again: of as many events, about as much. A gap may grow, and have another period at its edge. */
const isKept = (old: Finding, now: readonly Finding[]): boolean =>
  now.some(
    ({ rule, certain, events, about }) =>
      certain &&
      rule === old.rule &&
      holds(events, old.events) &&
      (rule === 'period-gap'
        ? old.about.some((id) => about.includes(id))
        : holds(about, old.about)),
  );

/** More precise dates may bring these, or more of them, of which nothing was said before. */
const mayAppear = [
  // Nothing is said while dates are open: a source may be too old, a gap may show, a miss may be sure.
  'source-older-than-event',
  'period-gap',
  'counterexample',
  // What is certain is told without what is open beside it.
  'one-sided-evidence',
  'rivals-in-the-window',
  'forum-partly-returned',
  // Its events are the hits of the rival, which grow.
  'rival-fits-better',
  // A replay follows the order of dates.
  'replacement',
];
const eventsByRule = (findings: readonly Finding[]) => {
  const known = new Map<string, Set<string>>();
  for (const { rule, events, about } of findings)
    known.set(
      rule,
      new Set([...(known.get(rule) ?? []), ...events, ...(events.length === 0 ? about : [])]),
    );
  return known;
};

describe.each(all)('precision, in %s', (_, scenario, ordinary) => {
  const before = audit(scenario).findings;

  test('more precise dates take back nothing that is certain, and open nothing that was closed', () => {
    const known = eventsByRule(before);
    fc.assert(
      fc.property(aRefinement(scenario), (refined) => {
        expect(parseScenario(refined).ok).toBe(true);
        const now = audit(refined).findings;
        const lost = before.filter((one) => one.certain && !isKept(one, now));
        expect(lost.map(brief)).toEqual([]);
        for (const [rule, ids] of eventsByRule(now.filter(({ rule }) => !mayAppear.includes(rule))))
          expect(holds([...(known.get(rule) ?? [])], [...ids]), rule).toBe(true);
      }),
      runs(ordinary),
    );
  });
});

test('what the dates leave open is found or vanishes: in the undecidable scenario both happen', () => {
  const open = new Set(audit(undecidable).findings.map(({ rule }) => rule));
  // A conclusion of one reading is never certain, and to replay each time would be long.
  open.delete('replacement');
  const rules = auditRules.filter(({ rule }) => open.has(rule));
  const outcomes = new Map(rules.map(({ rule }) => [rule, new Set<string>()]));
  for (const refined of fc.sample(aRefinement(undecidable), { numRuns: 400, seed: 5 })) {
    const dossier = dossierOf(refined);
    for (const { rule, find } of rules) {
      const found = find(dossier);
      if (found.length === 0) outcomes.get(rule)?.add('vanishes');
      if (found.some(({ certain }) => certain)) outcomes.get(rule)?.add('is certain');
    }
  }
  // A coincidence of days does not show that the source tells of the event.
  for (const [rule, seen] of outcomes)
    expect([rule, ...[...seen].sort()]).toEqual([
      rule,
      ...(rule === 'unused-evidence' ? [] : ['is certain']),
      'vanishes',
    ]);
});

/** What holds words or values, and no ids. */
const wordKeys = new Set([
  'title',
  'name',
  'says',
  'note',
  'kind',
  'type',
  'basis',
  'checked',
  'role',
  'sign',
  'level',
  'form',
  'grade',
  'component',
  'stage',
  'dimension',
  'support',
  'author',
  'start',
  'end',
  'published',
  'url',
  'within',
  'citedAs',
  'locator',
  'link',
  'alternative',
  'threat',
  'demands',
  'what',
  'breaks',
  'forum',
  'rows',
  '$schema',
]);
const everyString = (value: unknown, change: (text: string) => string, key = ''): unknown => {
  if (typeof value === 'string') return wordKeys.has(key) ? value : change(value);
  if (Array.isArray(value)) return value.map((one) => everyString(one, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, everyString(one, change, name)]),
  );
};

/** Other ids for everything, in the opposite order, each ending in the old one. */
const renamed = (scenario: Scenario): Scenario => {
  const made = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (['id', 'move', 'measure', 'clause'].includes(key) && typeof one === 'string')
          made.add(one);
        else collect(one);
      }
  };
  const { id, ...rest } = scenario;
  collect(rest);
  const sorted = [...made].sort().reverse();
  const names = new Map(sorted.map((old, i) => [old, `q${String(i).padStart(4, '0')}_${old}`]));
  const other = everyString(rest, (text) => names.get(text) ?? text) as Omit<Scenario, 'id'>;
  return { ...other, id };
};

/** The same, with every list of the file turned round, but for those whose order says something. */
const turned = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((one) => turned(one, key));
    return ['rows', 'between', 'evidence'].includes(key) ? items : items.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one, name)]));
};

describe.each(all)('names and order, in %s', (_, scenario) => {
  test('other ids change nothing but ids', () => {
    const other = renamed(scenario);
    expect(parseScenario(other)).toMatchObject({ ok: true });
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(scenario));
    expect(JSON.stringify(audit(other)).replace(/q\d{4}_/g, '')).toBe(
      JSON.stringify(audit(scenario)),
    );
  });

  test('another order of the file changes nothing but the order of what is found', () => {
    const other = turned(scenario) as Scenario;
    expect(parseScenario(other).ok).toBe(true);
    const inOrder = (found: ReturnType<typeof audit>) => ({
      // A replay follows the order of the file where dates say nothing.
      findings: found.findings
        .filter(({ rule }) => rule !== 'replacement')
        .map((one) => JSON.stringify({ ...one, about: [...one.about].sort() }))
        .sort(),
      balance: found.balance.map((one) => JSON.stringify(one)).sort(),
    });
    expect(inOrder(audit(other))).toEqual(inOrder(audit(scenario)));
  });
});
