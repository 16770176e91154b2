/** `securitization compare`: several readings of the same facts. */
import type { Command } from 'commander';
import { compare } from '../history/compare.js';
import { table1In } from '../history/table1.js';
import type { Where } from '../history/where.js';
import { comparisonCsv } from '../render/comparison-csv.js';
import { comparisonJson } from '../render/comparison-json.js';
import { describedSvg } from '../render/described-svg.js';
import { table1Json } from '../render/json.js';
import { comparisonText } from '../render/text/comparison.js';
import { table1Line } from '../render/text/table1.js';
import { type ComparisonChart, comparisonChart } from '../render/vega-lite/matrix.js';
import { visible } from '../render/visible.js';
import { platformReading } from '../theory/reading.js';
import { Failure } from './failure.js';
import { scenarioOf } from './input.js';
import {
  layerOptions,
  readingsNamed,
  readingsWords,
  replayed,
  type Shared,
  withReplayOptions,
} from './options.js';
import { paint, write, writeJson } from './output.js';
import { projected, projectOption } from './projection.js';

type Options = Shared & { readonly readings: string; readonly project?: string };

/** The picture of a comparison, drawn. */
const drawing = async ({ title, describes, chart }: ComparisonChart) => {
  // Loaded only here, so that the other formats start as fast as without it.
  const { drawn } = await import('./draw.js');
  const { matrix = '' } = await drawn({ matrix: chart });
  return describedSvg({ id: 'matrix', title, describes }, matrix) ?? matrix;
};

const run = async (name: string, options: Options): Promise<void> => {
  const { arena, format, mode } = options;
  const scenario = scenarioOf(name);
  const chosen = readingsNamed(options.readings, 2);
  // Options that do not fit are refused here, before anything is compared.
  const [first, ...others] = chosen;
  const history = replayed(scenario, first ?? platformReading, options);
  const whole = projected(
    scenario,
    () => [history, ...others.map((reading) => replayed(scenario, reading, options))],
    options,
  );
  const shown = (where: Where) => arena === undefined || where.arena === arena;
  const comparison = compare(scenario, chosen, layerOptions(options), shown);
  if (comparison.rows.length === 0)
    throw new Failure(
      2,
      `--arena ${visible(arena ?? '')}: no issue is contested there; take another`,
    );
  const table1 = table1In(history, mode);
  if (format === 'csv') write(comparisonCsv(scenario.id, comparison));
  else if (format === 'vega-lite') writeJson(comparisonChart(scenario, comparison).chart);
  else if (format === 'svg') write(await drawing(comparisonChart(scenario, comparison)));
  else if (format === 'json')
    writeJson({
      ...comparisonJson(scenario.id, comparison),
      ...(whole === null ? {} : { projected: whole.json() }),
      table1: table1Json(table1),
    });
  else {
    const projection = whole === null ? '' : `\n\n${whole.text()}`;
    write(`${comparisonText(comparison, paint())}${projection}${table1Line(table1)}`);
  }
  if (comparison.refused.length > 0) process.exitCode = 1;
};

export const compareCommand = (program: Command): void => {
  withReplayOptions(
    program
      .command('compare')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('what several readings make of the same facts, and where they part')
      .requiredOption('--readings <a,b>', `two or more ${readingsWords}`)
      .addOption(projectOption()),
    'csv',
    'vega-lite',
    'svg',
  )
    .addHelpText(
      'after',
      '\nExamples:\n  securitization compare jcpoa --readings R2,R3 --arena unsc\n  securitization compare jcpoa --readings all --format csv\n  securitization compare jcpoa --readings exits --project formal:unsc',
    )
    .action(run);
};
