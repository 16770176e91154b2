/**
 * Writes the published JSON Schema of the scenario format, from the schema that the library itself checks with.
 * Run by `npm run schema`; `test/scenario/schema.test.ts` holds the file to the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = fileURLToPath(
  new URL('../../docs/public/schema/v1/scenario.schema.json', import.meta.url),
);

/** The schema's text, made from the sources as they are. */
export async function schemaText() {
  const entry = [
    "export { scenarioSchema } from './src/scenario/shape.ts';",
    "export { actSchema } from './src/scenario/act-shape.ts';",
    "export { coding } from './src/scenario/coding-shape.ts';",
    "export { date, line, reference, text } from './src/scenario/leaf.ts';",
    "export { boundedDistribution, distribution } from './src/scenario/distribution-shape.ts';",
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { scenarioSchema, actSchema, coding, date, line, reference, text, ...others } =
    await import(`data:text/javascript;base64,${code}`);
  const { distribution, boundedDistribution } = others;
  const references = Object.fromEntries(
    Object.entries(reference).map(([kind, schema]) => [`${kind}-reference`, schema]),
  );
  const { $schema, ...schema } = toJsonSchema(scenarioSchema, {
    target: 'draft-07',
    definitions: {
      act: actSchema,
      coding,
      date,
      line,
      text,
      distribution,
      'bounded-distribution': boundedDistribution,
      ...references,
    },
  });
  const head = {
    $schema,
    $id: 'urn:securitization-theory:schema:scenario:1',
    title: 'A scenario of securitization-theory, format 1',
    description:
      'What happened, as coded and dated events. What refers to what, and which dates exist, is checked by the library.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await schemaText());
}
