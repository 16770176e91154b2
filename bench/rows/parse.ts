/** Reading a scenario from its text: in proportion to its length. */
import { parseScenario } from '../../src/scenario/parse.js';
import { against, type Contestant, interleaved } from '../measure.js';
import type { Row } from '../row.js';
import { generated } from '../scenario/generated.js';

const parsing = (events: number): Contestant => {
  const text = JSON.stringify(generated({ events, issues: 10, moves: events / 6, standing: 10 }));
  const run = () => parseScenario(text);
  const parsed = run();
  if (!parsed.ok) throw new Error(`the generated scenario is refused: ${parsed.problems[0]?.code}`);
  return { run, events };
};

export const rows = (): readonly Row[] => {
  const { small, large } = interleaved({ small: parsing(1000), large: parsing(10_000) });
  return [
    {
      name: 'an event parsed, 10,000 events',
      versus: 'with 1,000',
      ...against(large, small),
      gate: 0.5,
      says: 'text to checked and frozen scenario, with every reference and date looked at',
    },
  ];
};
