import { hostname } from 'node:os';

/** What a run says when it begins. */
export interface Run {
  readonly pid: unknown;
  readonly host: unknown;
  readonly at: unknown;
  /** Whether it says that it ended. It writes the manifest anew only then. */
  readonly isDone: boolean;
}

/** Takes down what a line says of runs: one that began, or one that is done. @returns whether one began */
export function noteRun(line: string, runs: Map<string, Run>): boolean {
  const { run, done, pid, host, at } = objectIn(line) ?? {};
  if (typeof run === 'string') runs.set(run, { pid, host, at, isDone: false });
  const begun = typeof done === 'string' ? runs.get(done) : undefined;
  if (typeof done === 'string' && begun) runs.set(done, { ...begun, isDone: true });
  return typeof run === 'string';
}

const aDay = 24 * 60 * 60 * 1000;

/** Whether a run may still be going on; one of another machine may for a day. */
export function isAlive({ pid, host, at }: Run): boolean {
  if (host !== hostname() || typeof pid !== 'number') return typeof at === 'number' && Date.now() - at < aDay;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The object that a line holds. */
export function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
