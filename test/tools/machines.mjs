/**
 * Writes docs/reference/machines.md: every machine of the theory, drawn from the table that runs. Run it when a table
 * has changed; `test/docs/generated.test.ts` holds the page to the code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/machines.md', import.meta.url);

/** Which machines, in the order of the page, and what each is about. */
const told = {
  agenda:
    'Is the issue public business in this arena, the experts’ business, or nobody’s? One for each place. Of moves only securitizing ones are sent to it, of rejections only those that reshape.',
  security:
    'Is the issue outside security in this arena, inside it, or has it left? One for each place. Only conclusions move it.',
  move: 'A claim that something threatens survival, or no longer does. One for each move. Its success is not in here: that is a conclusion.',
  audience:
    'What one audience answers to one move in one dimension. Until somebody codes an answer it is awaited: silence is no answer.',
  measure: 'What is done about a threat. One for each measure, at whatever stage the issue is.',
  component:
    'One of the seven components of the article’s Table 1, in one place. Each mark replaces the one before.',
  clause:
    'A return agreed in advance. While it stands untriggered, a desecuritization can be reversed without new assent.',
  actor:
    'The role of one actor in one place. No file codes it; it follows from acts and from what the reading concludes.',
};

const head = `# The machines

*Reference. For readers who want to see exactly what can follow on what.*

This page is written by a script from the tables that run (\`test/tools/machines.mjs\`); do not edit it by hand. An arrow is a rule: the
event, and what must hold. Where no arrow leads away for an event, that event is refused there, or not sent there. Below each drawing
stand the sources of its rules; *page not checked* means cited from memory.

Acts reach several machines; which, and in what order, is in [what an event does](semantics.md). The stage is read off \`agenda\` and
\`security\` together.`;

/** The page's text, made from the sources as they are. */
export async function machinesPage() {
  const names = Object.keys(told);
  const source = await loadSource(
    [
      ...names.map((name) => `export { ${name} } from './src/theory/${name}.ts';`),
      "export { machineDiagram, machineSources } from './src/render/mermaid.ts';",
    ].join('\n'),
  );
  const sections = names.map((name) =>
    [
      `## \`${name}\``,
      '',
      told[name],
      '',
      '```mermaid',
      source.machineDiagram(source[name]),
      '```',
      '',
      ...new Set(source.machineSources(source[name]).map((line) => `* ${line}`)),
    ].join('\n'),
  );
  return `${[head, ...sections].join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(target), await machinesPage());
