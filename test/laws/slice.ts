/**
 * Slices: for each rule, the acts that its conditions read, over one issue, one arena, two audiences, one move of each
 * sign (for D3 a later claim too), one measure and seven components, undated. What may come next depends on the acts so
 * far and nothing else, so that the library and the oracle can each search a slice by itself.
 */
import type { Act } from '../../src/theory/act.js';
import type { Declarations } from '../../src/theory/world.js';
import type { So } from './slice-acts.js';
import { enters } from './slice-entering.js';
import { leaves } from './slice-leaving.js';
import { coded } from './story.js';

/**
 * Of `a` all is coded that a rule asks of an audience, and of `us` its standing here; of `b` and `them` nothing is.
 * The second arena is there only to be gone to.
 */
export const sliceWorld = (entering: string, leaving: string): Declarations => ({
  issues: [{ id: 'file', arenas: leaving === 'D5' ? ['here', 'there'] : ['here'] }],
  arenas: [{ id: 'here' }, { id: 'there' }],
  actors: [
    {
      id: 'us',
      positions: [{ arena: 'here', authority: true, capital: 3 }],
      instructs: ['envoy'],
    },
    { id: 'them' },
    { id: 'envoy' },
  ],
  audiences: [
    {
      id: 'a',
      arena: 'here',
      significant: true,
      canAuthorise: true,
      causalLink: true,
      setting: 'elite',
      streams: ['problem', 'policy', 'politics'],
    },
    { id: 'b', arena: 'here' },
  ],
  referents: [{ id: 'peace' }],
  // Where every measure is coded, R3 is definite: else each of the seven components would be fresh in some branches.
  searched:
    entering === 'R3' && leaving === 'D9'
      ? [
          {
            arena: 'here',
            acts: ['audience-accepted', 'measure-enacted', 'measure-justified', 'relation-changed'],
            from: null,
            to: null,
          },
        ]
      : [],
});

/** The acts that a slice tries after some acts; whether they are taken is for the library and the oracle to say. */
export function* nextIn(entering: string, leaving: string, past: readonly Act[]): Generator<Act> {
  const answers = past.filter(
    (act) =>
      'dimension' in act &&
      act.audience === 'a' &&
      act.move === 'm' &&
      act.dimension === 'measures',
  );
  const has: So['has'] = (type, id) =>
    past.some(
      (act) =>
        act.type === type &&
        (id === undefined ||
          ('move' in act && act.move === id) ||
          ('measure' in act && act.measure === id)),
    );
  const move: So['move'] = (id) =>
    past.filter((act) => act.type === 'move-made').find((act) => act.move === id);
  const accepting = answers.at(-1)?.type === 'audience-accepted';
  const ways: Readonly<Record<string, boolean>> = {
    R2: accepting,
    R3: accepting && has('relation-changed'),
    R15: has('move-made', 'm') && has('measure-enacted'),
    R16: accepting && has('measure-enacted'),
  };
  const one = leaving === 'D3' || (leaving === 'D9' && entering !== 'R15');
  const few = one || ['D2', 'D3', 'D6', 'D7', 'D8'].includes(leaving);
  const lean = !['R2', 'R3', 'R12'].includes(entering);
  const founding = !few || leaving === 'D2';
  const so: So = { has, few, founding, one, lean, in: ways[entering] === true, move };
  const seen = new Set<string>();
  for (const next of [enters[entering], leaves[leaving]])
    for (const uncoded of next?.(so) ?? []) {
      const act = coded(uncoded);
      const text = JSON.stringify(act);
      if (!seen.has(text)) yield act;
      seen.add(text);
    }
}
