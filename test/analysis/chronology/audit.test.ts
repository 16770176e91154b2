/** The audit of three scenarios made for the purpose: one without fault, one with each fault once, one that is open. */
import { expect, test } from 'vitest';
import { audit } from '../../../src/analysis/chronology/audit.js';
import { auditRules } from '../../../src/analysis/chronology/rules.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import { clean } from './clean.js';
import { eachFault } from './each-fault.js';
import { undecidable } from './undecidable.js';

const scenarios = [clean, eachFault, undecidable];
const rulesOf = (found: ReturnType<typeof audit>) => found.findings.map(({ rule }) => rule);

test('the three scenarios are scenarios', () => {
  for (const scenario of scenarios)
    expect(JSON.stringify(loadScenario(JSON.stringify(scenario)))).toBe(JSON.stringify(scenario));
});

test('in a clean scenario nothing is found', () => {
  expect(audit(clean).findings).toEqual([]);
});

test('each fault that is planted once is found once, and nothing else is', () => {
  const all = auditRules.map(({ rule }) => rule);
  expect(rulesOf(audit(eachFault)).sort()).toEqual([...all].sort());
});

test('each planted fault is found where it was planted', () => {
  const where = new Map(
    audit(eachFault).findings.map(({ rule, events, about }) => [rule, { events, about }]),
  );
  const at = (rule: string, events: readonly string[], about: readonly string[]) =>
    expect(where.get(rule), rule).toEqual({ events, about });
  const effects = ['port-opened', 'grain-treaty', 'first-fair', 'second-fair', 'third-fair'];
  at('effect-before-cause', effects, ['h', 't2']);
  at('linked-effect-before-cause', ['told-too-late', 'storm'], ['l1']);
  at('several-treatment-dates', ['convention-signed', 'ratified'], ['h', 't', 't2']);
  at('nothing-after-cause', ['ratified'], ['h', 't2']);
  at('stage-across-arenas', [], ['h', 'plague', 'council', 'diet']);
  at('measure-across-arenas', ['first-claim', 'diet-closes-too'], ['cordon', 'claim', 'diet']);
  at('no-stated-link', [], ['songs']);
  at('denied-link', ['convention-signed', 'grain-treaty'], ['l2']);
  at('several-justifications', ['wall-built'], ['wall']);
  at('removal-without-event', [], ['no-pilots', 'h']);
  at('removed-late', ['convention-signed', 'ratified', 'bridge-opened'], ['no-bridge', 'h']);
  at('rivals-in-the-window', ['storm'], ['h', 'weather']);
  const scored = ['port-closed', 'trade-in-the-plague', 'port-opened', 'grain-treaty'];
  at('rival-fits-better', scored, ['h', 'by-league', 'by-plague']);
  at('counterexample', ['trade-in-the-plague'], ['h', 'by-plague']);
  at('prediction-against-record', ['unused', 'bridge-opened'], ['decline']);
  at('unused-evidence', ['unused'], ['annals']);
  at('one-sided-evidence', ['first-fair', 'second-fair', 'third-fair'], ['h', 't']);
  at('dates-in-conflict', ['disputed'], []);
  at('section-against-dates', ['told-too-late'], ['S2']);
  at('period-overlap', [], ['peace-2', 'strife-2']);
  at('period-gap', [], ['strife-2', 'peace-3']);
  at('measure-before-move', ['hasty', 'first-claim'], ['guard', 'claim']);
  at('forum-partly-returned', ['file-back', 'file-still-held'], ['plague', 'council']);
  at('components-without-source', ['first-step'], ['plague']);
  at('source-older-than-event', ['foretold'], ['old']);
  at('cited-not-listed', ['cited'], ['unlisted']);
  at('listed-not-cited', [], ['uncited']);
  at('name-mismatch', ['cited'], ['misspelt']);
  at('page-out-of-range', ['cited'], ['short']);
  at('page-of-unpaginated', ['cited'], ['leaflet']);
  at('interleaved-pages', ['cited'], ['chapter-one', 'chapter-two']);
  const moves = ['claim', 'claim-again', 'town', 'harbour'];
  at('merged-referents', ['first-claim', 'claim-for-another'], moves);
  at('move-without-referent', ['nameless-claim'], ['nameless']);
  at('stage-without-arena', ['convention-signed'], ['plague']);
  at('stage-claimed-without-answer', ['toll-called-two-things'], ['toll']);
  at('several-stages-claimed', ['toll-called-two-things'], ['toll']);
  at('replacement', ['convention-signed', 'toll-debate'], ['plague', 'toll', 'council']);
});

