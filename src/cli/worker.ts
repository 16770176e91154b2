/** What a worker of the command runs. */
import { serveBlocks } from '../worker.js';

serveBlocks();
