// A jest reporter whose line is the last of the run: `12 passed, 0 failed`. A test file that could not run at all
// counts as one failure.
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    // Other reporters may still have something to say when this one is called.
    process.once('exit', () => process.stdout.write(line));
  }
};
