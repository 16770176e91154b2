/** The files of a report: their texts, and writing them without harm to what is there. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReportOptions, reportOf } from '../analysis/report/report.js';
import { reportHtml } from '../render/report/html.js';
import { reportMarkdown } from '../render/report/markdown.js';
import { pageTheme } from '../render/report/page-theme.js';
import { reportCharts } from '../render/vega-lite/chart.js';
import { visible } from '../render/visible.js';
import type { Scenario } from '../scenario/scenario.js';
import { Failure } from './failure.js';
import { jsonText } from './output.js';

/** What stands in the first lines of every file of a report, and of hardly any other. */
const signature = 'securitization-theory';

/** The texts of a report, by the names of their files. */
export const reportFiles = async (
  scenario: Scenario,
  options: ReportOptions,
  tell: (what: string) => void,
): Promise<Readonly<Record<string, string>>> => {
  tell('reading the case under each reading …');
  const report = reportOf(scenario, options);
  tell('drawing …');
  const { drawn } = await import('./draw.js');
  const drawings = await drawn(reportCharts(report, pageTheme));
  return {
    'report.html': reportHtml(report, drawings),
    'report.md': reportMarkdown(report),
    'report.json': `${jsonText(report)}\n`,
  };
};

/** Refuses a folder that is none, and one that has a file of that name which is no report. */
export const checkFolder = (folder: string, names: readonly string[], force: boolean): void => {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Failure(2, `--out ${visible(folder)}: it is no folder; name another`);
  for (const name of names) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    if (!statSync(path).isFile())
      throw new Failure(
        2,
        `--out ${visible(folder)}: ${name} is there, and is no file; name another folder`,
      );
    if (force) continue;
    if (readFileSync(path, 'utf8').slice(0, 600).includes(signature)) continue;
    throw new Failure(
      2,
      `--out ${visible(folder)}: ${name} is there, and is no report of this command; name another folder, or add --force`,
    );
  }
};

/** Writes the files; gives their paths. */
export const writeFiles = (
  folder: string,
  files: Readonly<Record<string, string>>,
): readonly string[] => {
  try {
    mkdirSync(folder, { recursive: true });
    return Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
  } catch (error) {
    // What the platform says of it: no such folder, no leave to write, no room.
    const why = error instanceof Error ? error.message : 'it cannot be written';
    throw new Failure(
      2,
      `--out ${visible(folder)}: ${visible(why)}; name a folder that can be made and written to`,
    );
  }
};
