// How much memory the command takes at most for one JSON array of a gigabyte that comes through a pipe and is made as it
// goes. Prints the peak; ends with 1 where it is not under the limit. Takes the size in megabytes, and then, if
// `wrapped` stands behind it, puts the array into an object: {"posts":[…]}. Reads /proc, so it needs Linux.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const megabyte = 1024 * 1024;
const size = Number(process.argv[2] ?? 1024) * megabyte;
const isWrapped = process.argv[3] === 'wrapped';
const limit = 300;

const words =
  'The tide comes in and the tide goes out, and nobody asks it why – not even the harbour master. ';
const paragraph = (n) => `<p>${n}. ${words.repeat(6)}<a href="https://example.org/${n}">More</a></p>\n`;
const content = Array.from({ length: 12 }, (_, n) => paragraph(n)).join('');
const post = (id) =>
  JSON.stringify({
    id,
    date: '2025-03-04T09:15:00',
    slug: `post-${id}`,
    link: `https://example.org/post-${id}/`,
    title: { rendered: `Post ${id}` },
    content: { rendered: content },
  });

const child = spawn(process.execPath, ['bin/wp2md.js', '-', '--ndjson', '-q'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let documents = 0;
child.stdout.on('data', (bytes) => {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) documents += 1;
});

let peak = 0;
function look() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    peak = Math.max(peak, Number(kilobytes ?? 0) / 1024);
  } catch {
    // It has ended.
  }
}
const timer = setInterval(look, 100);
const start = performance.now();
const closed = once(child, 'close');
let id = 0;
let written = 0;
const write = async (text) => {
  written += Buffer.byteLength(text);
  if (!child.stdin.write(text)) await once(child.stdin, 'drain');
};
await write(isWrapped ? '{"found":1,"posts":[' : '[');
while (written < size) {
  let batch = '';
  for (const end = id + 20; id < end; id += 1) batch += `${id === 0 ? '' : ','}${post(id + 1)}`;
  await write(batch);
}
await write(isWrapped ? ']}' : ']');
child.stdin.end();
const [status] = await closed;
clearInterval(timer);
const seconds = (performance.now() - start) / 1000;
console.log(
  `memory: at most ${peak.toFixed(0)} MB (limit ${limit} MB) for ${(written / megabyte).toFixed(0)} MB in one array; ` +
    `${documents} of ${id} posts in ${seconds.toFixed(0)} s`,
);
process.exitCode = status === 0 && documents === id && peak < limit ? 0 : 1;
