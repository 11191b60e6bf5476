import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.mjs';
import { readDocuments } from './documents.mjs';
import { inputsFor } from './inputs.mjs';

const converted = new Set(['post', 'page']);

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
 * Converts the site in one of its forms, and holds what was written against what was put in.
 *
 * @param workshop where to run
 * @param wp2md `{ command, help, output }`: the file to run, what it says of itself, where its files go
 * @param site a site of `formsOf`
 * @param account `{ user, password }` of somebody who may read everything, or undefined
 * @returns `{ name, figures, results }`
 */
export async function convertSite(workshop, { command, help, output }, site, account) {
  const name = `${site.form}, ${account === undefined ? 'without' : 'with'} password`;
  const folder = join(output, name);
  const reportFile = join(output, `${name}.json`);
  const wanted = site.posts.filter(
    ({ type, status }) => converted.has(type) && (status === 'publish' || account !== undefined),
  );

  const { args, env } = inputsFor(help, site, wanted, account);
  const verify = help.includes('--verify') ? ['--verify'] : [];
  const start = performance.now();
  const requests = site.requests();
  const { code, stdout, stderr } = await workshop.run(
    process.execPath,
    [command, ...args, '-o', `${folder}/`, '--report', reportFile, ...verify],
    { env: { ...process.env, ...env } },
  );
  const seconds = (performance.now() - start) / 1000;
  const asked = site.requests() - requests;

  const { posts, errors, totals } = JSON.parse(readFileSync(reportFile, 'utf8'));
  const documents = readDocuments(folder);
  const found = foundByItself(posts, verify.length > 0);
  const isOpen = ({ password }) => password === '' || account !== undefined;
  const said = stderr.split('\n').slice(-8).join('\n  ');
  return {
    name,
    figures: `${documents.length} files in ${seconds.toFixed(1)} s, ${asked} requests, ${totals.differing ?? '?'} differ`,
    results: [
      ...compare(documents, wanted, { ...site, isOpen, found }),
      { name: 'exit code', differences: code === 0 ? [] : [`${code}; the end of what it said:\n  ${said}`] },
      { name: 'errors', differences: errors.map(({ message }) => message) },
      { name: 'stdout', differences: stdout === '' ? [] : [`holds ${JSON.stringify(stdout.slice(0, 200))}`] },
    ],
  };
}
