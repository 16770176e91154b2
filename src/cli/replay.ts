/** `securitization replay`: what a reading makes of a scenario. */
import type { Command } from 'commander';
import type { Where } from '../history/where.js';
import { historyDot } from '../render/dot.js';
import { replayJson } from '../render/json.js';
import { historyDiagram } from '../render/mermaid.js';
import { replayText } from '../render/text/replay.js';
import { visible } from '../render/visible.js';
import type { Scenario } from '../scenario/scenario.js';
import { scenarioOf } from './input.js';
import {
  chosenReading,
  readingOption,
  replayed,
  type Shared,
  withReplayOptions,
} from './options.js';
import { paint, write, writeJson } from './output.js';
import { projected, projectOption } from './projection.js';

/** What to ask next: only what this scenario can answer. */
const next = (name: string, scenario: Scenario): string => {
  const hypotheses = scenario.hypotheses ?? [];
  const ways: readonly (readonly [string, string])[] = [
    [`why ${name} --event <id>`, 'why an event did what it did, and no more'],
    [`compare ${name} --readings R2,R3,R15,R16`, 'where rival readings part on the same facts'],
    [`replay ${name} --layer article`, 'what the article alone carries'],
    [`replay ${name} --mode unordered`, 'the article’s Table 1, less strictly'],
    [`audit ${name}`, 'whether the dates and citations carry the claims'],
    ...(hypotheses.length === 0
      ? []
      : [[`hypothesis ${name}`, 'its hypothesis, level by level, beside its rivals'] as const]),
    [`what-if ${name} --without <id>`, 'what this reading would conclude from other facts'],
    [`report ${name} --out report`, 'all of it on one page, with every place in the article'],
  ];
  const widest = Math.max(...ways.map(([command]) => command.length));
  return [
    'Ask next:',
    ...ways.map(([command, what]) => `  securitization ${command.padEnd(widest)}  ${what}`),
  ].join('\n');
};

export const replayCommand = (program: Command): void => {
  withReplayOptions(
    program
      .command('replay')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('replay a scenario under a reading')
      .addOption(readingOption())
      .addOption(projectOption())
      .option('--events', 'print every event, not only those that changed a stage'),
    'mermaid',
    'dot',
  )
    .addHelpText(
      'after',
      '\nExamples:\n  securitization replay jcpoa --arena unsc\n  securitization replay jcpoa --reading R15 --layer article\n  securitization replay jcpoa --format mermaid --arena unsc',
    )
    .action(
      (
        name: string,
        options: Shared & { readonly events?: boolean; readonly project?: string },
      ) => {
        const scenario = scenarioOf(name);
        const history = replayed(scenario, chosenReading(options.reading), options);
        const { arena, mode, format } = options;
        const shown = { mode, ...(arena === undefined ? {} : { arena }) };
        const drawn = (where: Where) => arena === undefined || where.arena === arena;
        const whole = projected(scenario, () => [history], options);
        if (format === 'json')
          writeJson({
            ...replayJson(history, shown),
            ...(whole === null ? {} : { projected: whole.json() }),
          });
        else if (format === 'mermaid') write(historyDiagram(history, drawn));
        else if (format === 'dot') write(historyDot(history, drawn));
        else
          write(
            `${replayText(history, { ...shown, events: options.events === true, paint: paint() })}${whole === null ? '' : `\n\n${whole.text()}`}\n\n${next(visible(name), scenario)}`,
          );
        if (history.outcomes.includes(0)) process.exitCode = 1;
      },
    );
};
