// How long the command takes from start to end, over the same of an empty Node: the median of rounds in which all are run
// one after the other, so that a busy machine weighs on each. Prints the ratio, of a run for which compiled code was kept
// and of the first run, which keeps it; ends with 1 where the former is not under the limit.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 25);
const limit = 1.8;

function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const home = mkdtempSync(join(tmpdir(), 'wp2md-start-'));
for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(home, name), { recursive: true });

function forget() {
  const kept = readdirSync(join(home, 'dist')).filter((name) => name.endsWith('.cache'));
  for (const name of kept) rmSync(join(home, 'dist', name));
}

const empty = ['-e', '0'];
const command = [join(home, 'bin/wp2md.js'), 'fixtures/seed/post.json'];
const round = () => {
  forget();
  return { empty: time(empty), first: time(command), command: time(command) };
};
round();
const runs = Array.from({ length: rounds }, round);
rmSync(home, { recursive: true });

const ratio = (key) => median(runs.map((run) => run[key] / run.empty));
const milliseconds = (key) => `${median(runs.map((run) => run[key])).toFixed(0)} ms`;
console.log(
  `start: ${ratio('command').toFixed(2)} times node -e 0 (limit ${limit}); median of ${rounds} rounds: ` +
    `${milliseconds('command')} over ${milliseconds('empty')}; the first run of all: ${ratio('first').toFixed(2)} times, ` +
    milliseconds('first'),
);
process.exitCode = ratio('command') < limit ? 0 : 1;
