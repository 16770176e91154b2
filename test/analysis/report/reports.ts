/** Reports that several tests look at, each made once. */

import type {
  Block,
  List,
  Paragraph,
  ReportTable,
  Run,
  Text,
} from '../../../src/analysis/report/document.js';
import { type Report, reportOf } from '../../../src/analysis/report/report.js';
import { factors, jcpoa } from '../../../src/cases.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import smallFile from '../../scenario/small.json';

export const small: Scenario = loadScenario(smallFile);

/** The same without what only an article with a hypothesis has. */
export const bare: Scenario = loadScenario(
  Object.fromEntries(
    Object.entries(smallFile).filter(
      ([key]) =>
        !['hypotheses', 'weighings', 'links', 'claims', 'sections', 'notes', 'tables'].includes(
          key,
        ),
    ),
  ),
);

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const jcpoaReport = once((): Report => reportOf(jcpoa, { factors: factors['jcpoa'] ?? [] }));
export const smallReport = once((): Report => reportOf(small));
export const bareReport = once((): Report => reportOf(bare));

export const blocksOf = (report: Report, part?: string): readonly Block[] =>
  report.parts.flatMap(({ id, blocks }) => (part === undefined || id === part ? blocks : []));

export const tablesOf = (report: Report, part?: string): readonly ReportTable[] =>
  blocksOf(report, part).filter((block): block is ReportTable => block.kind === 'table');

export const tableOf = (report: Report, id: string): ReportTable => {
  const found = tablesOf(report).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

/** Every text of the blocks: paragraphs and items. */
export const textsOf = (blocks: readonly Block[]): readonly Text[] =>
  blocks.flatMap((block: Block): readonly Text[] => {
    if (block.kind === 'paragraph') return [(block as Paragraph).text];
    return block.kind === 'list' ? (block as List).items.map(({ text }) => text) : [];
  });

/** The pieces of a text, those of its grounds among them. */
const runsOf = (text: Text): readonly Run[] =>
  typeof text === 'string'
    ? [text]
    : text.flatMap((run) =>
        typeof run === 'object' && 'grounds' in run ? [...run.grounds] : [run],
      );

/** Where the links of a text lead within the report. */
export const targetsOf = (text: Text): readonly string[] =>
  runsOf(text).flatMap((run) => (typeof run === 'object' && 'to' in run ? [run.to] : []));
