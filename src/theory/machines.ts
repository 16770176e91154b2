/** Every machine of the theory by its name, and what each is about: to be drawn, exported and documented. */
import { actor } from './actor.js';
import { agenda } from './agenda.js';
import { audience } from './audience.js';
import { clause } from './clause.js';
import { component } from './component.js';
import { measure } from './measure.js';
import { move } from './move.js';
import { security } from './security.js';

/** The names of the machines. */
export type MachineName =
  | 'agenda'
  | 'security'
  | 'move'
  | 'audience'
  | 'measure'
  | 'component'
  | 'clause'
  | 'actor';

/** A machine as a drawing sees it: a name, a start and a table, whatever the table was written for. */
export interface TabledMachine {
  readonly name: string;
  readonly start: { readonly status: string };
  readonly rules: object;
}

/**
 * The machines of the theory, by name.
 *
 * @example
 * machineDiagram(machines.agenda).split('\n')[0]; // 'stateDiagram-v2'
 */
export const machines: Readonly<Record<MachineName, TabledMachine>> = {
  agenda,
  security,
  move,
  audience,
  measure,
  component,
  clause,
  actor,
};

/** Their names, in the order of the documentation. */
export const machineNames = Object.keys(machines) as readonly MachineName[];

/** What each machine is about, and how many there are of it. */
export const aboutMachines: Readonly<Record<MachineName, string>> = {
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
