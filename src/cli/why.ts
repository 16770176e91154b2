/** `securitization why`: every condition with tick, cross or question mark, and the nearest change. */
import type { Command } from 'commander';
import { why } from '../history/explain.js';
import type { History } from '../history/history.js';
import { indexOf } from '../history/step.js';
import { table1In } from '../history/table1.js';
import type { Where } from '../history/where.js';
import { whyNot } from '../history/why-not.js';
import { table1Json, whyJson } from '../render/json.js';
import { table1Line } from '../render/text/table1.js';
import { whyText } from '../render/text/why.js';
import { visible } from '../render/visible.js';
import { partsOf } from '../theory/place.js';
import { Failure } from './failure.js';
import { scenarioOf } from './input.js';
import {
  chosenReading,
  readingOption,
  replayed,
  type Shared,
  withReplayOptions,
} from './options.js';
import { paint, write, writeJson } from './output.js';

/** An id that no event has; or that of an event which this layer leaves out. */
const noSuchEvent = (history: History, name: string, event: string): Failure => {
  const there = history.scenario.events.map(({ id }) => id);
  if (there.includes(event))
    return new Failure(
      2,
      `--event ${visible(event)}: it is in ${visible(name)}, but not in this layer; try --layer both`,
    );
  const near = there.find((id) => id.toLowerCase() === event.toLowerCase());
  const hint = near === undefined ? `there are ${there.join(', ')}` : `did you mean ${near}?`;
  return new Failure(2, `--event ${visible(event)}: no such event in ${visible(name)}; ${hint}`);
};

export const whyCommand = (program: Command): void => {
  withReplayOptions(
    program
      .command('why')
      .argument('<case|file>', 'a case, a scenario file, or - for standard input')
      .description('why an event did what it did, and why it did no more')
      .requiredOption('--event <id>', 'the event to ask about')
      .addOption(readingOption()),
  )
    .addHelpText(
      'after',
      '\nExample:\n  securitization why jcpoa --event R-2006-07-31 --reading R3',
    )
    .action((name: string, options: Shared & { readonly event: string }) => {
      const history = replayed(scenarioOf(name), chosenReading(options.reading), options);
      if (indexOf(history, options.event) === -1) throw noSuchEvent(history, name, options.event);
      const answer = why(history, options.event);
      const only = <T extends { readonly where: Where }>(of: readonly T[]) =>
        of.filter(({ where }) => options.arena === undefined || where.arena === options.arena);
      const shown = whyNot(history, {
        ...answer,
        drawn: only(answer.drawn.map((one) => ({ ...one, where: partsOf(one.place) }))),
        asked: only(answer.asked),
        outlooks: only(answer.outlooks),
      });
      const table1 = table1In(history, options.mode);
      if (options.format === 'json')
        writeJson({ ...whyJson(history, shown), table1: table1Json(table1) });
      else write(`${whyText(history, shown, paint())}${table1Line(table1)}`);
      if (answer.outcome === 'refused') process.exitCode = 1;
    });
};
