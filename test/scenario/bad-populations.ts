/** Bad files about the people of an audience: the small scenario with one thing changed, as in `bad-files.ts`. */
import { type BadFile, bad } from './bad-files.js';

const first = 'populations[0]';
const second = 'populations[1]';
const delegatesTies =
  '"network": { "kind": "edges", "edges": [[0, 1], [1, 2, 0.5]], "directed": true }';
const ties = (text: string) => `"network": { ${text} }`;

export const badPopulations: readonly BadFile[] = [
  // Numbers
  bad('a share above 1', '"receptivity": 0.8', '"receptivity": 1.2', [
    'number-out-of-range',
    `${first}.groups[0].receptivity`,
  ]),
  bad('a share below 0', '"degree": 0.9', '"degree": -0.1', [
    'number-out-of-range',
    `${first}.authority[0].degree`,
  ]),
  bad('a share that is minus zero', '"degree": 0.9', '"degree": -0.0', [
    'negative-zero',
    `${first}.authority[0].degree`,
  ]),
  bad('a fraction of a person', '"size": 6', '"size": 6.5', [
    'number-not-whole',
    `${first}.groups[0].size`,
  ]),
  bad('nobody', '"size": 6', '"size": 0', ['number-out-of-range', `${first}.groups[0].size`]),
  bad('more people than can be simulated', '"size": 10,', '"size": 10000001,', [
    'number-out-of-range',
    `${first}.size`,
  ]),
  bad('more digits than a double tells apart', '"degree": 0.9', '"degree": 0.900000000000000001', [
    'number-out-of-range',
    `${first}.authority[0].degree`,
  ]),
  bad('a share too small to be told from nothing', '"degree": 0.9', '"degree": 1e-400', [
    'number-out-of-range',
    `${first}.authority[0].degree`,
  ]),
  bad('a threshold in words', '"threshold": -0.5', '"threshold": "low"', [
    'wrong-type',
    `${second}.threshold`,
  ]),

  // Distributions
  bad('a distribution of no kind', '"kind": "normal"', '"kind": "gaussian"', [
    'wrong-value',
    `${first}.threshold.kind`,
  ]),
  bad(
    'a trait from 0 to 1 that is spread without bounds',
    '"receptivity": 1',
    '"receptivity": { "kind": "normal", "mean": 0.5, "deviation": 0.1 }',
    ['wrong-value', `${second}.receptivity.kind`],
  ),
  bad('a negative deviation', '"deviation": 0.2', '"deviation": -0.2', [
    'number-out-of-range',
    `${first}.threshold.deviation`,
  ]),
  bad('a uniform distribution backwards', '"from": 0.2, "to": 0.6', '"from": 0.6, "to": 0.2', [
    'bounds-crossed',
    `${first}.receptivity.to`,
  ]),
  bad('a peak below the least', '"peak": 0.25', '"peak": 0.05', [
    'bounds-crossed',
    `${first}.groups[0].threshold.peak`,
  ]),
  bad('a peak above the most', '"peak": 0.25', '"peak": 0.95', [
    'bounds-crossed',
    `${first}.groups[0].threshold.to`,
  ]),
  bad('shares that are not all', '"share": 0.25', '"share": 0.2', [
    'not-a-whole',
    `${first}.groups[0].trust.of`,
  ]),
  bad('a value too few', '[0, 0.5, 0.5, 1]', '[0, 0.5, 1]', [
    'people-miscounted',
    `${first}.groups[1].stubbornness.values`,
  ]),

  bad(
    'values for all where a group has its own',
    '"receptivity": { "kind": "uniform", "from": 0.2, "to": 0.6 }',
    '"receptivity": { "kind": "values", "values": [1, 1, 1, 1, 1, 0, 0, 0, 0, 0] }',
    ['people-miscounted', `${first}.receptivity`],
  ),

  // Who they are
  bad(
    'an audience with two populations',
    '"audience": "delegates", "size"',
    '"audience": "deputies", "size"',
    ['audience-twice', `${second}.audience`, '"id": "the-delegates"'],
  ),
  bad('a population of nobody', '"audience": "delegates", "size"', '"audience": "crowd", "size"', [
    'dangling-reference',
    `${second}.audience`,
  ]),
  bad('a population of an arena', '"audience": "delegates", "size"', '"audience": "diet", "size"', [
    'wrong-kind',
    `${second}.audience`,
  ]),
  bad('a population with an id that is taken', '"id": "the-delegates"', '"id": "delegates"', [
    'duplicate-id',
    `${second}.id`,
    '"id": "delegates", "audience"',
  ]),
  bad('two groups with one id', '"id": "court-party"', '"id": "country-party"', [
    'duplicate-id',
    `${first}.groups[1].id`,
    '"country-party", "size": 4',
  ]),
  bad('groups that leave somebody out', '"size": 6', '"size": 5', [
    'people-miscounted',
    `${first}.groups`,
  ]),
  bad('authority of nobody', '{ "actor": "regent", "degree"', '{ "actor": "king", "degree"', [
    'dangling-reference',
    `${first}.authority[0].actor`,
  ]),
  bad(
    'authority twice',
    '"authority": [{ "actor": "regent", "degree": 0.9 }]',
    '"authority": [{ "actor": "regent", "degree": 0.9 }, { "actor": "regent", "degree": 0.8 }]',
    ['repeated-item', `${first}.authority[1]`],
  ),
  bad(
    'resonance of no move',
    '{ "move": "M1", "degree": 0.7 }',
    '{ "move": "M7", "degree": 0.7 }',
    ['dangling-reference', `${first}.resonance[0].move`],
  ),
  bad('resonance twice', ', "dimension": "identification" }],', ' }],', [
    'repeated-item',
    `${first}.resonance[1]`,
    '"resonance": [{ "move"',
  ]),
  bad('a move heard that nobody made', '"hears": ["M1"]', '"hears": ["M7"]', [
    'dangling-reference',
    `${first}.hears[0]`,
  ]),
  bad('a move heard twice', '"hears": ["M1"]', '"hears": ["M1", "M1"]', [
    'repeated-item',
    `${first}.hears[1]`,
  ]),

  // Ties
  bad('blocks that are not square', '[[2, 1], [1.5, 0.5]]', '[[2, 1], [1.5]]', [
    'impossible-ties',
    `${first}.network.meanDegrees`,
  ]),
  bad('blocks that differ from the two sides', '[[2, 1], [1.5, 0.5]]', '[[2, 1], [1, 0.5]]', [
    'impossible-ties',
    `${first}.network.meanDegrees[1][0]`,
  ]),
  bad('more ties into a group than it has people', '[[2, 1], [1.5, 0.5]]', '[[2, 1], [1.5, 3.5]]', [
    'impossible-ties',
    `${first}.network.meanDegrees[1][1]`,
  ]),
  bad('blocks without groups', delegatesTies, ties('"kind": "blocks", "meanDegrees": [[1]]'), [
    'impossible-ties',
    `${second}.network.meanDegrees`,
  ]),
  bad('a network of no kind', '"kind": "edges"', '"kind": "scale-free"', [
    'wrong-value',
    `${second}.network.kind`,
  ]),
  bad('a mutual tie to oneself', '[[0, 1], [1, 2, 0.5]], "directed": true', '[[1, 1]]', [
    'impossible-ties',
    `${second}.network.edges[0]`,
  ]),
  bad('a tie to nobody', '[1, 2, 0.5]', '[1, 4, 0.5]', [
    'impossible-ties',
    `${second}.network.edges[1]`,
  ]),
  bad('a tie of one', '[0, 1]', '[0]', ['wrong-count', `${second}.network.edges[0]`]),
  bad('a tie that weighs nothing', '[1, 2, 0.5]', '[1, 2, 0]', [
    'number-out-of-range',
    `${second}.network.edges[1][2]`,
  ]),
  bad('a tie twice', '[1, 2, 0.5]', '[0, 1, 0.5]', ['repeated-item', `${second}.network.edges[1]`]),
  bad(
    'a mutual tie twice, the other way round',
    '[[0, 1], [1, 2, 0.5]], "directed": true',
    '[[0, 1], [1, 0]]',
    ['repeated-item', `${second}.network.edges[1]`],
  ),
  bad(
    'more neighbours than a ring has room for',
    delegatesTies,
    ties('"kind": "ring-lattice", "neighbours": 2'),
    ['impossible-ties', `${second}.network.neighbours`],
  ),
  bad(
    'a mean degree above everybody else',
    delegatesTies,
    ties('"kind": "random", "meanDegree": 3.5'),
    ['impossible-ties', `${second}.network.meanDegree`],
  ),
  bad('a degree too few', delegatesTies, ties('"kind": "degrees", "degrees": [2, 1, 1]'), [
    'people-miscounted',
    `${second}.network.degrees`,
  ]),
  bad(
    'degrees that no ties can have, for each tie has two ends',
    delegatesTies,
    ties('"kind": "degrees", "degrees": [2, 1, 1, 1]'),
    ['impossible-ties', `${second}.network.degrees`],
  ),
  bad(
    'a degree above everybody else',
    delegatesTies,
    ties('"kind": "degrees", "degrees": [4, 1, 2, 1]'),
    ['impossible-ties', `${second}.network.degrees[0]`],
  ),

  // Rules
  bad('a rule of acceptance that is none', '"rule": "deffuant"', '"rule": "defuant"', [
    'wrong-value',
    `${second}.acceptance.rule`,
  ]),
  bad('a rule without its parameter', '"confidence": 0.35, ', '', [
    'missing-key',
    `${second}.acceptance.confidence`,
    '"rule": "deffuant"',
  ]),
  bad('a parameter of another rule', '"confidence": 0.35, ', '"confidence": 0.35, "group": 3, ', [
    'unknown-key',
    `${second}.acceptance.group`,
  ]),
  bad('two who meet and pass one another', '"moves": 0.5', '"moves": 1.5', [
    'number-out-of-range',
    `${second}.acceptance.moves`,
  ]),
  bad(
    'a sign that is right as often as a coin',
    '"rule": "majority-rule", "group": 3, "rounds": 12, "tie": "accepts"',
    '"rule": "information-cascade", "right": 0.5',
    ['number-out-of-range', `${first}.acceptance.right`],
  ),
  bad('meetings of more than there are', '"group": 3', '"group": 11', [
    'people-miscounted',
    `${first}.acceptance.group`,
  ]),
  bad('no meeting at all', '"rounds": 12', '"rounds": 0', [
    'number-out-of-range',
    `${first}.acceptance.rounds`,
  ]),
  bad('partly accepted above accepted', '"partly": 0.3', '"partly": 0.6', [
    'bounds-crossed',
    `${second}.answer.accepted`,
  ]),
  bad('a majority of no kind', '"majority": 0.6', '"majority": "relative"', [
    'wrong-value',
    `${first}.answer.majority`,
  ]),
  bad('a majority that is true', '"majority": 0.6', '"majority": true', [
    'wrong-type',
    `${first}.answer.majority`,
  ]),
  bad('a quorum of more than all', '"quorum": 0.5', '"quorum": 1.5', [
    'number-out-of-range',
    `${first}.answer.quorum`,
  ]),
  bad('a veto of nobody', '"veto": ["country-party"]', '"veto": ["county-party"]', [
    'dangling-reference',
    `${first}.answer.veto[0]`,
  ]),
  bad('a veto of an audience', '"veto": ["country-party"]', '"veto": ["delegates"]', [
    'wrong-kind',
    `${first}.answer.veto[0]`,
  ]),
  bad(
    'a veto of another population’s group',
    '"answer": { "kind": "share", "accepted": 0.5, "partly": 0.3 }',
    '"answer": { "kind": "vote", "majority": "simple", "veto": ["country-party"] }',
    ['group-of-another', `${second}.answer.veto[0]`],
  ),

  // Searches for some audiences' answers
  bad('a search for an audience of another arena', '["delegates"]', '["deputies"]', [
    'audience-outside-arena',
    'searched[1].audiences[0]',
    '"acts": ["audience-retracted"]',
  ]),
  bad('a search of no audience for measures', '["audience-retracted"]', '["measure-enacted"]', [
    'audiences-without-answers',
    'searched[1].audiences',
  ]),
];
