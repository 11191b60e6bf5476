// How long the command takes from start to end, over the same of an empty Node: the median of pairs that are run one
// after the other, so that a busy machine weighs on both. Prints the ratio; ends with 1 where it is not under the limit.
import { spawnSync } from 'node:child_process';

const pairs = Number(process.argv[2] ?? 25);
const limit = 2.2;

function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const empty = ['-e', '0'];
const command = ['bin/wp2md.js', 'fixtures/seed/post.json'];
time(empty);
time(command);
const runs = Array.from({ length: pairs }, () => ({ empty: time(empty), command: time(command) }));
const ratio = median(runs.map((run) => run.command / run.empty));
const milliseconds = (key) => `${median(runs.map((run) => run[key])).toFixed(0)} ms`;
console.log(
  `start: ${ratio.toFixed(2)} times node -e 0 (limit ${limit}); median of ${pairs} pairs: ` +
    `${milliseconds('command')} over ${milliseconds('empty')}`,
);
process.exitCode = ratio < limit ? 0 : 1;
