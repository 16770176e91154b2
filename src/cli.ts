/** The command line's door. */
import { version } from '../package.json';
import { endQuietlyOnBrokenPipe } from './cli/output.js';
import { run } from './cli/program.js';

endQuietlyOnBrokenPipe();
await run(process.argv, version);
