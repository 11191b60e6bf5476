// Measure 6: kill -9 at ten random moments, then run again: the folder equals that of an undisturbed run, byte for byte.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, inFolder, judge, measure } from './measure.mjs';
import { writeArchive } from './posts.mjs';

const times = Number(process.argv[2] ?? 10);
const posts = Number(process.argv[3] ?? 2000);

const contents = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => `${path.slice(folder.length)}\n${readFileSync(path, 'latin1')}`)
    .join('\n');

await inFolder(async (path) => {
  // Every tenth post wants the name of another, and the later ones come first, so that names are settled at the end.
  const change = (post, index) => ({
    ...post,
    slug: index % 10 === 0 ? `same-${index % 70}` : post.slug,
    date: new Date(1.7e12 - index * 1e6).toISOString().slice(0, 19),
  });
  await writeArchive(path('posts.json'), posts, change);
  const run = (out, kill) => measure([command, path('posts.json'), '-o', out, '-q'], { kill });
  const { seconds } = await run(path('whole'));
  const whole = contents(path('whole'));
  let equal = 0;
  let killed = 0;
  for (let time = 0; time < times; time++) {
    rmSync(path('cut'), { recursive: true, force: true });
    for (let cut = 0; cut < 2; cut++) {
      const { signal } = await run(path('cut'), 100 + Math.random() * seconds * 1000);
      if (signal === 'SIGKILL') killed += 1;
    }
    await run(path('cut'));
    if (contents(path('cut')) === whole) equal += 1;
  }
  judge(
    `killed ${killed} times in ${times} tries`,
    `${equal} folders as of an undisturbed run`,
    `${times}`,
    equal === times,
  );
});
