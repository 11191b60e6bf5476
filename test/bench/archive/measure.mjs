// Runs programs and tells how long they took and how much memory they had at most, all their threads included.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs Node on two cores; its peak memory is what the system says at its end. */
export async function measure(args, { stdin = 'ignore', allow = [0], kill } = {}) {
  const program = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS));`;
  const begin = performance.now();
  const preload = `data:text/javascript,${encodeURIComponent(program)}`;
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    stdio: [stdin, 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill);
  const [code, signal] = await new Promise((resolve) => child.on('close', (...end) => resolve(end)));
  clearTimeout(timer);
  const seconds = (performance.now() - begin) / 1000;
  if (signal !== 'SIGKILL' && !allow.includes(code))
    throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  const peaks = [...said.matchAll(/^peak (\d+)/gm)].map(([, kilobytes]) => Number(kilobytes) / 1024);
  return { seconds, megabytes: Math.max(0, ...peaks), code, signal, said };
}

export const command = 'bin/wp2md.js';

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Gives a folder to work in, and takes it away. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(process.env.WP2MD_BENCH_FOLDER ?? tmpdir(), 'wp2md-bench-'));
  try {
    return await work((...names) => join(folder, ...names));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says a figure and whether it is what it must be; a process ends with 1 where one is not. */
export function judge(what, figure, limit, holds) {
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}: ${figure} (must be ${limit})`);
  if (!holds) process.exitCode = 1;
}
