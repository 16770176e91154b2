/** `securitization audit`: what dates, citations and declarations of a scenario expose. */
import type { Command } from 'commander';
import { audit } from '../analysis/chronology/audit.js';
import { auditText } from '../render/text/audit.js';
import { scenarioOf } from './input.js';
import { formatOption } from './options.js';
import { paint, write, writeJson } from './output.js';

export const auditCommand = (program: Command): void => {
  program
    .command('audit')
    .argument('<case|file>', 'a case, a scenario file, or - for standard input')
    .description('what dates, citations and declarations expose, and what the coder noted')
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  securitization audit jcpoa')
    .action((name: string, { format }: { format: string }) => {
      const scenario = scenarioOf(name);
      const found = audit(scenario);
      if (format === 'json') writeJson({ scenario: scenario.id, ...found });
      else write(auditText(scenario, found, paint()));
    });
};
