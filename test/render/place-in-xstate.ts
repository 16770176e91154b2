/**
 * A place followed in XState: one snapshot for each branch that the library keeps. Acts that touch the place are sent
 * to every snapshot as they are coded; what the reading concludes in a branch is sent to the snapshot of that branch,
 * with its verdict. An open conclusion forks the snapshot, as it forks the branch.
 */
import { createMachine, initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { Advanced } from '../../src/history/state.js';
import { legalEvents } from '../../src/machine/step.js';
import { placeXstate } from '../../src/render/xstate.js';
import type { Concluded } from '../../src/theory/conclude.js';
import { type Security, security } from '../../src/theory/security.js';

export const config = placeXstate();

interface Sent {
  readonly type: string;
  readonly sign?: string;
  readonly how?: string;
  readonly verdict?: string;
}

/** What a reader supplies: code for each named guard. All but two are conclusions, which come with their verdict. */
const ofActs: Readonly<Record<string, (sent: Sent) => boolean>> = {
  'the move is a securitizing one': ({ sign }) => sign === '+',
  'the audience reshapes what it refuses': ({ how }) => how === 'reshaping',
};
const guards = Object.fromEntries(
  Object.keys(config.meta.guards).map((name) => [
    name,
    ({ event }: { readonly event: Sent }) =>
      (ofActs[name] ?? (({ verdict }) => verdict === 'yes'))(event),
  ]),
);

const machine = createMachine({ ...config, types: { events: {} as Sent } }, { guards });
type Snapshot = SnapshotFrom<typeof machine>;

/** How much was compared, over all places. */
export const compared = { acts: 0, conclusions: 0, forks: 0, branches: 0 };

const send = (snapshot: Snapshot, sent: Sent): Snapshot => transition(machine, snapshot, sent)[0];

/** What tells one branch from another. */
const keyOf = (branch: Security): string => JSON.stringify(Object.entries(branch).sort());

interface Followed {
  readonly branch: Security;
  readonly snapshot: Snapshot;
}

export interface Values {
  readonly agenda: string;
  readonly security: string;
}
const valuesOf = ({ value }: Snapshot): Values => value as unknown as Values;

/** What one branch becomes by what was concluded in it; the snapshot alone says where it has gone. */
const conclude = ({ branch, snapshot }: Followed, { drawn }: Concluded): readonly Followed[] => {
  const here = drawn.filter(({ from }) => from === branch);
  const next: Followed[] = [];
  let staying: Snapshot | null = snapshot;
  // What was not concluded moves nothing.
  for (const type of legalEvents(security, branch.status))
    if (!here.some((one) => one.type === type)) staying = send(staying, { type, verdict: 'no' });
  for (const { type, verdict, to } of here) {
    if (staying === null) throw new Error('a branch goes on after a definite conclusion');
    next.push({ branch: to, snapshot: send(staying, { type, verdict: 'yes' }) });
    compared.conclusions += 1;
    if (verdict === 'unknown') compared.forks += 1;
    staying = verdict === 'yes' ? null : send(staying, { type, verdict });
  }
  return staying === null ? next : [...next, { branch, snapshot: staying }];
};

const distinct = (followed: readonly Followed[]): readonly Followed[] => [
  ...new Map(
    followed.map((one) => [`${keyOf(one.branch)} ${JSON.stringify(one.snapshot.value)}`, one]),
  ).values(),
];

/** A place, followed from the beginning. */
export class PlaceInXstate {
  private followed: readonly Followed[] = [
    { branch: security.start, snapshot: initialTransition(machine)[0] },
  ];

  constructor(private readonly place: string) {}

  /** Sends what an event brought here; says whether it brought anything. */
  take({ touches, concluded }: Pick<Advanced, 'touches' | 'concluded'>): boolean {
    const acts = touches.filter(({ place }) => place === this.place);
    for (const { act } of acts)
      this.followed = this.followed.map(({ branch, snapshot }) => ({
        branch,
        snapshot: send(snapshot, act),
      }));
    const here = concluded.filter(({ place }) => place === this.place);
    for (const one of here) {
      // What is concluded in a branch names the library's object of it.
      const byKey = new Map(one.before.branches.map((branch) => [keyOf(branch), branch]));
      this.followed = distinct(
        this.followed.flatMap(({ branch, snapshot }) =>
          conclude({ branch: byKey.get(keyOf(branch)) ?? branch, snapshot }, one),
        ),
      );
    }
    compared.acts += acts.length;
    if (acts.length + here.length > 0) compared.branches += this.followed.length;
    return acts.length + here.length > 0;
  }

  /** Each branch, and where it is in XState. */
  branches(): readonly string[] {
    return this.followed.map(({ branch, snapshot }) => written(branch, valuesOf(snapshot))).sort();
  }

  /** The possible stages, read off XState's states by the table of the export. */
  stages(): readonly string[] {
    const found = this.followed.map(({ snapshot }) => {
      const { agenda, security: at } = valuesOf(snapshot);
      return config.meta.stages[at]?.[agenda] ?? `no stage for ${at} and ${agenda}`;
    });
    return [...new Set(found)].sort();
  }
}

const written = (branch: Security, { agenda, security: at }: Values): string =>
  `${agenda} ${at} ${keyOf(branch)}`;

/** Each branch, and where it is in the library, in the same form. */
export const branchesOf = (branches: readonly Security[], agenda: string): readonly string[] =>
  branches.map((branch) => written(branch, { agenda, security: branch.status })).sort();
