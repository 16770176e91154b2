/**
 * A vitest reporter that ends the run with one plain line, `N passed, N failed`, for scripts to read.
 * A file or suite that cannot be run, and an error outside any test, count as failures too. A test that is skipped
 * counts as neither, and is named before.
 */
export default class PlainSummary {
  onTestRunEnd(modules, unhandledErrors = []) {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      for (const part of [module, ...module.children.allSuites()]) failed += part.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
        if (state === 'skipped') process.stdout.write(`skipped: ${test.fullName}\n`);
      }
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