test('where the dates decide, what is found is certain; a conclusion of one reading never is', () => {
  for (const { rule, certain } of audit(eachFault).findings)
    expect(certain, rule).toBe(rule !== 'replacement');
});

test('where the dates decide nothing, no finding claims certainty', () => {
  const found = audit(undecidable);
  expect(found.findings.filter(({ certain }) => certain)).toEqual([]);
  const open = [
    'effect-before-cause',
    'linked-effect-before-cause',
    'several-treatment-dates',
    'nothing-after-cause',
    'removed-late',
    'rivals-in-the-window',
    'rival-fits-better',
    'prediction-against-record',
    'unused-evidence',
    'one-sided-evidence',
    'section-against-dates',
    'period-overlap',
    'measure-before-move',
    'forum-partly-returned',
    'replacement',
  ];
  expect([...new Set(rulesOf(found))].sort()).toEqual(open.sort());
});

test('a finding carries the code and the severity of its rule, and is plain data', () => {
  const rules = new Map(auditRules.map((rule) => [rule.rule, rule]));
  for (const scenario of scenarios) {
    const found = audit(scenario);
    for (const { rule, code, severity, says } of found.findings) {
      expect(rules.get(rule)).toMatchObject({ code, severity });
      expect(says).toMatch(/^\S.*\.$/);
      expect(says).not.toMatch(/undefined|null|NaN|Infinity/);
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  }
});

test('what bears on the hypothesis comes first, then facts, then notions', () => {
  const severities = audit(eachFault).findings.map(({ severity }) => severity);
  const order = ['hypothesis', 'factual', 'conceptual'];
  expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(severities).size).toBe(3);
});

test('every rule has a name and a source of its own words, and rules of the theory keep its codes', () => {
  expect(new Set(auditRules.map(({ rule }) => rule)).size).toBe(auditRules.length);
  const own = auditRules.map(({ code }) => code).filter((code) => code.startsWith('Y'));
  expect(new Set(own).size).toBe(own.length);
  // Theory, "What is illegal, and why": these six are audit findings.
  const theirs = auditRules.map(({ code }) => code).filter((code) => code.startsWith('X'));
  expect([...new Set(theirs)].sort()).toEqual(['X08', 'X09', 'X10', 'X12', 'X15', 'X16']);
});

test('the balance counts events of either sign, level by level, and never adds levels up', () => {
  expect(audit(eachFault).balance).toEqual([
    {
      hypothesis: 'h',
      level: 'bilateral',
      supporting: { count: 3, events: ['trade-in-the-plague', 'port-opened', 'grain-treaty'] },
      opposing: { count: 1, events: ['port-closed'] },
    },
    {
      hypothesis: 'h',
      level: 'regional',
      supporting: { count: 3, events: ['first-fair', 'second-fair', 'third-fair'] },
      opposing: { count: 0, events: [] },
    },
  ]);
});

test('the coder’s notes are given as they stand', () => {
  expect(audit(clean).notes).toEqual(clean.notes);
  expect(audit(eachFault).notes).toEqual([]);
});

test('a scenario with events and nothing else is audited too', () => {
  const { hypotheses: _, links: __, sections: ___, periods: ____, ...bare } = clean;
  const {
    obstacles: _____,
    indicators: ______,
    claims: _______,
    notes: ________,
    ...barest
  } = bare;
  expect(audit(barest)).toEqual({ findings: [], balance: [], notes: [] });
});
