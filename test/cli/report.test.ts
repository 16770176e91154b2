import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import smallFile from '../scenario/small.json';
import { file, securitization } from './command.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'report-'));
const lake = file(JSON.stringify(smallFile));
const names = ['report.html', 'report.json', 'report.md'];
const read = (out: string) => names.map((name) => readFileSync(join(out, name), 'utf8'));

describe('securitization report', () => {
  test('writes a page, Markdown and JSON, and prints their paths and nothing else', () => {
    const out = join(folder(), 'new', 'folder');
    const ended = securitization(['report', lake, '--out', out]);
    expect(ended).toEqual({
      out: `${out}/report.html\n${out}/report.md\n${out}/report.json\n`,
      err: '',
      exit: 0,
    });
    expect(readdirSync(out).sort()).toEqual(names);
    const [html = '', json = '', markdown = ''] = read(out);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html.match(/<svg /g)?.length).toBe(JSON.parse(json).pictures.length);
    expect(markdown).toMatch(/^# The dam on Lake Veld \(invented\)\n/);
    expect(JSON.parse(json)).toMatchObject({ format: 1, scenario: 'lake-veld' });
  });

  test('writes the same bytes each time, whatever the time zone and the language', () => {
    const [first, second, third] = [
      { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C' },
      { TZ: 'UTC', LANG: 'de_DE.UTF-8' },
    ].map((env) => {
      const out = folder();
      securitization(['report', lake, '--out', out], { env });
      return read(out);
    });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  test('names the version of the library', () => {
    const out = folder();
    securitization(['report', lake, '--out', out]);
    const version = securitization(['--version']).out.trim();
    expect(read(out)[2]).toContain(`securitization-theory ${version}`);
  });

  test('writes over a report that was there', () => {
    const out = folder();
    securitization(['report', lake, '--out', out]);
    const ended = securitization([
      'report',
      lake,
      '--out',
      out,
      '--readings',
      'R3',
      '--layer',
      'article',
    ]);
    expect(ended.exit).toBe(0);
    const { pictures } = JSON.parse(read(out)[1] ?? '');
    expect(pictures.map(({ id }: { id: string }) => id)).toContain('spans-article');
    expect(pictures.map(({ id }: { id: string }) => id)).not.toContain('spans-both');
    expect(pictures[1].readings).toEqual(['R3/D2']);
  });

  test('writes over nothing else, unless it is forced to', () => {
    const out = folder();
    writeFileSync(join(out, 'report.md'), 'my own notes');
    const refused = securitization(['report', lake, '--out', out]);
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('report.md is there, and is no report');
    expect(readdirSync(out)).toEqual(['report.md']);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toBe('my own notes');
    expect(securitization(['report', lake, '--out', out, '--force']).exit).toBe(0);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain('The dam on Lake Veld');
  });

  test('refuses a folder that is a file, or where a file of its own would be a folder', () => {
    const blocked = join(folder(), 'file');
    writeFileSync(blocked, '');
    const ended = securitization(['report', lake, '--out', blocked]);
    expect([ended.exit, ended.err]).toEqual([
      2,
      `--out ${blocked}: it is no folder; name another\n`,
    ]);
    const out = folder();
    mkdirSync(join(out, 'report.html'));
    expect(securitization(['report', lake, '--out', out]).exit).toBe(2);
    expect(existsSync(join(out, 'report.json'))).toBe(false);
  });

  test('tells what is wrong with what was asked, before it writes', () => {
    const out = join(folder(), 'none');
    const ask = (...more: readonly string[]) =>
      securitization(['report', lake, '--out', out, ...more]);
    expect(securitization(['report', lake]).exit).toBe(2);
    expect(ask('--readings', 'R99').err).toContain('no such reading');
    expect(ask('--readings', ',').err).toContain('name at least one');
    expect(ask('--alternative', 'nobody').err).toContain(
      'no such alternative; there are second-coder',
    );
    expect(securitization(['report', 'nowhere.json', '--out', out]).exit).toBe(3);
    expect(existsSync(out)).toBe(false);
  });

  test('takes a scenario from standard input', () => {
    const out = folder();
    const input = JSON.stringify(smallFile);
    expect(securitization(['report', '-', '--out', out], { input }).exit).toBe(0);
    expect(readdirSync(out).sort()).toEqual(names);
  });
});
