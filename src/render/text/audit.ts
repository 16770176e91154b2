/** An audit as text: what bears on the hypothesis, facts and citations, notions; the balance; the coder's notes. */
import type { Audit } from '../../analysis/chronology/audit.js';
import type { Finding, Severity } from '../../analysis/chronology/finding.js';
import { counted } from '../../scenario/counted.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Paint, unpainted } from '../paint.js';
import { visible } from '../visible.js';

const headings: Readonly<Record<Severity, string>> = {
  hypothesis: 'What bears on the hypothesis',
  factual: 'Facts and citations',
  conceptual: 'Notions',
};
const severities = ['hypothesis', 'factual', 'conceptual'] as const;

const columns = 100;

/** Text broken between words, so that lines have at most the columns; a longer word has a line to itself. */
const wrapped = (text: string, indent: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
};

const findingLines = ({ code, rule, certain, says }: Finding, paint: Paint): readonly string[] => [
  `  ${certain ? paint.bad('✗') : paint.open('?')} ${paint.strong(code)} ${rule}${certain ? '' : paint.open(' (may be; the dates leave it open)')}`,
  ...wrapped(visible(says), '      '),
];

const countWords = (findings: readonly Finding[]): string => {
  const open = findings.filter(({ certain }) => !certain).length;
  return `${counted(findings.length, 'finding')}${open === 0 ? '' : `, ${open} of them open`}`;
};

const ids = (events: readonly string[]): string =>
  events.length === 0 ? '' : ` (${events.map(visible).join(', ')})`;

/**
 * The whole audit as text.
 *
 * @example
 * console.log(auditText(jcpoa, audit(jcpoa)));
 */
export const auditText = (
  { title }: Pick<Scenario, 'title'>,
  { findings, balance, notes }: Audit,
  paint: Paint = unpainted,
): string => {
  const parts = severities
    .map((severity) => ({ severity, here: findings.filter((one) => one.severity === severity) }))
    .filter(({ here }) => here.length > 0);
  return [
    paint.strong(visible(title)),
    `${countWords(findings)}; ${counted(notes.length, 'note')} of the coder’s.`,
    ...parts.flatMap(({ severity, here }) => [
      '',
      paint.strong(`${headings[severity]}: ${countWords(here)}`),
      ...here.flatMap((finding) => findingLines(finding, paint)),
    ]),
    ...(balance.length === 0
      ? []
      : [
          '',
          paint.strong('Events of the expected sign and of the opposite one, whenever they were'),
        ]),
    ...balance.flatMap(({ hypothesis, level, supporting, opposing }) =>
      wrapped(
        `[${visible(hypothesis)}] ${level}: ${supporting.count} expected${ids(supporting.events)}, ${opposing.count} opposite${ids(opposing.events)}`,
        '  ',
      ),
    ),
    ...(notes.length === 0
      ? []
      : ['', paint.strong('Noted by the coder, beside what the rules find')]),
    ...notes.flatMap(({ id, says, about = [] }) =>
      wrapped(`[${visible(id)}] ${visible(says)}${ids(about)}`, '  '),
    ),
    '',
    paint.faint('An audit is about a text and its coding. It says nothing of what caused what.'),
  ].join('\n');
};
