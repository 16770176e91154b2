/** How the command ends tells a script what happened. */
import { expect, test } from 'vitest';
import { file, json, securitization, small } from './command.js';

test.each([
  ['an unknown command', ['reply', 'jcpoa']],
  ['no command', []],
  ['an unknown option', ['replay', 'jcpoa', '--arenas', 'unsc']],
  ['an option of another command', ['compare', 'jcpoa', '--readings', 'R2,R3', '--events']],
  ['a missing argument', ['replay']],
  ['an argument too many', ['replay', 'jcpoa', 'other']],
  ['an unknown reading', ['replay', 'jcpoa', '--reading', 'R99']],
  ['an unknown rule for leaving', ['replay', 'jcpoa', '--reading', 'R2/D99']],
  ['an unknown arena', ['replay', 'jcpoa', '--arena', 'un']],
  ['an unknown arena of why', ['why', 'jcpoa', '--event', 'E22', '--arena', 'un']],
  ['an unknown event', ['why', 'jcpoa', '--event', 'E99']],
  [
    'an event that the layer lacks',
    ['why', 'jcpoa', '--event', 'R-2006-07-31', '--layer', 'article'],
  ],
  ['no event', ['why', 'jcpoa']],
  ['an unknown layer', ['replay', 'jcpoa', '--layer', 'books']],
  ['an unknown mode', ['replay', 'jcpoa', '--mode', 'loose']],
  ['an unknown format', ['replay', 'jcpoa', '--format', 'xml']],
  ['an unknown alternative', ['replay', 'jcpoa', '--alternative', 'nobody']],
  ['an unknown observer', ['replay', 'jcpoa', '--observer', 'china']],
  ['an unknown observer of why', ['why', 'jcpoa', '--event', 'E22', '--observer', 'china']],
  [
    'an unknown observer to compare',
    ['compare', 'jcpoa', '--readings', 'R2,R3', '--observer', 'security-council'],
  ],
  ['one reading to compare', ['compare', 'jcpoa', '--readings', 'R2']],
  ['an unknown reading to compare', ['compare', 'jcpoa', '--readings', 'R2,R99']],
  ['the same reading twice to compare', ['compare', 'jcpoa', '--readings', 'R2,R2/D2']],
  ['an unknown projection', ['compare', 'jcpoa', '--readings', 'R2,R3', '--project', 'most']],
  ['an arena behind any', ['replay', 'jcpoa', '--project', 'any:unsc']],
  ['a formal arena that there is not', ['replay', 'jcpoa', '--project', 'formal:moon']],
  ['a projection without its arena', ['replay', 'jcpoa', '--project', 'formal']],
  ['weights without a sum', ['replay', 'jcpoa', '--project', 'weighted:unsc=2']],
  ['a weight that is no number', ['replay', 'jcpoa', '--project', 'weighted:unsc=x:1']],
  ['half a weight', ['replay', 'jcpoa', '--project', 'weighted:unsc=0.5:1']],
  ['an arena weighed twice', ['replay', 'jcpoa', '--project', 'weighted:unsc=1,unsc=2:1']],
  ['a sum of nothing', ['replay', 'jcpoa', '--project', 'weighted:unsc=1:0']],
  ['a sum out of reach', ['replay', 'jcpoa', '--project', 'weighted:unsc=2,eu=1:4']],
  [
    'a projection as a picture',
    ['compare', 'jcpoa', '--readings', 'R2,R3', '--project', 'any', '--format', 'svg'],
  ],
  ['an unknown arena to compare', ['compare', 'jcpoa', '--readings', 'R2,R3', '--arena', 'un']],
])('%s is bad usage: 2, and nothing on standard output', (_, args) => {
  const { out, err, exit } = securitization(args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).not.toBe('');
  expect(err).not.toMatch(/^\s+at /m);
});

