import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './documents.mjs';

/**
 * Runs the command as a case says.
 *
 * @param workshop where to run
 * @param wp2md `{ command, flags, output }`: the file to run, what it is asked for in every run, where its files go
 * @param site a site of `formsOf`
 * @param example one of `casesOf`
 * @returns what came of it: the documents, the command's own `report`, its exit `code`, its `stdout`, the end of what it
 *   `said` on stderr, the `seconds` that it took and the `requests` that the site had; `cutOff` is what came of a first run
 */
export async function convert(workshop, { command, flags, output }, site, example) {
  const { name, args, env, before, after, cutOffAt } = example;
  // Some names are options with dates.
  const folder = join(output, site.form, name.replaceAll(':', '-'));
  const reportFile = `${folder}.json`;
  const line = [command, ...args, '-o', `${folder}/`, '--report', reportFile, ...flags];
  const options = { env: { ...process.env, ...env } };

  await before?.();
  const start = performance.now();
  const countBefore = site.requests();
  const requests = () => site.requests() - countBefore;
  let cutOff;
  if (cutOffAt !== undefined) {
    const isEnough = () => requests() >= cutOffAt;
    cutOff = await workshop.run(process.execPath, line, { ...options, isEnough });
    line.push('--resume');
  }
  const { code, stdout, stderr } = await workshop.run(process.execPath, line, options);
  const seconds = (performance.now() - start) / 1000;
  await after?.();

  return {
    ...{ code, stdout, seconds, cutOff, requests: requests() },
    said: stderr.split('\n').slice(-8).join('\n  '),
    report: existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined,
    documents: readDocuments(folder),
  };
}
