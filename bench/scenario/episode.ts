/**
 * An episode: a claim is made in one place, answered, acted on, called off and answered again. Twelve events, two
 * moves, one measure. In one episode of four the founding audience does not let go, and the place stays securitized.
 */
import type { Act, Coding } from '../../src/theory/act.js';

export const coded: readonly Coding[] = [
  { basis: 'record', checked: 'read', cite: { source: 'annals', locator: '12' } },
];

export const arenas = ['council', 'assembly'] as const;

/** The audiences of an arena: the one that counts, one that does not, and one that is never addressed. */
export const audiencesOf = (arena: string): readonly [string, string, string] => [
  `${arena}-majority`,
  `${arena}-minority`,
  `${arena}-public`,
];

export const issueOf = (n: number): string => `issue-${n}`;
export const moveOf = (n: number): string => `move-${n}`;

/** Where the n-th of things that are spread over all places is. */
export const placeOf = (
  n: number,
  issues: number,
): { readonly issue: string; readonly arena: string } => ({
  issue: issueOf(n % issues),
  arena: arenas[Math.floor(n / issues) % 2] ?? arenas[0],
});

/** The events of the n-th episode, each as its acts. Its moves are 2n and 2n + 1. */
export const episode = (n: number, issues: number): readonly (readonly Act[])[] => {
  const { issue, arena } = placeOf(n, issues);
  const [majority, minority] = audiencesOf(arena);
  const claim = moveOf(2 * n);
  const release = moveOf(2 * n + 1);
  const measure = `measure-${n}`;
  const made = { issue, actor: 'government', addressees: [majority, minority], coded } as const;
  const lasts = n % 4 === 3;
  return [
    [
      {
        type: 'move-made',
        move: claim,
        sign: '+',
        ...made,
        referent: 'state',
        existential: 'explicit',
        urgency: true,
      },
    ],
    [
      {
        type: 'audience-accepted',
        audience: majority,
        move: claim,
        dimension: 'identification',
        support: 'moral',
        coded,
      },
    ],
    [
      {
        type: 'audience-accepted',
        audience: majority,
        move: claim,
        dimension: 'measures',
        support: 'formal',
        coded,
      },
      { type: 'measure-authorised', measure, issue, arena, by: majority, coded },
    ],
    [
      {
        type: 'audience-rejected',
        audience: minority,
        move: claim,
        dimension: 'measures',
        coded,
      },
    ],
    [
      {
        type: 'measure-enacted',
        measure,
        issue,
        arena,
        agent: 'government',
        breaks: ['procedure'],
        justifiedBy: claim,
        coded,
      },
    ],
    [{ type: 'measure-justified', measure, by: 'government', ground: claim, coded }],
    [
      {
        type: 'relation-changed',
        from: 'government',
        to: 'neighbour',
        sign: '-',
        kind: 'trade',
        level: 'bilateral',
        measure,
        coded,
      },
    ],
    [{ type: 'measure-suspended', measure, coded }],
    [
      {
        type: 'move-made',
        move: release,
        sign: '-',
        ...made,
        form: 'rearticulation',
      },
    ],
    [
      {
        type: lasts ? 'audience-rejected' : 'audience-accepted',
        audience: majority,
        move: release,
        dimension: 'measures',
        support: 'formal',
        coded,
      },
    ],
    [{ type: 'measure-terminated', measure, coded }],
    [{ type: 'move-withdrawn', move: claim, coded }],
  ];
};
