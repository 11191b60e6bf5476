import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const patience = 60_000;
const grace = 10_000;
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Signals a child and what it forked: each leads a process group, so that its id is the group's. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function end(child) {
  signal(child, 'SIGTERM');
  for (let waited = 0; !hasEnded(child) && waited < grace; waited += 50) await delay(50);
  signal(child, 'SIGKILL');
}

/**
 * A temporary folder and the processes that work in it. `close()` ends every one of them, last started first, and removes
 * the folder; so does an interruption, which then ends this process too.
 *
 * @returns {{ folder: string, run: Function, start: Function, close: () => Promise<void>, isClosing: () => boolean }}
 */
export function openWorkshop() {
  const folder = mkdtempSync(join(tmpdir(), 'wp2md-wordpress-'));
  const children = [];
  let closing;

  async function closeOnce() {
    for (const child of [...children].reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  }
  const close = () => (closing ??= closeOnce());
  for (const [name, code] of Object.entries(signals))
    process.once(name, () => void close().finally(() => process.exit(code)));

  function launch(command, args, options) {
    if (closing !== undefined) throw new Error(`${command} was not started: the test is ending`);
    const child = spawn(command, args, { cwd: folder, detached: true, ...options });
    // A program that is missing has no id, and 'error' says so where it is waited for.
    if (child.pid !== undefined) children.push(child);
    const told = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => (told[stream] += text));
    return { child, told };
  }

  /**
   * Runs a program to its end, or until it is to be killed. Gives its exit code and what it said; never throws for what
   * the program does.
   */
  function run(command, args, { input = '', isEnough, ...options } = {}) {
    const { child, told } = launch(command, args, options);
    child.stdin.on('error', () => {}).end(input);
    if (isEnough !== undefined) void killWhen(child, isEnough);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        children.splice(children.indexOf(child), 1);
        resolve({ code, ...told });
      });
    });
  }

  async function killWhen(child, isEnough) {
    while (!hasEnded(child)) {
      if (isEnough()) signal(child, 'SIGKILL');
      await delay(5);
    }
  }

  /** Starts a program that stays, and waits until `isReady(what it said on stderr)`. Throws where it ends before;
   *  gives what it says, which grows. */
  async function start(command, args, isReady, options) {
    const { child, told } = launch(command, args, options);
    child.once('error', (error) => (told.stderr += String(error)));
    for (let waited = 0; !isReady(told.stderr); waited += 50) {
      if (child.pid === undefined || hasEnded(child) || waited > patience)
        throw new Error(`${command} did not start:\n${told.stderr}`);
      await delay(50);
    }
    return told;
  }

  return { folder, run, start, close, isClosing: () => closing !== undefined };
}
