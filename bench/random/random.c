/*
 * xoshiro128** in C, in bulk: fractions of 53 bits, as the library's stream draws them. `random FILE` reads the state and
 * how many are wanted, then a line a sample, `fill 10`; it fills the array once to warm up and ten times by the clock, and
 * prints the CPU time in microseconds and the last fraction drawn.
 */
#include "clock.h"

static uint32_t s[4];

static uint32_t turned(uint32_t word, int by) { return (word << by) | (word >> (32 - by)); }

static uint32_t next(void) {
  uint32_t drawn = turned(s[1] * 5, 7) * 9, shifted = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = turned(s[3], 11);
  return drawn;
}

static void fill(double *places, uint32_t count) {
  for (uint32_t at = 0; at < count; at++) {
    uint32_t high = next() >> 5, low = next() >> 6;
    places[at] = (high * 67108864.0 + low) / 9007199254740992.0;
  }
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (file == NULL) return 2;
  uint32_t *head = whole(file, 4, 5);
  uint32_t wanted = head[4];
  double *places = malloc(wanted * sizeof *places);
  char how[16];
  int times;
  while (scanf("%15s %d", how, &times) == 2) {
    memcpy(s, head, sizeof s);
    fill(places, wanted);
    double first = places[wanted - 1], start = cpu();
    for (int time = 0; time < times; time++) fill(places, wanted);
    printf("%.3f\n%.17g\n", cpu() - start, first);
    fflush(stdout);
  }
  return 0;
}
