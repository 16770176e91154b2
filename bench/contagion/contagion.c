/*
 * The contest in C, twice: `sweep` looks at everybody in every round, `frontier` only at those who hear somebody who has
 * just been won. `contagion FILE` reads the audience, then from standard input a line a sample, `sweep 10`: it plays
 * every draw once to warm up and ten times by the clock, and prints the CPU time in microseconds with a line a draw:
 * rounds, people acting, digest, and how many acted at the start and after each round.
 */
#include "clock.h"

static int32_t size, ties, draws;
static int32_t *offsets, *hears;
static double **threshold;
static uint8_t **seeds;

/* What is written on while a draw is played. */
static uint8_t *acts;
static int32_t *need, *heard, *won, *next, *trace;
static int rounds;

static int32_t begin(int draw) {
  int32_t acting = 0;
  memcpy(acts, seeds[draw], size);
  for (int32_t i = 0; i < size; i++) acting += acts[i];
  rounds = 0;
  trace[0] = acting;
  return acting;
}

static void sweep(int draw) {
  const double *own = threshold[draw];
  int32_t acting = begin(draw);
  for (;;) {
    int32_t count = 0;
    for (int32_t i = 0; i < size; i++) {
      if (acts[i]) continue;
      int32_t from = offsets[i], to = offsets[i + 1], sum = 0;
      for (int32_t at = from; at < to; at++) sum += acts[hears[at]];
      if (to > from && sum >= own[i] * (to - from)) won[count++] = i;
    }
    if (count == 0) return;
    for (int32_t at = 0; at < count; at++) acts[won[at]] = 1;
    acting += count;
    trace[++rounds] = acting;
  }
}

/* The least number heard acting that wins a person; one more than are heard where none does. */
static int32_t needed(double own, int32_t degree) {
  if (degree == 0) return 1;
  double exact = own * degree;
  int32_t least = (int32_t)exact;
  return least < exact ? least + 1 : least;
}

static void frontier(int draw) {
  const double *own = threshold[draw];
  int32_t acting = begin(draw), count = 0;
  memset(heard, 0, size * sizeof *heard);
  for (int32_t i = 0; i < size; i++) {
    need[i] = needed(own[i], offsets[i + 1] - offsets[i]);
    if (acts[i]) won[count++] = i;
  }
  while (count > 0) {
    int32_t more = 0;
    for (int32_t at = 0; at < count; at++)
      for (int32_t tie = offsets[won[at]]; tie < offsets[won[at] + 1]; tie++) {
        int32_t person = hears[tie];
        /* Who needs nobody is won by nobody in particular; thresholds above 0 make sure there is no such person. */
        if (++heard[person] == need[person] && !acts[person]) next[more++] = person;
      }
    for (int32_t at = 0; at < more; at++) acts[next[at]] = 1;
    int32_t *done = won;
    won = next;
    next = done;
    count = more;
    acting += more;
    if (more > 0) trace[++rounds] = acting;
  }
}

static void tell(void) {
  uint32_t digest = 0x811c9dc5u;
  for (int32_t i = 0; i < size; i++) digest = (digest ^ acts[i]) * 0x01000193u;
  printf("%d %d %u", rounds, trace[rounds], digest);
  for (int round = 0; round <= rounds; round++) printf(" %d", trace[round]);
  printf("\n");
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (file == NULL) return 2;
  int32_t *head = whole(file, 4, 3);
  size = head[0], ties = head[1], draws = head[2];
  offsets = whole(file, 4, size + 1);
  hears = whole(file, 4, ties);
  threshold = malloc(draws * sizeof *threshold);
  seeds = malloc(draws * sizeof *seeds);
  for (int draw = 0; draw < draws; draw++) {
    threshold[draw] = whole(file, 8, size);
    seeds[draw] = whole(file, 1, size);
  }
  acts = malloc(size);
  need = malloc(size * sizeof *need), heard = malloc(size * sizeof *heard);
  won = malloc(size * sizeof *won), next = malloc(size * sizeof *next);
  trace = malloc((size + 1) * sizeof *trace);

  char how[16];
  int times;
  while (scanf("%15s %d", how, &times) == 2) {
    void (*play)(int) = strcmp(how, "sweep") == 0 ? sweep : frontier;
    for (int draw = 0; draw < draws; draw++) play(draw);
    double start = cpu();
    for (int time = 0; time < times; time++)
      for (int draw = 0; draw < draws; draw++) play(draw);
    printf("%.3f\n", cpu() - start);
    for (int draw = 0; draw < draws; draw++) play(draw), tell();
    fflush(stdout);
  }
  return 0;
}
