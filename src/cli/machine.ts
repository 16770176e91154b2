/** `securitization machine`: a state machine of the theory, drawn or exported from the table that runs. */
import { Argument, type Command, Option } from 'commander';
import { machineDot } from '../render/dot.js';
import { machineDiagram, machineSources } from '../render/mermaid.js';
import { machineXstate, placeXstate } from '../render/xstate.js';
import { aboutMachines, type MachineName, machineNames, machines } from '../theory/machines.js';
import { Failure } from './failure.js';
import { write, writeJson } from './output.js';

type Format = 'text' | 'mermaid' | 'dot' | 'xstate';

const formats: readonly Format[] = ['text', 'mermaid', 'dot', 'xstate'];

/** What the text lists: each rule once, though several rows of a table may share it. */
const textOf = (name: MachineName): string =>
  [aboutMachines[name], '', ...new Set(machineSources(machines[name]))].join('\n');

const show = (name: MachineName, format: Format): void => {
  const machine = machines[name];
  if (format === 'xstate') writeJson(machineXstate(machine));
  else if (format === 'dot') write(machineDot(machine));
  else if (format === 'mermaid') write(machineDiagram(machine));
  else write(textOf(name));
};

export const machineCommand = (program: Command): void => {
  program
    .command('machine')
    .addArgument(
      new Argument('<name>', 'which machine; place: agenda and security side by side').choices([
        ...machineNames,
        'place',
      ]),
    )
    .description('draw or export a state machine of the theory')
    .addOption(
      new Option('--format <format>', 'how to print it').choices([...formats]).default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  securitization machine agenda\n  securitization machine place --format xstate',
    )
    .action((name: MachineName | 'place', { format }: { readonly format: Format }) => {
      if (name !== 'place') return show(name, format);
      if (format !== 'xstate')
        throw new Failure(
          2,
          `machine place: given as --format xstate only, not ${format}; its two machines are agenda and security`,
        );
      writeJson(placeXstate());
    });
};
