/** Other people, the same luck. */
import { expect, test } from 'vitest';
import { peopleWhatIf } from '../../../src/analysis/ensemble/people-what-if.js';
import { simulate } from '../../../src/simulation/simulate.js';
import { platformReading } from '../../../src/theory/reading.js';
import { island, islanders, members, populations } from '../../simulation/island.js';

const options = { runs: 120, seed: 7, populations };
const assembly = { issue: 'blight', arena: 'assembly' };

const at = (changed: typeof populations) =>
  peopleWhatIf(island, platformReading, options, changed).places.find(
    ({ arena }) => arena === assembly.arena,
  );

test('the same people change nothing, and the counts are those of the ensemble', () => {
  const same = at(populations);
  expect(same).toMatchObject({ gained: { runs: 0 }, lost: { runs: 0 } });
  const { places } = simulate(island, platformReading, options);
  const ensemble = places.find(({ arena }) => arena === assembly.arena);
  expect(same?.both).toBe(ensemble?.securitized.runs);
  expect(same?.neither).toBe(ensemble?.securitized.never);
});

test('in a crowd, lower thresholds only gain: whoever acted before acts still', () => {
  // Each person's threshold is lower, by 0.2 to 0.4, and each person's luck is the same.
  const bolder = [
    { ...members, threshold: { kind: 'uniform', from: 0, to: 0.4 } as const },
    islanders,
  ];
  const claimsOnly = (one: (typeof populations)[number]) => ({
    ...one,
    receptivity: 0.2,
    hears: ['claim', 'second-claim'],
  });
  const { places } = peopleWhatIf(
    island,
    platformReading,
    { ...options, populations: populations.map(claimsOnly) },
    bolder.map(claimsOnly),
  );
  const place = places.find(({ arena }) => arena === assembly.arena);
  expect(place?.lost.runs).toBe(0);
  expect(place?.gained.runs).toBeGreaterThan(0);
});

test('a speaker without authority convinces nobody', () => {
  const unheard = populations.map((one) => ({
    ...one,
    authority: [{ actor: 'governor', degree: 0 }],
  }));
  const place = at(unheard);
  expect(place).toMatchObject({ both: 0, gained: { runs: 0 } });
  expect(place?.lost.runs).toBeGreaterThan(0);
});

test('another network is another what-if: people without ties are won only by the move itself', () => {
  const apart = [members, { ...islanders, network: { kind: 'nobody' } as const }];
  const { places } = peopleWhatIf(island, platformReading, options, apart);
  const streets = places.find(({ arena }) => arena === 'streets');
  expect(streets?.gained.runs).toBe(0);
  expect(streets?.lost.runs).toBeGreaterThan(0);
  // The members hear nothing of it: their draws are their own.
  expect(at(apart)).toMatchObject({ gained: { runs: 0 }, lost: { runs: 0 } });
});

test('the counts are of all the runs', () => {
  for (const { both, neither, gained, lost, undecided } of peopleWhatIf(
    island,
    platformReading,
    options,
    [{ ...members, receptivity: 0.3 }, islanders],
  ).places)
    expect(both + neither + gained.runs + lost.runs + undecided).toBe(options.runs);
});
