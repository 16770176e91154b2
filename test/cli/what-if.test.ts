/** `what-if`: other facts, in words and as JSON; and `--observer`. */
import { expect, test } from 'vitest';
import { file, json, securitization } from './command.js';

const out = (...args: readonly string[]) => securitization(['what-if', 'jcpoa', ...args]).out;

test('it tells what is changed, what fell, where the stages part, and that it says no more', () => {
  const {
    out: text,
    err,
    exit,
  } = securitization(['what-if', 'jcpoa', '--without', 'R-2018-05-08']);
  expect({ err, exit }).toEqual({ err: '', exit: 0 });
  expect(text).toContain('  left out: R-2018-05-08 The United States withdraws from the deal\n');
  expect(text).toContain('  R-2018-11-05: none of its acts is left\n');
  expect(text).toMatch(/as coded: .*desecuritized 2016-01-16 → securitized 2018-05-08\n/);
  expect(text).toMatch(/as changed: .*desecuritized 2016-01-16\n/);
  expect(text).toContain('It does not say what would have happened.');
});

test('a set of changes that comes with the case may stand for its events', () => {
  const [set] = ['us-withdrawal'].map((name) => out('--without', name));
  expect(set).toBe(out('--without', 'R-2018-05-08'));
});

test('changes of every kind are read from a file', () => {
  const coded = [{ basis: 'record', checked: 'memory', cite: null }];
  const all = {
    type: 'clause-triggered',
    clause: 'snapback',
    by: 'e3',
    recognisedBy: 'all',
    coded,
  };
  const path = file(
    JSON.stringify([
      { change: 'leave-out', event: 'E46', act: 9 },
      { change: 'move', event: 'R-2020-10-18', start: '2021-01-01' },
      { change: 'alter', event: 'R-2025-08-28', act: 0, to: all },
      {
        change: 'add',
        event: {
          id: 'letter',
          title: 'A letter (invented)',
          dates: [{ start: '2025-09', ...coded[0] }],
          acts: [{ type: 'noted', kind: 'other', says: 'A letter.', coded }],
        },
      },
    ]),
  );
  const text = out('--changes', path);
  expect(text).toContain('of it: eu-council accepts vienna, as to measures (formal support)\n');
  expect(text).toContain('  moved to 2021-01-01: R-2020-10-18');
  expect(text).toContain(
    '  altered: R-2025-08-28 The E3 notify snapback: e3 triggers snapback, recognised by all\n',
  );
  expect(text).toContain('  added: letter A letter (invented)\n');
  expect(text).toMatch(
    /unsc\n.*\n {4}as changed: .*desecuritized 2015-07-20 → securitized 2025-08-28\n/,
  );
});

interface Answer {
  readonly changed: readonly string[];
  readonly fell: readonly { readonly what: string; readonly of: string }[];
  readonly places: readonly {
    readonly arena: string;
    readonly same: boolean;
    readonly counterfactual: readonly { readonly stage: string; readonly from: string | null }[];
    readonly parting: { readonly event: string | null } | null;
  }[];
  readonly refused: readonly unknown[];
}

test('as JSON it has both replays place by place', () => {
  const answer = json<Answer>(['what-if', 'jcpoa', '--without', 'E37', '--arena', 'russia']);
  expect(answer.changed).toEqual(['E37']);
  expect(answer.fell).toContainEqual(expect.objectContaining({ what: 'act', of: 'E38' }));
  // The Russian executive is an arena of three issues.
  expect(answer.places.map(({ arena }) => arena)).toEqual(['russia', 'russia', 'russia']);
  expect(answer.places[0]?.counterfactual.at(-1)).toMatchObject({
    stage: 'securitized',
    from: '2010-06-09',
  });
  expect(answer.places[0]?.parting?.event).toBe('E38');
  expect(answer.places[1]?.same).toBe(true);
  expect(answer.refused).toEqual([]);
});

test('as a factorial it has every combination, in words and as JSON', () => {
  const two = ['--without', 'deal', '--without', 'ukraine', '--factorial', '--date', '2017'];
  const text = out(...two, '--arena', 'unsc');
  expect(text).toContain('  iran-nuclear in unsc depends on deal\n');
  expect(text).toMatch(/\n {6}no {4}yes {6}securitized {4}securitized\n/);
  expect(text).not.toContain('israel');
  const { cells, depends } = json<{
    cells: readonly { readonly present: readonly string[] }[];
    depends: readonly { readonly arena: string; readonly atEnd: readonly string[] }[];
  }>(['what-if', 'jcpoa', ...two]);
  expect(cells.map(({ present }) => present)).toEqual([
    ['deal', 'ukraine'],
    ['deal'],
    ['ukraine'],
    [],
  ]);
  expect(depends.find(({ arena }) => arena === 'unsc')?.atEnd).toEqual(['deal']);
});

test.each([
  ['nothing that is otherwise', []],
  ['an unknown event', ['--without', 'E99']],
  ['an event twice', ['--without', 'E45', '--without', 'E45']],
  ['a factorial of nothing', ['--factorial']],
  ['a factorial of a file', ['--factorial', '--without', 'E45', '--changes', 'x.json']],
  ['a date without a factorial', ['--without', 'E45', '--date', '2017']],
  ['a date that is none', ['--without', 'E45', '--factorial', '--date', 'soon']],
  ['a mode, since no Table 1 is judged', ['--without', 'E45', '--mode', 'strict']],
  ['an unknown observer', ['--without', 'E45', '--observer', 'china']],
])('%s is bad usage', (_, args) => {
  const { out: text, err, exit } = securitization(['what-if', 'jcpoa', ...args]);
  expect({ text, exit }).toEqual({ text: '', exit: 2 });
  expect(err).not.toMatch(/^\s+at /m);
});

test('who names an event almost is told which may have been meant, and which sets there are', () => {
  const { err } = securitization(['what-if', 'jcpoa', '--without', 'ukrane']);
  expect(err).toContain('did you mean ukraine?');
  expect(err).toContain('the sets are lausanne, deal, ukraine, us-withdrawal, snapback');
});

test.each([
  ['is not there', '/nowhere/at-all.json'],
  ['is not JSON', file('[')],
  ['holds no changes', file('[{ "change": "forget", "event": "E45" }]')],
])('a file of changes that %s is bad input', (_, path) => {
  const { out: text, err, exit } = securitization(['what-if', 'jcpoa', '--changes', path]);
  expect({ text, exit }).toEqual({ text: '', exit: 3 });
  expect(err).not.toMatch(/^\s+at /m);
});

test('an observer sees the Council’s arena as it recognises the trigger; without one both are possible', () => {
  const stage = (...args: readonly string[]) =>
    json<{ arenas: readonly { readonly stage: unknown }[] }>([
      'replay',
      'jcpoa',
      '--arena',
      'unsc',
      ...args,
    ]).arenas[0]?.stage;
  expect(stage()).toEqual(['securitized', 'desecuritized']);
  expect(stage('--observer', 'e3')).toBe('securitized');
  expect(stage('--observer', 'russian-state')).toBe('desecuritized');
  const why = ['why', 'jcpoa', '--event', 'R-2025-08-28', '--observer', 'iran'];
  expect(securitization(why).out).toMatch(/, as iran sees it\n/);
  expect(securitization(why).out).toContain(
    '✗ a clause agreed before the exit is triggered by one whose standing is recognised',
  );
});
