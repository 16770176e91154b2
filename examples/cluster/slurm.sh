#!/bin/bash
# An ensemble as a Slurm job array, one part a task:
#   id=$(sbatch --parsable --array=1-4 slurm.sh jcpoa 100000 7)
#   sbatch --dependency=afterok:$id --wrap 'securitization merge part-*.part --out whole.part'
#
# All tasks share a folder. A task that is killed or requeued goes on where it was: --resume.
#SBATCH --job-name=ensemble
#SBATCH --cpus-per-task=1
#SBATCH --requeue
#SBATCH --open-mode=append
set -eu
case=$1 runs=$2 seed=$3
exec securitization simulate "$case" --runs "$runs" --seed "$seed" --shard auto \
  --workers "${SLURM_CPUS_PER_TASK:-1}" --out "part-$SLURM_ARRAY_TASK_ID.part" --resume
