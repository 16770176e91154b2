import { defineConfig } from 'tsup';

/** The doors of the library: ESM and CJS, with declarations for each. */
const library = defineConfig({
  entry: {
    index: 'src/index.ts',
    scenario: 'src/scenario.ts',
    cases: 'src/cases.ts',
    analysis: 'src/analysis.ts',
    reading: 'src/reading.ts',
    render: 'src/render.ts',
    testing: 'src/testing.ts',
    simulation: 'src/simulation.ts',
    models: 'src/models.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  // The JSON of src/cases is bundled into the door `./cases`; these four are not.
  external: ['fast-check', 'immer', 'valibot', 'jsonc-parser'],
  dts: {
    compilerOptions: {
      // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
      ignoreDeprecations: '6.0',
      // The library must not need Node: with no ambient types, `process` or `node:fs` fails the build.
      types: [],
    },
  },
});

/**
 * The door `./worker`: self-contained, so that a worker loads one file. workerpool asks Node for its threads by `require`,
 * which a module has to be given, and a page does not have.
 */
const worker = defineConfig({
  entry: { worker: 'src/worker.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  noExternal: ['workerpool'],
  external: ['worker_threads', 'child_process', 'os', 'net', 'url'],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
  },
  banner: ({ format }) =>
    format === 'esm'
      ? {
          js: "const require = globalThis.process?.getBuiltinModule?.('module')?.createRequire(import.meta.url);",
        }
      : {},
  dts: { compilerOptions: { ignoreDeprecations: '6.0', types: [] } },
});

/**
 * The command line: self-contained, so that it starts fast. What one command alone needs and loads when it is called
 * (the charts of `report` need Vega) is a file of its own beside it. No hashbang in src/cli.ts.
 */
const commandLine = defineConfig({
  // Its workers run a file of their own.
  entry: { cli: 'src/cli.ts', 'cli-worker': 'src/cli/worker.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: true,
  noExternal: [/.*/],
  // On the platform node esbuild would take jsonc-parser's UMD build, which does not survive bundling.
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
  },
  dts: false,
  banner: {
    // Bundled CommonJS packages call `require` for Node's own modules.
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as nodeCreateRequire } from 'node:module';",
      'const require = nodeCreateRequire(import.meta.url);',
    ].join('\n'),
  },
});

export default [library, worker, commandLine];
