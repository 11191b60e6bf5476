// How the time of a conversion grows with the size of a post: each shape of post is doubled from 1 MB to 16 MB, each size in
// processes of its own. Prints time, growth and the most memory for each; ends with 1 where a step takes over 2.2 times as
// long as the one before. Give names of shapes to measure only these.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';

const megabytes = [1, 2, 4, 8, 16];
const limit = 2.2;
const rounds = 5;

const sentence = (at) =>
  `The ${at}th sentence of the post, with an <em>accent</em>, a snake_case name, 2 * 3 &amp; “quotes”. `;
const repeated = (before, each, after) => (bytes) => {
  const parts = [before];
  let length = before.length + after.length;
  for (let at = 0; length < bytes; at++) {
    const part = each(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join('') + after;
};

const shapes = {
  paragraphs: repeated('', (at) => `<p>${sentence(at)}</p>\n\n`, ''),
  'one paragraph': repeated('<p>', sentence, '</p>'),
  list: repeated('<ul>', (at) => `<li>${sentence(at)}<ol><li>One</li><li>Two</li></ol></li>`, '</ul>'),
  table: repeated(
    '<table>',
    (at) => `<tr><td>${at}</td><td>${sentence(at)}</td><td>a|b</td></tr>`,
    '</table>',
  ),
  // As deep as the clean-up leaves it.
  quotations: repeated(
    '<blockquote>'.repeat(500),
    (at) => `<p>${sentence(at)}</p>`,
    '</blockquote>'.repeat(500),
  ),
  code: repeated(
    '<pre><code>',
    (at) => `<span class="k">const</span> a${at} = b * c[${at}];\n`,
    '</code></pre>',
  ),
  escapes: repeated(
    '<p>',
    (at) =>
      `The ${at}th *sentence* of the post, with _low_ lines, ~~tildes~~, [brackets](x), &lt;b> and \\*. `,
    '</p>',
  ),
  links: repeated(
    '<p>',
    (at) => `<a href="https://example.org/${at}?a=b&amp;c_d">Link ${at}</a>, [1] https://example.org/${at} `,
    '</p>',
  ),
};

/**
 * The mean processor time of as many runs as convert 16 MB together, in milliseconds, and the most memory of the process, in
 * megabytes. The same amount at each size: garbage is collected every so many megabytes, and the best of many short runs
 * would be one in which it was not.
 */
function measure(shape, size) {
  const post = (bytes) => ({ id: 1, title: { rendered: 'A' }, content: { rendered: shapes[shape](bytes) } });
  const small = post(250_000);
  for (let warmUp = 0; warmUp < 4; warmUp++) convert(small);
  const big = post(size * 1_000_000);
  // The heap grows to its size once.
  convert(big);
  const runs = megabytes.at(-1) / size;
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run++) convert(big);
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000 / runs, memory: process.resourceUsage().maxRSS / 1024 };
}

/** The measure of a process of its own. */
function measureApart(shape, size) {
  const args = [fileURLToPath(import.meta.url), '--one', shape, size];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${shape}, ${size} MB, ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * The best of each size, all sizes in turn: what else the machine does weighs on single processes, and for minutes on all
 * that run in them.
 */
function measureAll(shape) {
  const best = new Map(megabytes.map((size) => [size, { time: Infinity, memory: Infinity }]));
  for (let round = 0; round < rounds; round++) {
    for (const [size, { time, memory }] of best) {
      const measured = measureApart(shape, size);
      best.set(size, { time: Math.min(time, measured.time), memory: Math.min(memory, measured.memory) });
    }
  }
  return best;
}

function report(shape) {
  let before;
  let worst = 0;
  for (const [size, { time, memory }] of measureAll(shape)) {
    const growth = before === undefined ? undefined : time / before;
    worst = Math.max(worst, growth ?? 0);
    before = time;
    console.log(
      `${shape.padEnd(14)} ${String(size).padStart(3)} MB ${time.toFixed(0).padStart(6)} ms  ` +
        `${growth === undefined ? '     ' : `×${growth.toFixed(2)}`}  ${memory.toFixed(0).padStart(5)} MB of memory`,
    );
  }
  return worst;
}

const [flag, ...rest] = process.argv.slice(2);
if (flag === '--one') console.log(JSON.stringify(measure(rest[0], Number(rest[1]))));
else {
  const asked = process.argv.slice(2);
  const worst = (asked.length > 0 ? asked : Object.keys(shapes)).map(report);
  console.log(`scale: at most ×${Math.max(...worst).toFixed(2)} for twice the size (limit ${limit})`);
  process.exitCode = Math.max(...worst) <= limit ? 0 : 1;
}
