const shown = 40;

/**
 * Counts what passes and what fails, and says what fails as it comes.
 *
 * @returns `add(where, results)` for results of `{ name, differences }`, and `totals()`
 */
export function openTally() {
  let passed = 0;
  let failed = 0;

  function addOne(where, { name, differences }) {
    if (differences.length === 0) {
      passed += 1;
      return;
    }
    failed += 1;
    if (failed <= shown) console.log(`FAILED ${where}: ${name}\n  ${differences.join('\n  ')}`);
    if (failed === shown) console.log('Further failures are counted only.');
  }

  return {
    add: (where, results) => results.forEach((result) => addOne(where, result)),
    totals: () => ({ passed, failed }),
  };
}
