/** The part "What the dates, the citations and the declarations expose": the audit, by severity. */

import { cited } from '../../theory/sources.js';
import type { Finding, Severity } from '../chronology/finding.js';
import { auditRules } from '../chronology/rules.js';
import type { Block, Cell, Part, ReportTable, Row } from './document.js';
import { grounded, separated } from './grounds.js';
import { citeLinks, named, placeLinks, placesOf, type Register, withLinks } from './register.js';
import type { Study } from './study.js';

const severityWords: Readonly<Record<Severity, string>> = {
  hypothesis: 'What bears on the hypothesis',
  factual: 'Facts and citations',
  conceptual: 'Notions',
};
const severities: readonly Severity[] = ['hypothesis', 'factual', 'conceptual'];

const whereCell = (register: Register, { events, about }: Finding): Cell => {
  const codings = [...events, ...about].flatMap((id) => register.codings(id));
  const places = placeLinks(placesOf(codings));
  const links =
    places.length > 0 ? separated(places) : separated(citeLinks(register, codings), '; ');
  return links.length === 0 ? '–' : links;
};

const row = (register: Register, finding: Finding): Row => ({
  cells: [
    finding.code,
    withLinks(register, finding.says),
    finding.certain
      ? { text: 'certain', mark: 'yes' }
      : { text: 'the dates leave it open', mark: 'open' },
    finding.rule,
    whereCell(register, finding),
  ],
});

const table = (
  register: Register,
  severity: Severity,
  findings: readonly Finding[],
): ReportTable => ({
  kind: 'table',
  id: `findings-${severity}`,
  caption: `Findings: ${severityWords[severity].toLowerCase()}`,
  columns: [
    { id: 'code', name: 'Code' },
    { id: 'says', name: 'Finding' },
    { id: 'certain', name: 'Is it certain?' },
    { id: 'rule', name: 'Rule' },
    { id: 'places', name: 'Where' },
  ],
  rows: findings.map((finding) => row(register, finding)),
});

const balanceBlocks = ({ register, audit: { balance } }: Study): readonly Block[] =>
  balance.length === 0
    ? []
    : [
        {
          kind: 'heading',
          anchor: 'audit:balance',
          text: 'Evidence on either side, counted and not weighed',
        },
        {
          kind: 'table',
          id: 'balance',
          caption: 'Events for and against, level by level',
          columns: [
            { id: 'hypothesis', name: 'Hypothesis' },
            { id: 'level', name: 'Level' },
            { id: 'for', name: 'For', numeric: true },
            { id: 'for-events', name: 'Events for' },
            { id: 'against', name: 'Against', numeric: true },
            { id: 'against-events', name: 'Events against' },
          ],
          rows: balance.map(({ hypothesis, level, supporting, opposing }) => ({
            cells: [
              [named(register, hypothesis)],
              level,
              supporting.count,
              separated(supporting.events.map((id) => named(register, id))),
              opposing.count,
              opposing.count === 0
                ? '–'
                : separated(opposing.events.map((id) => named(register, id))),
            ],
          })),
        },
      ];

const rulesTable: ReportTable = {
  kind: 'table',
  id: 'audit-rules',
  caption: 'The rules of the audit, and what they do not see',
  columns: [
    { id: 'rule', name: 'Rule' },
    { id: 'code', name: 'Code' },
    { id: 'says', name: 'What it holds a scenario to' },
    { id: 'limits', name: 'What it does not see' },
    { id: 'source', name: 'Source' },
  ],
  rows: auditRules.map(({ rule, code, says, limits, source }) => ({
    cells: [rule, code, says, limits, cited(source)],
  })),
};

const notesBlocks = ({ register, audit: { notes } }: Study): readonly Block[] =>
  notes.length === 0
    ? []
    : [
        {
          kind: 'heading',
          anchor: 'audit:notes',
          text: 'What no rule can find: the coder’s notes',
        },
        ...notes.map(
          ({ says, about = [] }): Block => ({
            kind: 'paragraph',
            by: 'coder',
            text: grounded(register, says, about),
          }),
        ),
      ];

export const auditPart = (study: Study): Part => {
  const { findings } = study.audit;
  const found = severities.flatMap((severity): readonly Block[] => {
    const mine = findings.filter((finding) => finding.severity === severity);
    if (mine.length === 0)
      return [{ kind: 'paragraph', text: `${severityWords[severity]}: the audit finds nothing.` }];
    return [
      { kind: 'heading', anchor: `audit:${severity}`, text: severityWords[severity] },
      table(study.register, severity, mine),
    ];
  });
  return {
    id: 'audit',
    title: 'What dates, citations and declarations expose',
    blocks: [
      {
        kind: 'paragraph',
        by: 'method',
        text: 'Every finding comes of a general rule that knows nothing of this case. A finding is about a text and its coding. It does not say that the text is wrong in what it concludes.',
      },
      ...found,
      ...balanceBlocks(study),
      ...notesBlocks(study),
    ],
  };
};

/** The rules of the audit, in a part of their own near the end. */
export const rulesPart: Part = {
  id: 'rules',
  title: 'The rules of the audit',
  blocks: [rulesTable],
};
