/* CPU time of this program in microseconds, and reading whole arrays. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

static void *whole(FILE *from, size_t width, size_t count) {
  void *read = malloc(width * count + 1);
  if (read == NULL || fread(read, width, count, from) != count) {
    fprintf(stderr, "expected %zu items of %zu bytes\n", count, width);
    exit(2);
  }
  return read;
}
