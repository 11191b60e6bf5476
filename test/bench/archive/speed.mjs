// Measures 1 and 4: two thousand real posts, about 15 MB of JSON, against the plain script and against reading the JSON and
// writing as many files; and a second run with nothing changed, and with one post changed. Medians of rounds in which all
// run one after the other, so that a busy machine weighs on each.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, inFolder, judge, measure, median } from './measure.mjs';
import { writeArchive } from './posts.mjs';

const rounds = Number(process.argv[2] ?? 5);
const count = Number(process.argv[3] ?? 2000);

await inFolder(async (path) => {
  const input = path('posts.json');
  const length = await writeArchive(input, count);
  const seconds = { plain: [], copy: [], first: [], again: [] };
  for (let round = 0; round < rounds; round++) {
    const run = async (name, args) => seconds[name].push((await measure(args)).seconds);
    // A folder for each: where files were deleted a moment ago, some file systems take ten times as long to make new ones.
    const fresh = (folder) => path(`${folder}-${round}`);
    await run('plain', ['test/bench/archive/plain.mjs', input, fresh('plain')]);
    await run('first', [command, input, '-o', fresh('out'), '-q']);
    await run('again', [command, input, '-o', fresh('out'), '-q']);
    await run('copy', ['test/bench/archive/copy.mjs', input, fresh('out'), fresh('copy')]);
  }
  const of = (one, other) => median(seconds[one].map((value, round) => value / seconds[other][round]));
  console.log(
    `${count} posts, ${(length / 1e6).toFixed(1)} MB, ${rounds} rounds, seconds: ` +
      Object.entries(seconds)
        .map(([name, values]) => `${name} ${median(values).toFixed(2)}`)
        .join(', '),
  );
  const [plain, copy, again] = [of('plain', 'first'), of('first', 'copy'), of('first', 'again')];
  judge('faster than the plain script', `${plain.toFixed(1)} times`, '4', plain >= 4);
  judge('slower than reading and writing', `${copy.toFixed(1)} times`, 'at most 8', copy <= 8);
  judge('a second run is faster', `${again.toFixed(1)} times`, '10', again >= 10);
  await oneChanged(path('out-0'), input);
});

async function oneChanged(folder, input) {
  const posts = JSON.parse(readFileSync(input, 'utf8'));
  const post = posts[posts.length >> 1];
  writeFileSync(input, JSON.stringify(posts.with(posts.indexOf(post), { ...post, title: 'Another title' })));
  const times = () =>
    new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
  const before = times();
  await measure([command, input, '-o', folder, '-q']);
  const changed = [...times()].filter(([name, time]) => name.endsWith('.md') && before.get(name) !== time);
  judge('with one post changed', `${changed.length} file written`, '1', changed.length === 1);
}
