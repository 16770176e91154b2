/**
 * Bad files: each is the small scenario with one thing changed, and what must be said about it. Every entry lists
 * *all* problems, so that a fault that drags others along is seen; `at` is a text on the line where each must be found.
 */
import { readFileSync } from 'node:fs';
import type { ProblemCode } from '../../src/scenario/problem.js';

/** The small scenario, with every act, date and declaration on a line of its own. */
export const small = layOut(
  JSON.parse(readFileSync(new URL('./small.json', import.meta.url), 'utf8')),
);

function layOut(scenario: Record<string, unknown>): string {
  const event = (value: object): string => object(value, '      ', '    }');
  const object = (value: object, indent: string, close: string): string => {
    const fields = Object.entries(value).map(([key, item]) => {
      const write = key === 'events' && indent === '  ' ? event : inline;
      const isLong = Array.isArray(item) && typeof item[0] === 'object' && key !== 'rows';
      const items = isLong ? item.map((each) => `${indent}  ${write(each)}`).join(',\n') : '';
      return `${indent}"${key}": ${isLong ? `[\n${items}\n${indent}]` : inline(item)}`;
    });
    return `{\n${fields.join(',\n')}\n${close}`;
  };
  return `${object(scenario, '  ', '}')}\n`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `"${key}": ${inline(item)}`);
  return `{ ${fields.join(', ')} }`;
}

export interface BadFile {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly { code: ProblemCode; path: string; line: number }[];
}

type Expected = readonly [code: ProblemCode, path: string, at?: string];

/** The small scenario with the first occurrence of one text replaced by another. */
export function edited(from: string, to: string): string {
  const index = small.indexOf(from);
  if (index < 0) throw new Error(`the small scenario has no ${from}`);
  return small.slice(0, index) + to + small.slice(index + from.length);
}

function lineWith(text: string, part: string): number {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`no ${part}`);
  return text.slice(0, index).split('\n').length;
}

export function bad(
  name: string,
  from: string,
  to: string,
  ...expected: readonly Expected[]
): BadFile {
  const text = edited(from, to);
  const problems = expected.map(([code, path, at = to]) => ({
    code,
    path,
    line: lineWith(text, at),
  }));
  return { name, text, problems };
}

const e2 = 'events[1]';
const e3 = 'events[2]';
const e4 = 'events[3]';
const fleetHome = '"type": "measure-terminated", "measure": "fleet"';

