/** Which part a process runs: as it is told, or as its scheduler says; and no other. */
import { expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import { shardHelp, shardOf } from '../../src/cli/shard.js';

test('a part is named by its number and how many there are', () => {
  expect(shardOf('1/1', {})).toEqual({ index: 1, of: 1 });
  expect(shardOf('3/12', {})).toEqual({ index: 3, of: 12 });
});

// The variables are those that each scheduler's manual names; Kubernetes and AWS Batch count from 0, the others from 1.
const environments: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'Slurm, from 1',
    { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '1' },
    '2/4',
  ],
  [
    'Slurm, from 0',
    { SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '0' },
    '1/4',
  ],
  [
    'Slurm, from 100',
    { SLURM_ARRAY_TASK_ID: '103', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '100' },
    '4/4',
  ],
  ['Kubernetes', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' }, '1/3'],
  ['AWS Batch', { AWS_BATCH_JOB_ARRAY_INDEX: '9', AWS_BATCH_JOB_ARRAY_SIZE: '10' }, '10/10'],
  ['GNU parallel with a total', { PARALLEL_SEQ: '7', PARALLEL_TOTAL: '7' }, '7/7'],
];

test.each(environments)('with auto, the part is that of %s', (_, environment, expected) => {
  const { index, of } = shardOf('auto', environment);
  expect(`${index}/${of}`).toBe(expected);
});

test.each(environments)('without auto, %s is not looked at', (_, environment) => {
  expect(shardOf('1/1', environment)).toEqual({ index: 1, of: 1 });
  expect(shardOf('2/5', environment)).toEqual({ index: 2, of: 5 });
});

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['nothing', '', {}],
  ['a part from 0', '0/4', {}],
  ['a part beyond the last', '5/4', {}],
  ['a part of nothing', '0/0', {}],
  ['half a part', '1.5/4', {}],
  ['a negative part', '-1/4', {}],
  ['no number of parts', '1', {}],
  ['too many parts', '1/1000001', {}],
  ['auto without a scheduler', 'auto', {}],
  ['auto with an empty index', 'auto', { JOB_COMPLETION_INDEX: '', JOB_COMPLETIONS: '3' }],
  ['auto with two schedulers', 'auto', { ...environments[0]?.[1], ...environments[3]?.[1] }],
  ['Kubernetes without a number of parts', 'auto', { JOB_COMPLETION_INDEX: '0' }],
  ['GNU parallel without a total', 'auto', { PARALLEL_SEQ: '1' }],
  ['an index beyond the last', 'auto', { JOB_COMPLETION_INDEX: '3', JOB_COMPLETIONS: '3' }],
  ['an index that is no number', 'auto', { JOB_COMPLETION_INDEX: 'x', JOB_COMPLETIONS: '3' }],
  [
    'Slurm without its first index',
    'auto',
    { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_COUNT: '4' },
  ],
  [
    // --array=1,5,9: three tasks, and the third has the id 9.
    'Slurm with ids that are not one apart',
    'auto',
    { SLURM_ARRAY_TASK_ID: '9', SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_MIN: '1' },
  ],
])('%s is bad usage', (_, text, environment) => {
  const asked = () => shardOf(text, environment);
  expect(asked).toThrow(Failure);
  expect(asked).toThrow(/^--shard .*(expected|such as)/);
});

test('the help names every variable that is looked at', () => {
  for (const [, environment] of environments)
    for (const name of Object.keys(environment)) expect(shardHelp).toContain(name);
});
