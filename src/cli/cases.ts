/** `securitization cases`: the scenarios that come with the library. */
import type { Command } from 'commander';
import { cases } from '../cases.js';
import { eventsIn } from '../scenario/layer.js';
import { formatOption } from './options.js';
import { paint, write, writeJson } from './output.js';

export const casesCommand = (program: Command): void => {
  program
    .command('cases')
    .description('list the cases that come with the library')
    .addOption(formatOption())
    .action(({ format }: { format: string }) => {
      const rows = cases.map((scenario) => ({
        id: scenario.id,
        title: scenario.title,
        events: scenario.events.length,
        article: eventsIn(scenario, { layer: 'article', assumed: false }).length,
        record: eventsIn(scenario, { layer: 'record', assumed: false }).length,
        issues: scenario.issues.map(({ id }) => id),
        arenas: scenario.arenas.map(({ id }) => id),
      }));
      if (format === 'json') return writeJson(rows);
      const { strong } = paint();
      write(
        rows
          .map(
            (row) =>
              `${strong(row.id)}  ${row.title}\n  ${row.events} events: ${row.article} in the article’s layer, ${row.record} in the record’s\n  arenas: ${row.arenas.join(', ')}`,
          )
          .join('\n'),
      );
    });
};
