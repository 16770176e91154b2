/**
 * R9, the layers of Stritzel (2007): the text performs, it is embedded in existing discourse, and the speaker has
 * positional power. It differs from R1 in that words and position are two of three, and that no single formula is
 * needed: most of the grammar of security is enough.
 */
import { type Answered, every, no, yes } from '../answered.js';
import type { MadeMove } from '../move.js';
import { contextHas } from '../observed-context.js';
import { entering, type Proposition } from '../rule.js';
import { vector } from '../scale.js';
import { ours, stritzel2007 } from '../sources.js';
import { speakerHasCapital } from '../speaker.js';
import { aMove } from '../witness.js';
import { moveReads, survivalIsAtStake } from './buzan-1998-platform.js';
import { thereIsAWayOut, thereIsNoReturn } from './waever-1995-speech-act.js';

const itSecuritizes: Proposition<MadeMove> = {
  says: 'the move is a securitizing one',
  source: ours(),
  holds: ({ at }) => yes(at),
};

/** At least two of three: of two that hold the third does not matter, nor of two that fail. */
const twoOf = (answers: readonly Answered[], of: string): Answered => {
  const open = answers.filter(({ verdict }) => verdict !== 'no');
  const met = answers.filter(({ verdict }) => verdict === 'yes');
  return open.length < 2 ? no : every(met.length < 2 ? open : met, of, '');
};

const theTextPerforms: Proposition<MadeMove> = {
  says: 'the text performs: it has two of survival, a point of no return, a way out',
  source: stritzel2007(undefined, 'memory'),
  holds: (move, asked) =>
    twoOf(
      [survivalIsAtStake, thereIsNoReturn, thereIsAWayOut].map(({ holds }) => holds(move, asked)),
      move.act.move,
    ),
};

const itIsEmbedded: Proposition<MadeMove> = {
  says: 'the text is embedded in existing discourse',
  source: stritzel2007(undefined, 'memory'),
  holds: (move, asked) => contextHas('embeddedness', move, asked),
};

const theSpeakerHasPosition: Proposition<MadeMove> = {
  says: 'the speaker has positional power in this arena',
  source: stritzel2007(undefined, 'memory'),
  holds: speakerHasCapital,
};

export const layers = entering<MadeMove>({
  id: 'R9',
  name: 'layers',
  source: stritzel2007(),
  note: 'Two centres of gravity were read of; the layers are from memory. Two parts of the grammar, at least 2 of 3 for discourse and for position, and all three layers together, are our scoring.',
  reads: [...moveReads, 'context-observed'],
  witness: aMove('+'),
  scale: vector(
    [
      { name: 'text', conditions: [itSecuritizes, theTextPerforms] },
      { name: 'embedding', conditions: [itSecuritizes, itIsEmbedded] },
      { name: 'position', conditions: [itSecuritizes, theSpeakerHasPosition] },
    ],
    {
      name: 'all three',
      conditions: [itSecuritizes, theTextPerforms, itIsEmbedded, theSpeakerHasPosition],
    },
    'A text carries no force by itself: neither discourse nor position can be left out.',
  ),
  dated: 'of the last layer',
  leaves: 'D1',
  hasAudience: false,
  founders: () => [],
});
