/**
 * Writes docs/reference/claims.md: every claim about the readings with what came of it. Run it when a rule or a claim has
 * changed; `test/docs/generated.test.ts` holds the page to the code. It searches for about a quarter of a minute.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/claims.md', import.meta.url);

const head = `# The claims

*Reference. For students and scholars who ask what a reading commits them to, and which reading a sentence is true of.*

This page is written by a script (\`test/tools/claims.mjs\`); do not edit it by hand.

A claim is a sentence about the readings. Each is judged under each reading by a search through every history of a small world: one issue
before one arena, a minister who has authority there and a stranger who has none, a parliament that has all that an audience may need and
onlookers who have nothing of it. Everything is coded and everything was searched, so that nothing is unknown. An event is one act. The
acts are those whose kinds the reading reads, one for each variation that some rule tells apart.

* **✓** the sentence holds: no history within the bound contradicts it; or, where it says what *can* be, a history shows it.
* **✗** it fails: a history contradicts it; or, where it says what *can* be, none within the bound shows it.
* **–** it does not apply to the reading.

What holds was searched, up to the bound below the tables, and no further. It is true of the readings as they are written here, of this
small world, and says nothing of the world outside. The sentences are ours; in brackets stands where the condition comes from that a
sentence is about. \`securitization claims --claim <id>\` tells the smallest histories.`;

const signs = { holds: '✓', fails: '✗', 'not-applicable': '–' };
const distinct = (all) => [...new Set(all)];

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (columns, lines) => [
  row(['claim', ...columns]),
  row(['---', ...columns.map(() => ':-:')]),
  ...lines.map(row),
];

/** What was searched for sentences that no history showed to be false, or true: from the least to the most. */
const bounds = (results) => {
  const searched = results.flatMap(({ bound, witness }) =>
    witness === null && bound ? [bound] : [],
  );
  const open = searched.filter(({ complete }) => !complete);
  const most = (all, of) => Math.max(...all.map(of));
  const events = distinct(open.map((one) => one.events)).sort((a, b) => a - b);
  const length =
    open.length === 0
      ? 'whatever length'
      : `up to ${events.join(' or ')} events, or of whatever length where longer ones add nothing`;
  return `every history of ${length}, over at most ${most(searched, (one) => one.acts)} acts and ${most(searched, (one) => one.states)} states`;
};

/** The page's text, made from the sources as they are. */
export async function claimsPage() {
  const { claims, judgeClaims, readings, cited } = await loadSource(
    [
      "export { claims, judgeClaims } from './src/analysis/claims/judge-claims.ts';",
      "export { readings } from './src/theory/reading.ts';",
      "export { cited } from './src/theory/sources.ts';",
    ].join('\n'),
  );
  const results = judgeClaims();
  const found = new Map(results.map((one) => [`${one.reading} ${one.claim}`, one]));
  const sign = (reading, claim) => signs[found.get(`${reading.id} ${claim.id}`).result];
  const sentence = ({ id, says, source }) => [`* \`${id}\`: ${says} (${cited(source)})`];
  const entering = claims.filter(({ turn }) => turn === 'entry');
  const leaving = claims.filter(({ turn }) => turn !== 'entry');
  const firsts = distinct(readings.map(({ enters }) => enters.id)).map((id) =>
    readings.find(({ enters }) => enters.id === id),
  );
  const [platform] = firsts.filter(({ enters }) => enters.id === 'R2');
  const left = distinct(readings.map(({ leaves }) => leaves.id))
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => readings.find((one) => one.leaves.id === id && one.enters === platform.enters));
  const others = firsts.filter((reading) => reading !== platform);
  const lines = (about, of) =>
    about.map((claim) => [`\`${claim.id}\``, ...of.map((reading) => sign(reading, claim))]);
  const ofTurn = (isEntry) =>
    results.filter(({ claim }) => entering.some(({ id }) => id === claim) === isEntry);
  return `${[
    head,
    '',
    '## How issues enter security',
    '',
    'What these sentences come to hangs on the rule for entering alone. They are judged at the first event after which the issue is',
    'definitely securitized.',
    '',
    ...entering.flatMap(sentence),
    '',
    ...table(
      firsts.map(({ enters }) => enters.id),
      lines(entering, firsts),
    ),
    '',
    `Searched: ${bounds(ofTurn(true))}.`,
    '',
    '## How issues leave it',
    '',
    'These are judged after the smallest history that securitizes. A sentence that speaks of measures or of a clause finds them in place.',
    '',
    ...leaving.flatMap(sentence),
    '',
    'By every rule for leaving, after an entry by the platform (R2):',
    '',
    ...table(
      left.map(({ leaves }) => leaves.id),
      lines(leaving, left),
    ),
    '',
    'By the rule for leaving that goes with each rule for entering:',
    '',
    ...table(
      others.map(({ id }) => id.replace('/', ' ')),
      lines(leaving, others),
    ),
    '',
    `Searched, counted from the entry: ${bounds(ofTurn(false))}.`,
    '',
    '## What tells two readings apart',
    '',
    'No two columns of the first table are alike, and no two of the second: whatever two readings you name, some sentence is true of one',
    'and not of the other. For the history that does it, see [tell readings apart](../how-to/tell-readings-apart.md).',
  ].join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(target), await claimsPage());
