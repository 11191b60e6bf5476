// What reading a whole site takes, against a server of its own on loopback: how many requests 500 posts cost, and whether
// ten times as many need more memory: the most that any of some runs took, over the least. Ends with 1 where a figure is
// not within its limit. Node 24 takes some 20 MB more by the end, none of which V8's heap holds: glibc keeps what the
// compiler's threads freed, as MALLOC_ARENA_MAX=1 shows.
import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const mostGrowth = 1.2;
const runs = 3;
const folder = mkdtempSync(join(tmpdir(), 'wp2md-site-'));

const words = 'High water is two hours later than in 1998, and nobody in the harbour office can say why. ';
const content = Array.from({ length: 10 }, () => `<p>${words.repeat(3)}<strong>So it is.</strong></p>`).join(
  '\n',
);

function post(id, host) {
  const names = {
    author: [{ id: 1, name: 'Ida Brandt' }],
    'wp:term': [[{ id: 3, name: 'Sea', taxonomy: 'category' }]],
  };
  return {
    ...{ id, slug: `post-${id}`, type: 'post', status: 'publish', link: `http://${host}/post-${id}/` },
    ...{ date: '2024-03-11T09:30:00', date_gmt: '2024-03-11T08:30:00', title: { rendered: `Post ${id}` } },
    content: { rendered: content },
    ...{ author: 1, categories: [3], featured_media: 9, _links: {} },
    _embedded: {
      ...names,
      'wp:featuredmedia': [{ id: 9, source_url: `http://${host}/9.jpg`, media_type: 'image' }],
    },
  };
}

/** A site of so many posts, which are made as they are asked for. */
async function site(count) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const { host } = request.headers;
    const url = new URL(request.url, `http://${host}`);
    const root = `<http://${host}/wp-json/>; rel="https://api.w.org/"`;
    if (!url.pathname.startsWith('/wp-json/')) {
      response.writeHead(200, { 'Content-Type': 'text/html', Link: root });
      return response.end('<!doctype html><body class="home">');
    }
    const total = url.pathname.endsWith('/posts') ? count : 0;
    const size = Number(url.searchParams.get('per_page'));
    const first = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
    const ids = Array.from(
      { length: Math.max(0, Math.min(size, total - first)) },
      (_, index) => first + index + 1,
    );
    response.writeHead(200, {
      ...{
        'Content-Type': 'application/json',
        'X-WP-Total': total,
        'X-WP-TotalPages': Math.ceil(total / size),
      },
    });
    response.end(JSON.stringify(ids.map((id) => post(id, host))));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, requests: () => asked, close: () => server.close() };
}

// Runs the command in a process of its own, which tells the most memory that it had.
const runner = join(folder, 'runner.mjs');
const cli = pathToFileURL(resolve('dist/cli.js')).href;
writeFileSync(
  runner,
  `import { run } from ${JSON.stringify(cli)};
process.exitCode = await run(process.argv.slice(2), process);
process.send(process.resourceUsage().maxRSS);
process.disconnect();
`,
);

async function convert(count, more = []) {
  const { address, requests, close } = await site(count);
  const out = join(folder, `out-${count}-${more.length}`);
  const child = fork(runner, [address, '-q', '-o', `${out}/`, ...more]);
  const memory = await new Promise((done) => child.on('message', done));
  await new Promise((done) => child.on('exit', done));
  close();
  const written = readdirSync(out).filter((name) => name.endsWith('.md')).length;
  rmSync(out, { recursive: true });
  if (written !== count) throw new Error(`${written} of ${count} posts were written`);
  return { requests: requests(), megabytes: memory / 1024 };
}

const memories = async (count) => {
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push((await convert(count)).megabytes);
  return all;
};

const inMegabytes = (all) => `${all.map((each) => each.toFixed(0)).join(', ')} MB`;

try {
  const { requests } = await convert(500);
  const mostRequests = 500 / 100 + 3;
  console.log(`requests for 500 posts: ${requests} (limit ${mostRequests})`);
  const few = await memories(500);
  const many = await memories(5000);
  const growth = Math.max(...many) / Math.min(...few);
  console.log(
    `memory: ${inMegabytes(many)} for 5,000 posts over ${inMegabytes(few)} for 500, ` +
      `${growth.toFixed(2)} times (limit ${mostGrowth})`,
  );
  const kept = await convert(5000, ['--save-json', join(folder, 'kept.ndjson')]);
  console.log(`memory with --save-json: ${inMegabytes([kept.megabytes])} for 5,000 posts`);
  process.exitCode = requests > mostRequests || growth > mostGrowth ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
