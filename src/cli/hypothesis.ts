/** `securitization hypothesis`: a hypothesis of a scenario, tested under a reading. */
import type { Command } from 'commander';
import { testHypothesis } from '../analysis/hypothesis/test-hypothesis.js';
import { hypothesisJson } from '../render/hypothesis-json.js';
import { hypothesisText } from '../render/text/hypothesis.js';
import { visible } from '../render/visible.js';
import { eventsIn } from '../scenario/layer.js';
import type { Hypothesis, Scenario } from '../scenario/scenario.js';
import { Failure } from './failure.js';
import { scenarioOf } from './input.js';
import { chosenReading, formatOption, layerOption, readingOption, type Shared } from './options.js';
import { paint, write, writeJson } from './output.js';

const chosen = (scenario: Scenario, id: string | undefined): Hypothesis => {
  const known = scenario.hypotheses ?? [];
  const [first] = known;
  if (first === undefined)
    throw new Failure(
      2,
      `${visible(scenario.id)} declares no hypothesis; add one under "hypotheses" (docs, "The scenario format")`,
    );
  const found = id === undefined ? first : known.find((one) => one.id === id);
  if (found === undefined) {
    const there = known.map((one) => one.id).join(', ');
    throw new Failure(
      2,
      `--hypothesis ${visible(id ?? '')}: no such hypothesis; there are ${there}`,
    );
  }
  return found;
};

type Options = Pick<Shared, 'reading' | 'layer' | 'assumed' | 'format'> & {
  readonly hypothesis?: string;
};

export const hypothesisCommand = (program: Command): void => {
  program
    .command('hypothesis')
    .argument('<case|file>', 'a case, a scenario file, or - for standard input')
    .description(
      'test a hypothesis of the scenario: level by level, date by date, beside its rivals',
    )
    .option('--hypothesis <id>', 'which one, where there are several; by default the first')
    .addOption(readingOption())
    .addOption(layerOption())
    .option('--no-assumed', 'leave out what the coder only assumed')
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  securitization hypothesis jcpoa --reading R3/D2')
    .action((name: string, options: Options) => {
      const scenario = scenarioOf(name);
      const hypothesis = chosen(scenario, options.hypothesis);
      const reading = chosenReading(options.reading);
      const { layer, assumed } = options;
      if (eventsIn(scenario, { layer, assumed }).length === 0)
        throw new Failure(
          2,
          `--layer ${layer}: no event of ${visible(scenario.id)} is coded in this layer; take another`,
        );
      const test = testHypothesis(scenario, reading, hypothesis, { layer, assumed });
      if (options.format === 'json') writeJson(hypothesisJson(scenario.id, test));
      else write(hypothesisText(scenario, hypothesis, test, paint()));
    });
};
