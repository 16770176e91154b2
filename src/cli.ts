/** The command line's door. */
import { version } from '../package.json';
import { listenEarly } from './cli/listen-early.js';

listenEarly(process.argv);
// Loaded only now: it takes a while, and whatever is imported above is run before the first line.
const [{ endQuietlyOnBrokenPipe }, { run }] = await Promise.all([
  import('./cli/output.js'),
  import('./cli/program.js'),
]);
endQuietlyOnBrokenPipe();
await run(process.argv, version);
