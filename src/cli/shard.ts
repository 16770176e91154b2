/** Which part of an ensemble to run: as told, or as the scheduler says that started this process. */
import { visible } from '../render/visible.js';
import type { Shard } from '../simulation/part.js';
import { Failure } from './failure.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a scheduler says it: the variable of the index, that of the number, and the first index there is. */
const schedulers: readonly {
  readonly name: string;
  readonly index: string;
  readonly of: string;
  /** The first index, or the variable that says it. */
  readonly first: number | string;
}[] = [
  {
    name: 'Slurm',
    index: 'SLURM_ARRAY_TASK_ID',
    of: 'SLURM_ARRAY_TASK_COUNT',
    first: 'SLURM_ARRAY_TASK_MIN',
  },
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', of: 'JOB_COMPLETIONS', first: 0 },
  {
    name: 'AWS Batch',
    index: 'AWS_BATCH_JOB_ARRAY_INDEX',
    of: 'AWS_BATCH_JOB_ARRAY_SIZE',
    first: 0,
  },
  { name: 'GNU parallel', index: 'PARALLEL_SEQ', of: 'PARALLEL_TOTAL', first: 1 },
];

/** For the help: where `--shard auto` looks. */
export const shardHelp = `--shard auto takes the part from the scheduler that started the process:
  Slurm         SLURM_ARRAY_TASK_ID, SLURM_ARRAY_TASK_COUNT and
                SLURM_ARRAY_TASK_MIN; ids one apart
  Kubernetes    JOB_COMPLETION_INDEX; and JOB_COMPLETIONS, which your manifest
                sets
  AWS Batch     AWS_BATCH_JOB_ARRAY_INDEX and AWS_BATCH_JOB_ARRAY_SIZE
  GNU parallel  PARALLEL_SEQ; and PARALLEL_TOTAL, which you set; or write
                --shard {#}/{##}
Without it the environment is not looked at.`;

const refuse = (says: string): never => {
  throw new Failure(2, `--shard ${says}`);
};

const numberIn = (environment: Environment, name: string): number => {
  const text = environment[name];
  if (text === undefined || text === '')
    return refuse(`auto: expected a number in ${name}, found none`);
  return /^\d{1,9}$/.test(text)
    ? Number(text)
    : refuse(`auto: expected a whole number in ${name}, found ${visible(text)}`);
};

const fromScheduler = (environment: Environment): Shard => {
  const found = schedulers.filter(({ index }) => (environment[index] ?? '') !== '');
  const [scheduler] = found;
  if (scheduler === undefined || found.length > 1)
    return refuse(
      `auto: expected one of ${schedulers.map(({ index }) => index).join(', ')}, found ${found.length === 0 ? 'none' : found.map(({ index }) => index).join(' and ')}; name the part, as in --shard 1/4`,
    );
  const { name, index, of, first } = scheduler;
  const count = numberIn(environment, of);
  const least = typeof first === 'number' ? first : numberIn(environment, first);
  const shard = { index: numberIn(environment, index) - least + 1, of: count };
  if (shard.index >= 1 && shard.index <= count) return shard;
  return refuse(
    `auto: ${name} says ${index} ${shard.index + least - 1} of ${count} from ${least}; expected indexes one apart; name the part, as in --shard 1/4`,
  );
};

/**
 * The part that `--shard` asks for.
 *
 * @throws Failure for anything but `i/n` with i from 1 to n, or `auto` where a scheduler says it
 */
export function shardOf(text: string, environment: Environment): Shard {
  if (text === 'auto') return fromScheduler(environment);
  const [, index = '', of = ''] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (of !== '' && shard.index >= 1 && shard.index <= shard.of && shard.of <= 1_000_000)
    return shard;
  return refuse(
    `${visible(text)}: expected i/n with i from 1 to n, such as 1/4, and n at most 1,000,000; or auto`,
  );
}
