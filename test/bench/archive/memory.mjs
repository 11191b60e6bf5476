// Measure 2: two hundred thousand posts take as long for each as two thousand, and no more memory than twenty thousand; in
// files, and as a filter.
import { closeSync, openSync, rmSync } from 'node:fs';
import { command, inFolder, judge, measure } from './measure.mjs';
import { writeArchive } from './posts.mjs';

const most = Number(process.argv[2] ?? 200_000);
const counts = [most / 100, most / 10, most];

await inFolder(async (path) => {
  const found = [];
  for (const count of counts) {
    const input = path(`${count}.ndjson`);
    await writeArchive(input, count);
    const files = await measure([
      command,
      input,
      '-o',
      path('out'),
      '-q',
      '--name',
      '{year}/{month}/{slug}.md',
    ]);
    rmSync(path('out'), { recursive: true });
    const stdin = openSync(input, 'r');
    const filter = await measure([command, '--ndjson', '-q'], { stdin });
    closeSync(stdin);
    rmSync(input);
    found.push({ count, files, filter });
    const tell = ({ seconds, megabytes }) =>
      `${Math.round(count / seconds)} posts/s, ${Math.round(megabytes)} MB`;
    console.log(`${count} posts: files ${tell(files)}; filter ${tell(filter)}`);
  }
  const [few, some, all] = found;
  const rate = ({ count, files }) => count / files.seconds;
  const speed = rate(all) / rate(few);
  judge('posts a second, over a hundredth of them', speed.toFixed(2), 'at least 0.9', speed >= 0.9);
  for (const kind of ['files', 'filter']) {
    const growth = all[kind].megabytes / some[kind].megabytes;
    const peak = all[kind].megabytes;
    judge(`${kind}: memory, over a tenth of the posts`, growth.toFixed(2), 'at most 1.2', growth <= 1.2);
    judge(`${kind}: peak memory`, `${Math.round(peak)} MB`, 'under 300', peak < 300);
  }
});
