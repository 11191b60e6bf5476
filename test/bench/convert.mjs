// How long the library takes for posts, from JSON value to finished file with all clean-up, over what turndown alone takes
// for the same HTML: the median of rounds in which both run in turn. Give files of posts (arrays); without any, the posts
// in fixtures/ and, where it stands beside the project, a corpus of real ones.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Turndown from 'turndown';
import { convert } from '../../dist/index.js';

const rounds = 15;
const limit = 1;

const jsonIn = (folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.json'));

function defaultFiles() {
  const corpus = '../shared/corpus/real';
  if (existsSync(corpus)) return jsonIn(corpus);
  return readdirSync('fixtures')
    .map((name) => join('fixtures', name, 'post.json'))
    .filter(existsSync);
}

const files = process.argv.length > 2 ? process.argv.slice(2) : defaultFiles();
const posts = files
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
  .filter((post) => typeof post.content?.rendered === 'string');
const html = posts.map((post) => post.content.rendered);

const turndown = new Turndown();
const work = {
  convert: () => posts.forEach((post) => convert(post)),
  turndown: () => html.forEach((text) => turndown.turndown(text)),
};
const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (let warmUp = 0; warmUp < 3; warmUp++) Object.values(work).forEach(time);
const runs = Array.from({ length: rounds }, () => ({
  convert: time(work.convert),
  turndown: time(work.turndown),
}));
const ratio = median(runs.map((run) => run.convert / run.turndown));
const each = (key) => `${((1000 * median(runs.map((run) => run[key]))) / posts.length).toFixed(0)} µs`;
console.log(
  `convert: ${ratio.toFixed(2)} times turndown alone (limit ${limit}); median of ${rounds} rounds over ${posts.length} posts: ` +
    `${each('convert')} over ${each('turndown')} a post`,
);
process.exitCode = ratio < limit ? 0 : 1;
