/**
 * Listens for Ctrl-C before anything else is loaded, where a simulation is asked for: loading takes a while, and who stops
 * it then is to be told that nothing was done. Not where standard input is read: whoever waits for it hears no signal.
 */
import { interruption } from './interruption.js';

/** @param argv The command line: Node, the program, the command and its words. */
export function listenEarly([, , command, ...words]: readonly string[]): void {
  if (command === 'simulate' && !words.some((word) => word === '-' || word.endsWith('=-')))
    interruption();
}