export const badFiles: readonly BadFile[] = [
  // The text
  bad('a comment', '"format": 1,', '"format": 1, // one', ['not-json', '', '// one']),
  bad('a block comment', '"format": 1,', '/* one */ "format": 1,', ['not-json', '']),
  bad('a comma too many in an object', '"name": "The lake" }', '"name": "The lake", }', [
    'not-json',
    'referents[0]',
  ]),
  bad('a comma too many in a list', '"arenas": ["diet"] }', '"arenas": ["diet",] }', [
    'not-json',
    'issues[1].arenas[1]',
  ]),
  bad('a comma too few', '"format": 1,', '"format": 1', ['not-json', '', '"id": "lake-veld"']),
  bad('a key without quotes', '"format": 1', 'format: 1', ['not-json', '']),
  bad('single quotes', '"lake-veld"', "'lake-veld'", ['not-json', 'id']),
  bad('a colon too few', '"format": 1', '"format" 1', ['not-json', 'format']),
  bad('a bare word', '"format": 1', '"format": one', ['not-json', 'format']),
  bad('NaN', '"format": 1', '"format": NaN', ['not-json', 'format']),
  bad('undefined', '"year": 1911', '"year": undefined', ['not-json', 'sources[0].year']),
  bad('a hexadecimal number', '"year": 1911', '"year": 0x777', ['not-json', 'sources[0]']),
  bad('a number with a leading zero', '"year": 1911', '"year": 01911', ['not-json', 'sources[0]']),
  bad('a number with a plus', '"year": 1911', '"year": +1911', ['not-json', 'sources[0].year']),
  bad('a number that ends in a point', '"year": 1911', '"year": 1911.', [
    'not-json',
    'sources[0].year',
  ]),
  bad('an escape that is none', '"The lake"', '"The \\x6cake"', ['not-json', 'referents[0].name']),
  bad('half an escape', '"The lake"', '"The \\u00"', ['not-json', 'referents[0].name']),
  bad('a raw line break in a string', '"The lake"', '"The\nlake"', [
    'not-json',
    'referents[0].name',
    '"The\nlake"',
  ]),
  bad('a raw NUL in a string', '"The lake"', '"The\u0000lake"', [
    'control-character',
    'referents[0].name',
  ]),
  bad('a raw NUL between', '"format": 1', '\u0000"format": 1', ['not-json', '']),
  bad('a no-break space between', '"format": 1', '\u00a0"format": 1', ['not-json', '']),

  // Keys
  bad('a key twice', '"format": 1,', '"format": 1,\n"format": 1,', [
    'duplicate-key',
    'format',
    '"format": 1,\n  "id"',
  ]),
  bad('a key twice, once by an escape', '"format": 1,', '"format": 1, "f\\u006frmat": 1,', [
    'duplicate-key',
    'format',
  ]),
  bad(
    'a key twice with two values',
    '"canAuthorise": true',
    '"canAuthorise": true, "canAuthorise": false',
    ['duplicate-key', 'audiences[0].canAuthorise'],
  ),
  bad('__proto__ as a key', '"format": 1,', '"format": 1, "__proto__": { "polluted": 1 },', [
    'forbidden-key',
    '__proto__',
  ]),
  bad('__proto__ by an escape', '"format": 1,', '"format": 1, "\\u005f_proto__": {},', [
    'forbidden-key',
    '__proto__',
  ]),
  bad('constructor as a key', '"name": "The lake"', '"name": "The lake", "constructor": {}', [
    'forbidden-key',
    'referents[0].constructor',
  ]),
  bad('toString as a key', '"urgency": true', '"urgency": true, "toString": "x"', [
    'forbidden-key',
    `${e2}.acts[0].toString`,
  ]),
  bad('prototype as a key', '"urgency": true', '"urgency": true, "prototype": {}', [
    'unknown-key',
    `${e2}.acts[0].prototype`,
  ]),
  bad('an empty key', '"urgency": true', '"urgency": true, "": 1', [
    'unknown-key',
    `${e2}.acts[0][""]`,
  ]),
  bad(
    'a key of the top misspelt',
    '"referents"',
    '"referrents"',
    ['missing-key', 'referents', '{'],
    ['unknown-key', 'referrents'],
    ['dangling-reference', `${e2}.acts[0].referent`, '"referent": "lake"'],
    ['dangling-reference', 'notes[0].about[1]', '"about"'],
  ),
  bad('a key of an act misspelt', '"urgency"', '"urgancy"', [
    'unknown-key',
    `${e2}.acts[0].urgancy`,
  ]),
  bad('a key of a coding misspelt', '"locator"', '"locater"', [
    'unknown-key',
    'events[0].dates[0].cite.locater',
  ]),
  bad('a key of the wrong act', '"measure-authorised",', '"measure-authorised", "breaks": [],', [
    'unknown-key',
    `${e3}.acts[1].breaks`,
  ]),
  bad('a required key left out', '"sign": "+", ', '', [
    'missing-key',
    `${e2}.acts[0].sign`,
    '"M1"',
  ]),
  bad('an event without a title', '"title": "Clause and answer",', '', [
    'missing-key',
    'events[4].title',
    '{\n      "id": "E5"',
  ]),

  // Texts and numbers
  bad('a lone surrogate', '"The lake"', '"The \\ud800 lake"', [
    'lone-surrogate',
    'referents[0].name',
  ]),
  bad('a lone low surrogate', '"The lake"', '"The \\udc00"', [
    'lone-surrogate',
    'referents[0].name',
  ]),
  bad('two low surrogates', '"The lake"', '"\\udc00\\udc00"', [
    'lone-surrogate',
    'referents[0].name',
  ]),
  bad('half a character in a date', '"1911-03-04"', '"1911\\ud800"', [
    'lone-surrogate',
    `${e2}.dates[0].start`,
  ]),
  bad(
    'half a character in an issue of an act',
    '"issue": "dam", "arenas"',
    '"issue": "\\ud800", "arenas"',
    ['lone-surrogate', 'events[0].acts[0].issue'],
  ),
  bad('surrogates the wrong way round', '"The lake"', '"\\udc00\\ud800"', [
    'lone-surrogate',
    'referents[0].name',
  ]),
  bad('a replacement character', '"The lake"', '"The l\ufffdke"', [
    'bad-encoding',
    'referents[0].name',
  ]),
  bad('an escaped NUL', '"The lake"', '"The\\u0000lake"', [
    'control-character',
    'referents[0].name',
  ]),
  bad('writing turned round', '"The lake"', '"The \\u202eekal"', [
    'control-character',
    'referents[0].name',
  ]),
  bad('a zero-width space', '"The lake"', '"The\u200blake"', [
    'control-character',
    'referents[0].name',
  ]),
  bad('invisible tags', '"The lake"', '"The lake\u{e0041}"', [
    'control-character',
    'referents[0].name',
  ]),
  bad('a text too long', '"A dry decade."', `"${'a'.repeat(10_001)}"`, [
    'text-too-long',
    'events[0].acts[1].says',
  ]),
  bad('a blank text', '"A dry decade."', '"  "', ['empty-text', 'events[0].acts[1].says']),
  bad('an empty name', '"The lake"', '""', [
    'empty-text',
    'referents[0].name',
    '"id": "lake", "name"',
  ]),
  bad('a name of two lines', '"The lake"', '"The\\nlake"', ['not-a-line', 'referents[0].name']),
  bad('a number beyond all', '"year": 1911', '"year": 1e400', [
    'number-out-of-range',
    'sources[0].year',
  ]),
  bad('a number beyond 2^53', '"for": 40', '"for": 9007199254740993', [
    'number-out-of-range',
    `${e3}.acts[0].tally.for`,
  ]),
  bad('a fraction', '"for": 40', '"for": 40.5', ['number-not-whole', `${e3}.acts[0].tally.for`]),
  bad('a fraction too fine to be seen', '"for": 40', '"for": 40.00000000000000000001', [
    'number-not-whole',
    `${e3}.acts[0].tally.for`,
  ]),
  bad('a number too small to be seen', '"for": 40', '"for": 1e-400', [
    'number-not-whole',
    `${e3}.acts[0].tally.for`,
  ]),
  bad('minus zero', '"abstain": 0', '"abstain": -0', [
    'negative-zero',
    `${e3}.acts[0].tally.abstain`,
  ]),
  bad('a negative count', '"against": 2', '"against": -2', [
    'number-out-of-range',
    `${e3}.acts[0].tally.against`,
  ]),
  bad('page zero', '"from": 3', '"from": 0', ['number-out-of-range', 'sources[0].pages.from']),
  bad('a slack of nothing', '"slackDays": 200', '"slackDays": 0', [
    'number-out-of-range',
    'events[0].dates[0].slackDays',
  ]),

  // Weighing evidence
  bad('priors that sum to more than one', '"percent": 40', '"percent": 41', [
    'not-a-whole',
    'weighings[0].hypotheses',
    '"hypotheses": [{ "id": "it-was"',
  ]),
  bad('a percentage beyond a hundred', '"percent": 80', '"percent": 180', [
    'number-out-of-range',
    'weighings[0].evidence[0].likelihoods[0].percent',
  ]),
  bad(
    'evidence without a likelihood for one hypothesis',
    ', { "hypothesis": "it-was-not", "percent": 5 }',
    '',
    ['likelihoods-incomplete', 'weighings[0].evidence[1].likelihoods', '"id": "thanks"'],
  ),
  bad('evidence that depends on itself', '"evidence": "fleet-home"', '"evidence": "thanks"', [
    'given-later',
    'weighings[0].evidence[1].likelihoods[0].given[0]',
  ]),
  bad('a hypothesis about no arena', '"arena": "diet", "stage"', '"arena": "dyet", "stage"', [
    'dangling-reference',
    'hypotheses[0].mechanism.arena',
  ]),
  bad('a predictor of no kind', '"kind": "until-treatment"', '"kind": "until"', [
    'wrong-value',
    'hypotheses[0].predictors[0].kind',
  ]),
  bad('a link of no kind', '"kind": "denies"', '"kind": "doubts"', [
    'wrong-value',
    'links[0].kind',
  ]),
  bad('a section after no event', '"after": "E2" }', '"after": "E9" }', [
    'dangling-reference',
    'sections[0].after',
  ]),

  // Types and values
  bad('a number for a text', '"title": "Votes"', '"title": 7', ['wrong-type', 'tables[0].title']),
  bad('a text for a number', '"year": 1911', '"year": "1911"', ['wrong-type', 'sources[0].year']),
  bad('a text for a truth', '"significant": true', '"significant": "yes"', [
    'wrong-type',
    'audiences[0].significant',
  ]),
  bad('null for unknown', '"significant": true', '"significant": null', [
    'wrong-type',
    'audiences[0].significant',
  ]),
  bad('a list for an object', '{ "events": ["E4"], "start": "1911" }', '[]', [
    'wrong-type',
    'obstacles[0].imposed',
    '"imposed": []',
  ]),
  bad('an object for a list', '"addressees": ["deputies"]', '"addressees": {}', [
    'wrong-type',
    `${e2}.acts[0].addressees`,
  ]),
  bad('a text for a list', '"after": ["E1"]', '"after": "E1"', ['wrong-type', `${e2}.after`]),
  bad(
    'a text for an act',
    '"acts": [\n        { "type": "measure-terminated"',
    '"acts": [ "none",\n        { "type": "measure-terminated"',
    ['wrong-type', 'events[5].acts[0]'],
  ),
  bad('an act type misspelt', '"audience-rejected", "audience"', '"audience-rejectd", "audience"', [
    'wrong-value',
    'events[4].acts[2].type',
  ]),
  bad('the act that is none', fleetHome, '"type": "securitized", "issue": "dam"', [
    'wrong-value',
    'events[5].acts[0].type',
  ]),
  bad('an act type searched for that is none', '["audience-rejected"]', '["audience-refused"]', [
    'wrong-value',
    'searched[0].acts[0]',
  ]),
  bad('a basis that is none', '"basis": "implied"', '"basis": "Implied"', [
    'wrong-value',
    `${e3}.dates[0].basis`,
  ]),
  bad('a checked that is none', '"checked": "title"', '"checked": "seen"', [
    'wrong-value',
    `${e2}.acts[0].coded[1].checked`,
  ]),
  bad('a sign that is none', '"sign": "+"', '"sign": "plus"', [
    'wrong-value',
    `${e2}.acts[0].sign`,
  ]),
  bad('an indirect that is false', '"how": "passive"', '"indirect": false', [
    'wrong-value',
    'events[4].acts[2].indirect',
  ]),
  bad('recognised by a word', '"recognisedBy": "all"', '"recognisedBy": "everyone"', [
    'wrong-value',
    'events[5].acts[1].recognisedBy',
  ]),
  bad('another format', '"format": 1', '"format": 2', ['wrong-format', 'format']),
  bad('a format in quotes', '"format": 1', '"format": "1"', ['wrong-format', 'format']),
  bad('no format', '"format": 1,\n', '', ['missing-key', 'format', '{']),
  bad(
    'an obstacle between three',
    '"between": ["regent", "marl"]',
    '"between": ["regent", "marl", "lake"]',
    ['wrong-count', 'obstacles[0].between'],
  ),
  bad(
    'an obstacle between one and the same',
    '"between": ["regent", "marl"]',
    '"between": ["marl", "marl"]',
    ['repeated-item', 'obstacles[0].between[1]'],
  ),
  bad('an audience addressed twice', '["deputies"]', '["deputies", "deputies"]', [
    'repeated-item',
    `${e2}.acts[0].addressees[1]`,
  ]),
  bad('no arenas of an issue', '"arenas": ["diet"] }', '"arenas": [] }', [
    'empty-list',
    'issues[1].arenas',
  ]),
  bad('no addressees, said so', '["deputies"]', '[]', [
    'empty-list',
    `${e2}.acts[0].addressees`,
    '"addressees": []',
  ]),
  bad('no row in a table', '[["for", "against"], ["40", ""]]', '[]', [
    'empty-list',
    'tables[0].rows',
    '"rows": []',
  ]),
  bad('nobody in a period', '"who": ["regent", "marl"]', '"who": []', [
    'empty-list',
    'periods[0].who',
  ]),

  // Ids
  bad('an id that begins with a digit', '"id": "N1"', '"id": "1N"', ['bad-id', 'notes[0].id']),
  bad('an id with a space', '"id": "N1"', '"id": "N 1"', ['bad-id', 'notes[0].id']),
  bad('an id beyond ASCII', '"id": "N1"', '"id": "Né"', ['bad-id', 'notes[0].id']),
  bad('an id in full width', '"id": "N1"', '"id": "Ｎ1"', ['bad-id', 'notes[0].id']),
  bad('an empty id', '"id": "N1"', '"id": ""', ['bad-id', 'notes[0].id']),
  bad('constructor as an id', '"id": "N1"', '"id": "constructor"', ['reserved-id', 'notes[0].id']),
  bad('__proto__ as an id', '"id": "N1"', '"id": "__proto__"', ['bad-id', 'notes[0].id']),
  bad(
    'toString as a move',
    '"move": "M2", "sign"',
    '"move": "toString", "sign"',
    ['reserved-id', 'events[4].acts[1].move'],
    ['dangling-reference', 'events[4].acts[2].move', '"audience-rejected", "audience"'],
    ['dangling-reference', 'events[5].acts[0].because', '"because": "M2"'],
    ['dangling-reference', 'events[6].acts[0].move', '"type": "context-observed"'],
  ),
  bad(
    'two arenas with one id',
    '{ "id": "commission"',
    '{ "id": "diet", "name": "x" }, { "id": "commission"',
    ['duplicate-id', 'arenas[1].id'],
  ),
  bad(
    'an actor with the id of an issue',
    '{ "id": "regent"',
    '{ "id": "fishing", "name": "x" }, { "id": "regent"',
    ['duplicate-id', 'actors[0].id'],
  ),
  bad(
    'two ids that are one after composition',
    '"id": "N1", "says": "Everything here is invented."',
    '"id": "N\u00e9", "says": "a" }, { "id": "Ne\u0301", "says": "b"',
    ['bad-id', 'notes[0].id'],
    ['bad-id', 'notes[1].id'],
    ['duplicate-id', 'notes[1].id'],
  ),
  bad(
    'an event with the id of a move',
    '"id": "E6"',
    '"id": "M1"',
    ['duplicate-id', 'events[5].id'],
    ['dangling-reference', 'indicators[0].events[0]', '"events": ["E6"]'],
  ),
  bad(
    'a measure with the id of an actor',
    '"type": "clause-agreed"',
    '"type": "measure-requested", "measure": "marl", "issue": "dam", "arena": "diet", "coded": [{ "basis": "record", "checked": "read", "cite": null }] }, { "type": "clause-agreed"',
    ['duplicate-id', 'events[4].acts[0].measure'],
  ),
  bad(
    'a move made twice',
    '"move": "M2", "sign": "-"',
    '"move": "M1", "sign": "-"',
    ['made-twice', 'events[4].acts[1].move'],
    ['dangling-reference', 'events[4].acts[2].move', '"audience-rejected", "audience"'],
    ['dangling-reference', 'events[5].acts[0].because', '"because": "M2"'],
    ['dangling-reference', 'events[6].acts[0].move', '"type": "context-observed"'],
  ),
  bad(
    'a measure in two arenas',
    '"measure": "fleet", "issue": "dam", "arena": "diet", "breaks"',
    '"measure": "fleet", "issue": "dam", "arena": "commission", "breaks"',
    ['measure-mismatch', `${e4}.acts[0].arena`],
  ),
  bad(
    'a measure about two issues',
    '"measure": "fleet", "issue": "dam", "arena": "diet", "breaks"',
    '"measure": "fleet", "issue": "fishing", "arena": "diet", "breaks"',
    ['measure-mismatch', `${e4}.acts[0].issue`],
  ),

  // Where actors stand, and what is found of moves
  bad(
    'two positions of an actor in one arena',
    '{ "arena": "commission", "capital": 0 }',
    '{ "arena": "diet", "capital": 0 }',
    ['position-twice', 'actors[0].positions[1].arena'],
  ),
  bad(
    'a position without an arena',
    '{ "arena": "commission", "capital": 0 }',
    '{ "capital": 0 }',
    ['missing-key', 'actors[0].positions[1].arena'],
  ),
  bad('a capital out of range', '"capital": 2', '"capital": 4', [
    'number-out-of-range',
    'actors[0].positions[0].capital',
  ]),
  bad('a capital in words', '"capital": 2', '"capital": "some"', [
    'wrong-type',
    'actors[0].positions[0].capital',
  ]),
  bad('an authority in words', '"authority": true', '"authority": "yes"', [
    'wrong-type',
    'actors[0].positions[0].authority',
  ]),
  bad('an actor that instructs itself', '"instructs": ["warden"]', '"instructs": ["regent"]', [
    'instructs-itself',
    'actors[0].instructs[0]',
  ]),
  bad('an actor instructed twice', '["warden"]', '["warden", "warden"]', [
    'repeated-item',
    'actors[0].instructs[1]',
  ]),
  bad('an audience in a setting that is none', '"setting": "elite"', '"setting": "élite"', [
    'wrong-value',
    'audiences[0].setting',
  ]),
  bad('an audience of no stream', '["policy", "politics"]', '[]', [
    'empty-list',
    'audiences[0].streams',
    '"streams": []',
  ]),
  bad('a stream twice', '["policy", "politics"]', '["policy", "policy"]', [
    'repeated-item',
    'audiences[0].streams[1]',
  ]),
  bad('a resonance out of range', '"resonance": 3', '"resonance": -1', [
    'number-out-of-range',
    'events[6].acts[0].resonance',
  ]),
  bad('an embeddedness that is true', '"embeddedness": 1', '"embeddedness": true', [
    'wrong-type',
    'events[6].acts[0].embeddedness',
  ]),
  bad('a strand that is none', '"strand": "deterrence"', '"strand": "deterence"', [
    'wrong-value',
    'events[7].acts[2].strand',
  ]),
  bad(
    'a window where the issue is not contested',
    '"window-opened", "issue": "dam"',
    '"window-opened", "issue": "fishing"',
    ['arena-outside-issue', 'events[6].acts[2].arenas[1]'],
  ),

  // References
  ...(
    [
      [
        'an arena of an issue',
        '"arenas": ["diet"] }',
        '"arenas": ["dieta"] }',
        'issues[1].arenas[0]',
      ],
      [
        'an arena of an audience',
        '"arena": "commission" }',
        '"arena": "comission" }',
        'audiences[1].arena',
      ],
      [
        'an arena searched',
        '{ "arena": "diet", "acts"',
        '{ "arena": "court", "acts"',
        'searched[0].arena',
      ],
      [
        'a source of a date',
        '"source": "gazette" } }\n',
        '"source": "gazete" } }\n',
        'events[0].dates[1].cite.source',
      ],
      ['an event followed', '"after": ["E1"]', '"after": ["E9"]', `${e2}.after[0]`],
      [
        'an issue',
        '"issue": "dam", "arenas": ["diet"]',
        '"issue": "dams", "arenas": ["diet"]',
        'events[0].acts[0].issue',
      ],
      ['an actor', '"actor": "regent"', '"actor": "regnet"', `${e2}.acts[0].actor`],
      ['an addressee', '["deputies"]', '["deputees"]', `${e2}.acts[0].addressees[0]`],
      ['a referent', '"referent": "lake"', '"referent": "sea"', `${e2}.acts[0].referent`],
      [
        'an audience that answers',
        '"audience": "deputies"',
        '"audience": "deputy"',
        `${e3}.acts[0].audience`,
      ],
      [
        'a move answered',
        '"move": "M1", "dimension"',
        '"move": "M9", "dimension"',
        `${e3}.acts[0].move`,
      ],
      [
        'an arena of a position',
        '{ "arena": "commission", "capital"',
        '{ "arena": "comission", "capital"',
        'actors[0].positions[1].arena',
      ],
      ['who is instructed', '["warden"]', '["wardens"]', 'actors[0].instructs[0]'],
      [
        'what the end of a measure is justified by',
        '"because": "M2"',
        '"because": "M22"',
        'events[5].acts[0].because',
      ],
      [
        'a move whose context is observed',
        '"context-observed", "move": "M2"',
        '"context-observed", "move": "M8"',
        'events[6].acts[0].move',
      ],
      [
        'a clause that lapses',
        '"clause-lapsed", "clause": "truce"',
        '"clause-lapsed", "clause": "trust"',
        'events[7].acts[1].clause',
      ],
      [
        'who is behind an institution',
        '"agent": "regent", "indicator"',
        '"agent": "regents", "indicator"',
        'events[6].acts[3].agent',
      ],
      ['an agent', '"agent": "regent"', '"agent": "regent2"', `${e3}.acts[1].agent`],
      ['who authorises', '"by": "deputies"', '"by": "deputys"', `${e3}.acts[1].by`],
      ['what justifies', '"justifiedBy": "M1"', '"justifiedBy": "M7"', `${e4}.acts[0].justifiedBy`],
      [
        'a measure changed',
        fleetHome,
        '"type": "measure-terminated", "measure": "fleets"',
        'events[5].acts[0].measure',
      ],
      ['an obstacle', '"obstacle": "closure"', '"obstacle": "closures"', `${e4}.acts[1].obstacle`],
      [
        'a clause',
        '"clause": "return", "by"',
        '"clause": "returns", "by"',
        'events[5].acts[1].clause',
      ],
      [
        'who recognises',
        '"recognisedBy": "all"',
        '"recognisedBy": ["marle"]',
        'events[5].acts[1].recognisedBy[0]',
      ],
      [
        'who is in a period',
        '"who": ["regent", "marl"]',
        '"who": ["regent", "mar"]',
        'periods[0].who[1]',
      ],
      [
        'an event of an obstacle',
        '"events": ["E4"]',
        '"events": ["E44"]',
        'obstacles[0].imposed.events[0]',
      ],
      [
        'an event of an indicator',
        '"events": ["E6"]',
        '"events": ["E66"]',
        'indicators[0].events[0]',
      ],
      ['what a note is about', '"about": ["E1"', '"about": ["E11"', 'notes[0].about[0]'],
    ] as const
  ).map(([what, from, to, path]) =>
    bad(`${what} that is not there`, from, to, ['dangling-reference', path]),
  ),
  bad('an actor where an audience belongs', '["deputies"]', '["regent"]', [
    'wrong-kind',
    `${e2}.acts[0].addressees[0]`,
  ]),
  bad('a measure where a move belongs', '"justifiedBy": "M1"', '"justifiedBy": "fleet"', [
    'wrong-kind',
    `${e4}.acts[0].justifiedBy`,
  ]),
  bad(
    'an arena that is none of the issue',
    '"issue": "dam", "arena": "commission"',
    '"issue": "fishing", "arena": "commission"',
    ['arena-outside-issue', 'events[4].acts[0].arena'],
  ),
  bad(
    'a move that the layer of its answer does not make',
    '"wayOut": true, "coded": [{ "basis": "stated"',
    '"wayOut": true, "coded": [{ "basis": "record"',
    ['dangling-in-layer', `${e3}.acts[0].move`, '"audience-accepted"'],
    ['dangling-in-layer', `${e4}.acts[0].justifiedBy`, '"justifiedBy"'],
  ),

  // Dates
  ...(
    [
      ['not-a-date', '4 March 1911'],
      ['not-a-date', '1911-3-4'],
      ['not-a-date', '04-03-1911'],
      ['not-a-date', '1911-03-04T12:00:00Z'],
      ['not-a-date', '..'],
      ['not-a-date', ''],
      ['impossible-date', '2015-02-30'],
      ['impossible-date', '2015-13'],
      ['impossible-date', '2015-00-10'],
      ['impossible-date', '1900-02-29'],
      ['impossible-date', '2015-04-31'],
      ['impossible-date', '2015-25'],
      ['impossible-date', '2015-04/2015-03'],
      ['approximate-without-slack', '1911~'],
      ['approximate-without-slack', '1910/1911?'],
    ] as const
  ).map(([code, date]) =>
    bad(`the date "${date}"`, '"1911-03-04"', `"${date}"`, [
      code,
      `${e2}.dates[0].start`,
      `"start": "${date}"`,
    ]),
  ),
  bad('a slack for an exact date', '"1911-03-04",', '"1911-03-04", "slackDays": 3,', [
    'slack-without-approximation',
    `${e2}.dates[0].slackDays`,
  ]),
  bad('an end before the start', '"1911-03-04",', '"1911-03-04", "end": "1911-02",', [
    'end-before-start',
    `${e2}.dates[0].end`,
  ]),
  bad(
    'a period that ends before it begins',
    '"start": "1911", "end": ".."',
    '"start": "1911", "end": "1910"',
    ['end-before-start', 'periods[0].end'],
  ),
  bad('a removal that ends before it begins', '"end": "1912-07"', '"end": "1912-05"', [
    'end-before-start',
    'obstacles[0].removed.end',
  ]),
  bad('a search that ends before it begins', '"to": "1912-06"', '"to": "1910"', [
    'end-before-start',
    'searched[0].to',
  ]),
  bad('pages that run backwards', '"to": 19', '"to": 2', [
    'end-before-start',
    'sources[0].pages.to',
  ]),
  bad('an approximate period', '"start": "1911", "end": ".."', '"start": "1911~", "end": ".."', [
    'approximate-without-slack',
    'periods[0].start',
  ]),
  bad('a publication in the thirteenth month', '"published": "1911-12"', '"published": "1911-13"', [
    'impossible-date',
    'sources[0].published',
  ]),

  // Order
  bad('an event after itself', '"after": ["E1"]', '"after": ["E2"]', [
    'after-itself',
    `${e2}.after[0]`,
  ]),
  bad('two events after each other', '"after": ["E1"]', '"after": ["E1", "E3"]', [
    'after-itself',
    `${e3}.after[0]`,
    '"after": ["E2"]',
  ]),
  bad('an event after a later one', '"after": ["E1"]', '"after": ["E1", "E6"]', [
    'after-contradicts-dates',
    `${e2}.after`,
  ]),
  bad(
    'an event after a later one, by way of an undated one',
    '"dates": [],',
    '"dates": [], "after": ["E6"],',
    ['after-itself', 'events[5].after[0]', '"after": ["E4", "E5"]'],
  ),

  // Several at once
  bad(
    'faults in two events do not hide each other',
    '"sign": "+", "issue": "dam", "actor": "regent"',
    '"sign": "*", "issue": "damm", "actor": "regentt"',
    ['wrong-value', `${e2}.acts[0].sign`],
    ['dangling-reference', `${e2}.acts[0].issue`],
    ['dangling-reference', `${e2}.acts[0].actor`],
  ),
];
