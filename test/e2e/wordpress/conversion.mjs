import { join } from 'node:path';
import { compare } from './compare.mjs';
import { readDocuments } from './documents.mjs';
import { argumentsFor } from './inputs.mjs';

const converted = new Set(['post', 'page']);

/**
 * Converts the site in one of its forms.
 *
 * @param workshop where to run
 * @param command the file of the wp2md to run, and `flags` for every run
 * @param site `{ url, posts, timeZone, linkOf, permalinks }`
 * @param account `{ user, password }` of somebody who may read everything, or undefined
 * @returns `{ results, files, seconds }`
 */
export async function convertSite(workshop, { command, flags }, site, account) {
  const name = `${site.permalinks} permalinks, ${account === undefined ? 'without' : 'with'} password`;
  const folder = join(workshop.folder, name);
  const wanted = site.posts.filter(
    ({ type, status }) => converted.has(type) && (status === 'publish' || account !== undefined),
  );

  const start = performance.now();
  const inputs = argumentsFor(site.url, wanted, site.permalinks, account);
  const { code, stdout, stderr } = await workshop.run(process.execPath, [
    command,
    ...inputs,
    '-o',
    `${folder}/`,
    ...flags,
  ]);
  const seconds = (performance.now() - start) / 1000;

  const documents = readDocuments(folder);
  const isOpen = ({ password }) => password === '' || account !== undefined;
  const said = stderr.split('\n').slice(-12).join('\n  ');
  return {
    name,
    seconds,
    files: documents.length,
    results: [
      ...compare(documents, wanted, { ...site, isOpen }),
      { name: 'exit code', differences: code === 0 ? [] : [`${code}; the end of what it said:\n  ${said}`] },
      { name: 'stdout', differences: stdout === '' ? [] : [`holds ${JSON.stringify(stdout.slice(0, 200))}`] },
    ],
  };
}
