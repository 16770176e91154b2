#!/bin/bash
# An ensemble by GNU parallel, so many parts, on this machine or on several:
#   ./parallel.sh jcpoa 100000 7 8
#   ./parallel.sh jcpoa 100000 7 8 --sshlogin lab1,lab2 --workdir "$PWD"    (a folder that all of them share)
#
# Called again, it runs only what is missing: --resume-failed for whole parts, --resume for the rest of one.
set -eu
case=$1 runs=$2 seed=$3 parts=$4
shift 4
seq "$parts" | parallel --joblog parts.log --resume-failed "$@" \
  securitization simulate "$case" --runs "$runs" --seed "$seed" --shard "{}/$parts" --workers 1 \
  --out 'part-{}.part' --resume
seq "$parts" | sed 's/.*/part-&.part/' | xargs securitization merge --out whole.part
