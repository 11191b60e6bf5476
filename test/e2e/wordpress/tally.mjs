const shown = 40;

/**
 * Counts what passes and what fails, and says what fails as it comes: each difference once, since one fault shows in many
 * posts.
 *
 * @returns `add(where, results)` for results of `{ name, differences }`, and `totals()`
 */
export function openTally() {
  const said = new Set();
  let passed = 0;
  let failed = 0;

  function addOne(where, { name, differences }) {
    if (differences.length === 0) {
      passed += 1;
      return;
    }
    failed += 1;
    const news = differences.filter((difference) => !said.has(difference));
    if (news.length === 0 || said.size > shown) return;
    for (const difference of news) said.add(difference);
    console.log(`FAILED ${where}: ${name}\n  ${news.join('\n  ')}`);
    if (said.size > shown) console.log('Further failures are counted only.');
  }

  return {
    add: (where, results) => results.forEach((result) => addOne(where, result)),
    totals: () => ({ passed, failed }),
  };
}
