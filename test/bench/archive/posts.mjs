// The posts that the measures of archives run on: those of a folder of real posts, repeated, each with an id and a slug of
// its own. Without a folder (WP2MD_CORPUS) they are the posts of the fixtures.
import { createWriteStream, readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

// Two thousand of these are about 15 MB of JSON.
const longest = 24_000;

function originals() {
  const folder = process.env.WP2MD_CORPUS ?? 'fixtures';
  const posts = [];
  for (const entry of readdirSync(folder, { recursive: true }).sort()) {
    if (!entry.endsWith('.json')) continue;
    try {
      posts.push(...[JSON.parse(readFileSync(join(folder, entry), 'utf8'))].flat());
    } catch {
      // Some are broken by intention.
    }
  }
  // Some are of another kind, or hold what no site would send: the plain script ends at the first of them.
  const isText = (field) => typeof (field?.rendered ?? field) === 'string';
  return posts.filter(
    (post) => isText(post?.content) && isText(post.title) && JSON.stringify(post).length < longest,
  );
}

/**
 * Writes an archive: a JSON array, or lines where its name says so.
 * @returns how many characters it has
 */
export async function writeArchive(path, count, change = (post) => post) {
  const posts = originals();
  const isLines = path.endsWith('.ndjson');
  const file = createWriteStream(path);
  let length = 0;
  let text = isLines ? '' : '[\n';
  for (let index = 0; index < count; index++) {
    const post = posts[index % posts.length];
    const slug = `${String(post.slug || 'post').slice(0, 80)}-${index + 1}`;
    const json = JSON.stringify(change({ ...post, id: index + 1, slug }, index));
    length += json.length;
    text += isLines ? `${json}\n` : `${index > 0 ? ',\n' : ''}${json}`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(isLines ? text : `${text}\n]\n`);
  await once(file, 'close');
  return length;
}
