/**
 * Runs programs handed in on standard input, in a process of its own, so that they import the built package by its
 * name, as a reader does; in the folder with the page's files, where it has some. Writes what each block printed, and every promise that was not kept.
 */
import { readFileSync } from 'node:fs';
import { format, inspect } from 'node:util';

/** What a value looks like behind `// =>`: a text with or without its quotes, anything else as Node shows it. */
const shown = (value) => inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY });

const home = process.cwd();
const results = [];
for (const { path, code, folder } of JSON.parse(readFileSync(0, 'utf8'))) {
  const printed = new Map();
  const broken = [];
  let block = -1;
  const scope = {
    $block: (i) => {
      block = i;
      printed.set(i, '');
    },
    $is: (value, says, line) => {
      if (value !== says && shown(value) !== says)
        broken.push(`${path}:${line}: says ${says}, gives ${shown(value)}`);
    },
    console: {
      log: (...items) => printed.set(block, `${printed.get(block)}${format(...items)}\n`),
    },
  };
  try {
    process.chdir(folder ?? home);
    // The bare import() in the code resolves from this file, which lies inside the package.
    // biome-ignore lint/security/noGlobalEval: it runs the snippets of our own pages
    const program = eval(`(${Object.keys(scope).join(', ')}) => ${code}`);
    await program(...Object.values(scope))();
  } catch (error) {
    broken.push(`${path}, in block ${block}: ${error.stack}`);
  }
  results.push({ path, printed: [...printed], broken });
}
process.chdir(home);
process.stdout.write(JSON.stringify(results));
