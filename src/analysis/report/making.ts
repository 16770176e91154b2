/** The last part: how the report was made, so that another can make it again and get the same bytes. */
import type { History } from '../../history/history.js';
import { identityOf } from '../../history/identity.js';
import { counted } from '../../scenario/counted.js';
import type { Part, Row } from './document.js';
import type { Study } from './study.js';

const identityRow = (history: History): Row => {
  const { reading, scenario, layer } = identityOf(history);
  return { cells: [history.reading.id, history.reading.name, layer, reading, scenario] };
};

export const makingPart = ({ replayed, options: { version } }: Study): Part => {
  const histories = replayed.flatMap(({ histories: some }) => some);
  const [first] = histories;
  const rules = first === undefined ? 'unknown' : identityOf(first).version;
  const library = version === undefined ? '' : ` ${version}`;
  return {
    id: 'making',
    title: 'How it was made',
    blocks: [
      {
        kind: 'paragraph',
        text: `Made by securitization-theory${library}, with version ${rules} of its rules, from the scenario ${first?.scenario.id ?? ''} of ${counted(first?.scenario.events.length ?? 0, 'event')}. The same scenario, readings and version give the same report; no clock, no chance and no network had a part in it.`,
      },
      {
        kind: 'paragraph',
        text: 'What is printed here is what readings of a theory make of one coding of a case. It does not say what caused what, and it does not say that the theory, or the coding, is right.',
      },
      {
        kind: 'table',
        id: 'identities',
        caption: 'What tells these histories from others',
        columns: [
          { id: 'reading', name: 'Reading' },
          { id: 'name', name: 'Name' },
          { id: 'layer', name: 'Layer of evidence' },
          { id: 'reading-hash', name: 'Fingerprint of the reading' },
          { id: 'scenario-hash', name: 'Fingerprint of the scenario' },
        ],
        rows: histories.map(identityRow),
      },
    ],
  };
};
