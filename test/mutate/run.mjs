// Converts mutated posts and looks for crashes and hangs: `npm run test:mutations -- [folder] [--count=N] [--seed=N]`.
// The posts are those in fixtures/ and, if a folder is given, in its JSON files. Each conversion runs in a thread that is
// ended where one takes over two seconds. Inputs that fail are saved; the seed that is printed makes the same again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';

const patience = 2000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const saved = join(tmpdir(), `wp2md-mutations-${seed}`);

function postsIn(folder) {
  if (folder === undefined) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  return files.flatMap((path) => {
    try {
      const json = JSON.parse(readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, ''));
      return [json].flat().filter((post) => typeof post?.content?.rendered === 'string');
    } catch {
      return [];
    }
  });
}

const fixtures = readdirSync('fixtures')
  .map((name) => join('fixtures', name, 'post.json'))
  .filter(existsSync)
  .map((path) => JSON.parse(readFileSync(path, 'utf8')));
const posts = [...fixtures, ...postsIn(positionals[0])];

const { outputFiles } = buildSync({
  entryPoints: ['test/mutate/worker.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
});
const code = outputFiles[0].text;

/** Runs mutants from a place on. Gives where it has come to, and what went wrong there: at most one hang. */
function runFrom(from) {
  return new Promise((resolve, reject) => {
    const failures = [];
    let current;
    let alarm;
    const worker = new Worker(code, { eval: true, workerData: { posts, seed, from, to: count } });
    const end = (next) => {
      clearTimeout(alarm);
      void worker.terminate();
      resolve({ next, failures });
    };
    worker.on('message', (message) => {
      clearTimeout(alarm);
      if (message.error !== undefined) failures.push({ ...message, kind: 'crash' });
      else current = message;
      alarm = setTimeout(() => {
        failures.push({ ...current, kind: 'hang', error: `took over ${patience} ms` });
        end(current.index + 1);
      }, patience);
    });
    worker.on('error', (error) => {
      if (current === undefined) return reject(error);
      failures.push({ ...current, kind: 'crash', error: String(error.stack ?? error) });
      end(current.index + 1);
    });
    worker.on('exit', () => end(count));
  });
}

function save({ index, kind, made, error }) {
  mkdirSync(saved, { recursive: true });
  const path = join(saved, `${index}-${kind}.json`);
  writeFileSync(path, JSON.stringify(made, null, 2));
  console.log(
    `${kind}: mutant ${index} of seed ${seed}, saved as ${path}\n  ${error.split('\n').slice(0, 4).join('\n  ')}`,
  );
}

console.log(`${count} mutants of ${posts.length} posts, seed ${seed}`);
const totals = { crash: 0, hang: 0 };
for (let at = 0; at < count;) {
  const { next, failures } = await runFrom(at);
  for (const failure of failures) {
    totals[failure.kind] += 1;
    save(failure);
  }
  at = next;
}
console.log(`${count} mutants: ${totals.crash} crashes, ${totals.hang} hangs over ${patience} ms`);
process.exitCode = totals.crash + totals.hang === 0 ? 0 : 1;
