/** A page's snippets as one program: imports gathered, and a check behind every `// =>`. */
import { transformSync } from 'esbuild';
import type { Page } from './page.js';

export interface Program {
  readonly path: string;
  readonly code: string;
}

const isCode = (language: string): boolean => language === 'ts' || language === 'js';
const importing = /^import (type )?\{([^}]*)\} from '([^']+)';$/gm;
const promise = /^(\s*)(.*?);? *\/\/ => (.*)$/;

/** A line that promises a value, with the check of it. */
function checked(line: string, number: number): string {
  const found = promise.exec(line);
  if (found === null) return line;
  const [, indent = '', statement = '', says = ''] = found;
  const name = /^(?:const|let) (\w+)(?:: [^=]+)? = /.exec(statement)?.[1];
  const shown = /^console\.log\((.*)\)$/.exec(statement)?.[1];
  const value = name ?? shown ?? statement;
  const check = `$is(${value}, ${JSON.stringify(says.trim())}, ${number});`;
  return name === undefined ? `${indent}${check}` : `${indent}${statement}; ${check}`;
}

/** The page's program, or `null` if it has no code. `$block(i)` begins the output of its i-th block. */
export function programOf({ path, blocks }: Page): Program | null {
  const names = new Map<string, Set<string>>();
  const parts: string[] = [];
  blocks.forEach(({ language, code, line }, i) => {
    if (!isCode(language)) return;
    const body = code.replace(
      importing,
      (_, onlyTypes: string | undefined, list: string, from: string) => {
        const known = names.get(from) ?? new Set();
        for (const name of list.split(',').map((one) => one.trim()))
          if (name !== '' && onlyTypes === undefined && !name.startsWith('type ')) known.add(name);
        names.set(from, known);
        return '';
      },
    );
    const lines = body.split('\n').map((text, offset) => checked(text, line + offset));
    parts.push(`$block(${i});\n${lines.join('\n')}`);
  });
  if (parts.length === 0) return null;
  const imports = [...names].map(
    ([from, known]) => `const {${[...known].join(', ')}} = await import('${from}');`,
  );
  const source = `async () => {\n${imports.join('\n')}\n${parts.join('\n')}\n}`;
  const tsconfigRaw = { compilerOptions: { target: 'ES2022' as const } };
  return { path, code: transformSync(`(${source})`, { loader: 'ts', tsconfigRaw }).code };
}

/** The page's snippets as one module for the compiler, line for line where they stand on the page. */
export function moduleOf({ blocks }: Page): string {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const { language, code, line } of blocks) {
    if (!isCode(language)) continue;
    while (lines.length < line - 1) lines.push('');
    // A name imported by two blocks of a page is one name.
    lines.push(
      ...code
        .replace(importing, (_, onlyTypes: string | undefined, list: string, from: string) => {
          const names = list.split(',').map((one) => one.trim());
          const fresh = names.filter((name) => name !== '' && !seen.has(name));
          for (const name of fresh) seen.add(name);
          return `import ${onlyTypes ?? ''}{ ${fresh.join(', ')} } from '${from}';`;
        })
        .split('\n'),
    );
  }
  return `${lines.join('\n')}\nexport {};\n`;
}
