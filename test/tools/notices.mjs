/**
 * Writes dist/third-party-notices.txt: the licence of every package whose code is bundled into dist, as their authors
 * ask. What is bundled is asked of the bundler, so that none is forgotten. Run by `npm run build`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of the packages that an entry takes in. What a user installs beside the library is `left`. */
async function bundledInto(entry, left) {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    splitting: true,
    outdir: join(root, 'dist'),
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: left,
    absWorkingDir: root,
    logLevel: 'error',
  });
  // What tree shaking left out of the output is not bundled.
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return used.flatMap((path) => {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
    return found ? [found[1]] : [];
  });
}

const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const installed = Object.keys({ ...dependencies, ...peerDependencies });
const folders = new Set([
  ...(await bundledInto('src/cli.ts', [])),
  ...(await bundledInto('src/analysis.ts', installed)),
  ...(await bundledInto('src/render.ts', installed)),
  ...(await bundledInto('src/worker.ts', installed)),
]);

const notices = [...folders]
  .map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return { name, text: [`${name} ${version} (${license})`, ...texts].join('\n\n') };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const head = 'The files of this folder contain code of these packages.';
const rule = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  join(root, 'dist/third-party-notices.txt'),
  `${[head, ...notices.map(({ text }) => text)].join(rule)}\n`,
);
