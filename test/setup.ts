/** Before every test file: `FC_SEED` fixes the seed of every property, so that a gate says the same of the same code. */
import fc from 'fast-check';

const seed = process.env['FC_SEED'];
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
