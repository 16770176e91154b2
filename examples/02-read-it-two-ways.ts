/**
 * Read it two ways: the same facts under rival readings, and the first event at which they part.
 */
import { compare, readingOf, replay } from 'securitization-theory';
import { jcpoa } from 'securitization-theory/cases';

const platform = readingOf('R2/D2'); // acceptance is enough
const threeComponents = readingOf('R3/D2'); // and measures that break rules, and effects on others
if (platform === null || threeComponents === null)
  throw new Error('these readings come with the library');

const parting = compare(
  replay(jcpoa, platform),
  replay(jcpoa, threeComponents),
  // Without a choice of places the first difference anywhere would count.
  ({ issue, arena }) => issue === 'iran-nuclear' && arena === 'russia',
);

console.log(parting?.says ?? 'they never part');
// What each of the two asked at that event. The second asks the same, and two conditions more.
for (const { rule, conditions } of parting?.asked.flat() ?? []) {
  for (const { verdict, says } of conditions.filter((one) => one.verdict !== 'yes'))
    console.log(`${rule} says ${verdict}: ${says}`);
}
