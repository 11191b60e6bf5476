import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.mjs';
import { readDocuments } from './documents.mjs';

/** What the command found itself, by the ids of posts: where it failed, and where its own check saw a difference. */
function foundByItself(posts, isVerified) {
  const found = ({ error, differences }) => [
    ...(error === undefined ? [] : [`it failed: ${error.message}`]),
    ...(isVerified && differences === undefined ? ['it was not verified'] : []),
    ...(differences ?? []).map(({ message }) => `--verify says: ${message}`),
  ];
  return new Map(posts.map((post) => [post.id, found(post)]));
}

/**
 * Runs the command as a case says, and holds what was written against what was put in.
 *
 * @param workshop where to run
 * @param wp2md `{ command, flags, output }`: the file to run, what it is asked for in every run, where its files go
 * @param site a site of `formsOf`
 * @param example one of `casesOf`
 * @returns `{ figures, results }`
 */
export async function convertSite(workshop, { command, flags, output }, site, example) {
  const { name, args, env, before, cutOffAt, wanted, isOpen, mostRequests = Infinity } = example;
  // Some names are options with addresses and dates.
  const folder = join(output, site.form, name.replaceAll(/[:/]/g, '-'));
  const reportFile = `${folder}.json`;
  await before?.();

  const start = performance.now();
  const requests = site.requests();
  const options = { env: { ...process.env, ...env } };
  const line = [command, ...args, '-o', `${folder}/`, '--report', reportFile, ...flags];
  let cutOff;
  if (cutOffAt !== undefined) {
    const isEnough = () => site.requests() - requests >= cutOffAt;
    cutOff = await workshop.run(process.execPath, line, { ...options, isEnough });
    line.push('--resume');
  }
  const { code, stdout, stderr } = await workshop.run(process.execPath, line, options);
  const seconds = (performance.now() - start) / 1000;
  const asked = site.requests() - requests;

  const said = stderr.split('\n').slice(-8).join('\n  ');
  if (!existsSync(reportFile)) {
    const differences = [`it wrote no report and ended with ${code}:\n  ${said}`];
    return { figures: 'no report', results: [{ name: 'report', differences }] };
  }
  const { posts, errors, totals } = JSON.parse(readFileSync(reportFile, 'utf8'));
  const documents = readDocuments(folder);
  const found = foundByItself(posts, flags.includes('--verify'));
  return {
    figures: `${documents.length} files in ${seconds.toFixed(1)} s, ${asked} requests, ${totals.differing ?? '?'} differ`,
    results: [
      ...compare(documents, wanted, { ...site, isOpen, found }),
      { name: 'exit code', differences: code === 0 ? [] : [`${code}; the end of what it said:\n  ${said}`] },
      {
        name: 'requests',
        differences: asked <= mostRequests ? [] : [`${asked}, not at most ${mostRequests}`],
      },
      { name: 'errors', differences: errors.map(({ message }) => message) },
      {
        name: 'cut off',
        differences: cutOff?.code === undefined || cutOff.code === null ? [] : ['it ended before'],
      },
      { name: 'stdout', differences: stdout === '' ? [] : [`holds ${JSON.stringify(stdout.slice(0, 200))}`] },
    ],
  };
}
