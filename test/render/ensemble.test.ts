/** Ensembles as text, JSON, CSV and a picture. Expected figures are counted by hand from a tiny ensemble. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/cli/draw.js';
import { ensembleCsv } from '../../src/render/ensemble-csv.js';
import { ensembleJson } from '../../src/render/ensemble-json.js';
import { percent, percentInterval } from '../../src/render/percent.js';
import { ensembleText } from '../../src/render/text/ensemble.js';
import { ensembleChart } from '../../src/render/vega-lite/ensemble.js';
import type { Population } from '../../src/scenario/population.js';
import { simulate } from '../../src/simulation/simulate.js';
import { platformReading } from '../../src/theory/reading.js';
import { island, members } from '../simulation/island.js';

/** All are convinced by the first claim and by nothing else. */
const firstOnly: Population = {
  ...members,
  threshold: 2,
  receptivity: 1,
  resonance: [
    { move: 'second-claim', degree: 0 },
    { move: 'all-clear', degree: 0 },
  ],
};
const ensemble = simulate(island, platformReading, { runs: 8, seed: 1, populations: [firstOnly] });
const nobody = simulate(island, platformReading, {
  runs: 8,
  seed: 1,
  populations: [{ ...firstOnly, receptivity: 0 }],
});

describe('shares in words', () => {
  test('are to a tenth of a per cent, and what is not nothing or not all is never told so', () => {
    expect(percent(0.8304)).toBe('83.0 %');
    expect(percent(0)).toBe('0.0 %');
    expect(percent(1)).toBe('100.0 %');
    expect(percent(1 / 10_000)).toBe('< 0.1 %');
    expect(percent(9999 / 10_000)).toBe('> 99.9 %');
  });

  test('an interval is rounded outward', () => {
    expect(percentInterval({ low: 0.80549, high: 0.85301 })).toBe('80.5–85.4 %');
    expect(percentInterval({ low: 0, high: 1 })).toBe('0.0–100.0 %');
  });
});

test('the text tells who answered how, what came of it, since when, and that it is no probability', () => {
  const text = ensembleText(ensemble);
  expect(text).toContain('8 runs of the seed 1, read by R2/D2');
  expect(text).toContain('They are no probabilities of what could have happened.');
  expect(text).toContain('members (the-members, 15 people)');
  expect(text).toMatch(/ claim, measures +▕ {9}█▏ mean share 100\.0 %; accepted 100\.0 %/);
  expect(text).toMatch(/second-claim, measures +▕█ {9}▏ mean share 0\.0 %; rejected 100\.0 %/);
  expect(text).toContain('securitized in 8 of 8 runs, 100.0 %');
  expect(text).toContain('8 after claim-members-answers (1921-04-02)');
});

test('the text tells what was missing where nothing became securitized', () => {
  expect(ensembleText(nobody)).toMatch(
    /securitized in 0 of 8 runs, 0\.0 % \(95 %: 0\.0–37\.0 %\); never in 8\n.*\n.*missing.*\n +✗ 8: a significant audience of this arena accepts it/,
  );
});

test('of no runs nothing is told, and nothing drawn', () => {
  const none = simulate(island, platformReading, { runs: 0, seed: 1, populations: [members] });
  expect(ensembleText(none)).toContain('Of no runs nothing can be told.');
  expect(() => ensembleChart(none)).toThrow('expected at least one run, received none');
});

test('JSON holds every count, sums as decimal digits', () => {
  const json = ensembleJson(ensemble);
  expect(json).toMatchObject({ scenario: 'island', reading: 'R2/D2', seed: 1, runs: 8 });
  const [first] = json.questions;
  // 8 runs of 15 people who all accept.
  expect(first?.tally).toMatchObject({ accepting: '120', squares: '1800', unsettled: 0 });
  expect(json.places[0]?.times).toEqual([
    { event: 'claim-members-answers', date: '1921-04-02', runs: 8 },
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('CSV has a row for each place, event and stage, and tells when it first was securitized', () => {
  const rows = ensembleCsv(ensemble).trimEnd().split('\r\n');
  const [place] = ensemble.places;
  expect(rows).toHaveLength(1 + ensemble.places.length * (place?.overTime.length ?? 0) * 6);
  const row = rows.find(
    (one) => one.includes(',claim-members-answers,') && one.includes(',securitized,'),
  );
  expect(row).toMatch(
    /^island,R2\/D2,1,8,blight,assembly,claim-members-answers,1921-04-02,securitized,8,0\.6305\d*,1,8$/,
  );
});

test('the picture stands alone, says in words what it shows, and is drawn', async () => {
  const { title, describes, chart } = ensembleChart(ensemble);
  expect(title).toBe('The blight on an island (invented): 8 simulated runs');
  expect(describes).toContain('blight in assembly: securitized in 8 of 8 runs');
  const { picture = '' } = await drawn({ picture: chart });
  expect(picture).toContain('second-claim, measures');
  expect(picture).toContain('securitized in 100.0 % of the runs');
});

test('text from a scenario is shown and never obeyed', async () => {
  const hostile = simulate({ ...island, title: '\u001b[31m<script>' }, platformReading, {
    runs: 1,
    seed: 1,
    populations: [members],
  });
  expect(ensembleText(hostile)).not.toContain('\u001b');
  const { picture = '' } = await drawn({ picture: ensembleChart(hostile).chart });
  expect(picture).not.toContain('<script>');
  expect(picture).not.toContain('\u001b');
});
