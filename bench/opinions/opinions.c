/*
 * Averaging with stubbornness in C, as the library does it: the mean of those heard, kept back by the first opinion, with
 * both looks at whether it is over. `opinions FILE` reads the network, first opinions and stubbornness, then a line a
 * sample, `average 10`; it plays the rounds once to warm up and ten times by the clock, and prints the CPU time in
 * microseconds and two sums over the opinions.
 */
#include <math.h>
#include "clock.h"

static int32_t size, rounds;
static int32_t *offsets, *hears;
static double *first, *stubbornness, *now, *before, *next;

static void average(void) {
  memcpy(now, first, size * sizeof *now);
  memcpy(before, first, size * sizeof *before);
  for (int round = 1; round <= rounds; round++) {
    double change = 0, changeOfTwo = 0;
    for (int32_t i = 0; i < size; i++) {
      double sum = 0;
      int32_t from = offsets[i], to = offsets[i + 1];
      for (int32_t at = from; at < to; at++) sum += now[hears[at]];
      next[i] = to > from ? sum / (to - from) : now[i];
    }
    for (int32_t i = 0; i < size; i++) {
      double s = stubbornness[i], opinion = s == 0 ? next[i] : (1 - s) * next[i] + s * first[i];
      change = fmax(change, fabs(opinion - now[i]));
      changeOfTwo = fmax(changeOfTwo, fabs(opinion - before[i]));
      before[i] = opinion;
    }
    double *last = now;
    now = before;
    before = last;
    if (change <= 1e-12 || (round > 1 && changeOfTwo <= 1e-12)) return;
  }
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (file == NULL) return 2;
  int32_t *head = whole(file, 4, 3);
  size = head[0], rounds = head[2];
  offsets = whole(file, 4, size + 1);
  hears = whole(file, 4, head[1]);
  first = whole(file, 8, size);
  stubbornness = whole(file, 8, size);
  now = malloc(size * sizeof *now), before = malloc(size * sizeof *before);
  next = malloc(size * sizeof *next);
  char how[16];
  int times;
  while (scanf("%15s %d", how, &times) == 2) {
    average();
    double start = cpu();
    for (int time = 0; time < times; time++) average();
    double spent = cpu() - start, sum = 0, weighted = 0;
    for (int32_t i = 0; i < size; i++) sum += now[i], weighted += now[i] * i;
    printf("%.3f\n%.17g %.17g\n", spent, sum, weighted);
    fflush(stdout);
  }
  return 0;
}
