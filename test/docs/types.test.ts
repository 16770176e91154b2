/** Every snippet compiles against the library's own types, as it would in a reader's strict project. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { doors } from './door.js';
import { pages, root } from './page.js';
import { moduleOf } from './program.js';

test('the snippets of every page compile', () => {
  const modules = new Map(
    pages.map((page) => [join(root, page.path.replace(/\.md$/, '.snippets.ts')), moduleOf(page)]),
  );
  // The one thing of Node's that snippets use, so that they can be used in a page as they are but for it.
  modules.set(
    join(root, 'node-fs.snippets.d.ts'),
    "declare module 'node:fs' { export function readFileSync(path: string, encoding: 'utf8'): string; }",
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: Object.fromEntries(doors.map(({ name, source }) => [name, [source]])),
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = modules.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  host.getCurrentDirectory = () => dirname(join(root, 'package.json'));
  const program = ts.createProgram([...modules.keys()], options, host);
  const faults = [...modules.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText, start = 0 }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file.replace('.snippets.ts', '.md')}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
  expect(faults).toEqual([]);
});
