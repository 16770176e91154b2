/** The doors of the package: what its `exports` lead to, and the source of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './page.js';

export interface Door {
  /** What a reader imports from: `securitization-theory/cases`. */
  readonly name: string;
  /** The path of its source. */
  readonly source: string;
}

const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** Every door that code is imported from, in the order of package.json. */
export const doors: readonly Door[] = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => ({
    name: name + path.slice(1),
    source: join(root, `src/${path === '.' ? 'index' : path.slice(2)}.ts`),
  }));