test.each([
  ['a reading', ['replay', 'jcpoa', '--reading', 'R99'], 'R2/D2'],
  ['an arena', ['replay', 'jcpoa', '--arena', 'un'], 'unsc'],
  ['an event', ['why', 'jcpoa', '--event', 'E99'], 'R-2006-07-31'],
  ['an observer', ['replay', 'jcpoa', '--observer', 'china'], 'russian-state'],
  ['an observer almost', ['replay', 'jcpoa', '--observer', 'irann'], 'did you mean iran?'],
  ['a case', ['replay', 'jcpao'], 'jcpoa'],
  ['a projection', ['replay', 'jcpoa', '--project', 'most'], 'formal:unsc'],
  [
    'a sum out of reach',
    ['replay', 'jcpoa', '--project', 'weighted:unsc=2,eu=1:4'],
    'expected weights that can reach 4, received 3 in all',
  ],
  ['an arena of a projection', ['replay', 'jcpoa', '--project', 'formal:moon'], 'us-executive'],
])('whoever names %s that there is not is told what there is', (_, args, known) => {
  expect(securitization(args).err).toContain(known);
});

test.each([
  ['a file that is not there', (command: string) => [command, '/nowhere/at-all.json']],
  ['a folder', (command: string) => [command, '/']],
  ['a file that is not JSON', (command: string) => [command, file('{ "format": 1')]],
  ['a file that is no scenario', (command: string) => [command, file('{}')]],
  ['a YAML file', (command: string) => [command, file('format: 1', 'case.yaml')]],
])('%s is bad input: 3', (_, argsOf) => {
  for (const command of ['check', 'replay']) {
    const { err, exit } = securitization(argsOf(command));
    expect(exit).toBe(3);
    expect(err).not.toMatch(/^\s+at /m);
  }
});

test('what is wrong with a file is data to check, and an error to replay', () => {
  const bad = file('{}');
  expect(securitization(['check', bad])).toMatchObject({ err: '', exit: 3 });
  expect(securitization(['replay', bad])).toMatchObject({ out: '', exit: 3 });
});

test('a scenario with a refused event is sound, and its replay ends with 1', () => {
  const path = file(small());
  expect(securitization(['check', path]).exit).toBe(0);
  const { out, exit } = securitization(['replay', path]);
  expect(exit).toBe(1);
  expect(out).toContain(
    'E2 is refused:\n    acts[0]: there is no rule for measure-resumed while the measure is enacted',
  );
});

test('a comparison over a refused event names it and why, and ends with 1 in every format', () => {
  const compare = ['compare', file(small()), '--readings', 'R2,R3'];
  const { out, exit } = securitization(compare);
  expect(exit).toBe(1);
  expect(out).toContain(
    '1 event is refused, alike under every reading:\n  E2 is refused:\n    acts[0]: there is no rule for measure-resumed while the measure is enacted\n',
  );
  for (const format of ['json', 'csv', 'vega-lite', 'svg'])
    expect(securitization([...compare, '--format', format]).exit, format).toBe(1);
  expect(json<object>(compare)).toMatchObject({
    refused: [{ event: 'E2', reasons: [{ code: 'no-rule', path: 'acts[0]' }] }],
  });
});

test.each(['jcpoa', 'iraq', 'hiv-aids', 'murmansk', 'detente'])(
  'no event of the bundled case %s is refused, and comparing it ends with 0',
  (name) => {
    const compare = ['compare', name, '--readings', 'R2,R3'];
    expect(securitization(compare).exit).toBe(0);
    expect(json<object>(compare)).toMatchObject({ refused: [] });
  },
);

test('why of a refused event ends with 1, of a taken one with 0', () => {
  const path = file(small());
  expect(securitization(['why', path, '--event', 'E2']).exit).toBe(1);
  expect(securitization(['why', path, '--event', 'E1']).exit).toBe(0);
});

test('one problem is one problem, and two are two', () => {
  expect(securitization(['check', file(small({ title: '' }))]).out).toContain(': 1 problem\n');
  expect(securitization(['check', file(small({ title: '', id: '' }))]).out).toContain(
    ': 2 problems\n',
  );
});

test('an alternative may stand before the case, and several may be given', () => {
  const names = ['--alternative', 'c21-june-2006', '--alternative', 'lifted-means-ended'];
  const { out, exit } = securitization(['replay', ...names, 'jcpoa', '--mode', 'initiation-order']);
  expect(exit).toBe(0);
  expect(out).toContain(
    'c21 stress that political talks between Iran and the P5+1 go on: full, 2006-06',
  );
});
