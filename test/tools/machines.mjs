/**
 * Writes docs/reference/machines.md: every machine of the theory, drawn from the table that runs. Run it when a table
 * has changed; `test/docs/generated.test.ts` holds the page to the code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/machines.md', import.meta.url);

const head = `# The machines

*Reference. For readers who want to see exactly what can follow on what.*

This page is written by a script from the tables that run (\`test/tools/machines.mjs\`); do not edit it by hand. An arrow is a rule: the
event, and what must hold. Where no arrow leads away for an event, that event is refused there, or not sent there. Below each drawing
stand the sources of its rules; *page not checked* means cited from memory.

Acts reach several machines; which, and in what order, is in [what an event does](semantics.md). The stage is read off \`agenda\` and
\`security\` together.`;

/** The page's text, made from the sources as they are. */
export async function machinesPage() {
  const { aboutMachines, machineDiagram, machineNames, machineSources, machines } =
    await loadSource(
      [
        "export { aboutMachines, machineNames, machines } from './src/theory/machines.ts';",
        "export { machineDiagram, machineSources } from './src/render/mermaid.ts';",
      ].join('\n'),
    );
  const sections = machineNames.map((name) =>
    [
      `## \`${name}\``,
      '',
      aboutMachines[name],
      '',
      '```mermaid',
      machineDiagram(machines[name]),
      '```',
      '',
      ...new Set(machineSources(machines[name]).map((line) => `* ${line}`)),
    ].join('\n'),
  );
  return `${[head, ...sections].join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(target), await machinesPage());
