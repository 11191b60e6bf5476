// Converts a real WordPress site and holds every document against what was put in: `npm run test:wordpress`. WordPress,
// MariaDB and PHP are Debian's, run in a temporary folder and listen on loopback alone. `-- --command FILE` takes another
// wp2md than bin/wp2md.js, `-- --output FOLDER` leaves what is written in a new folder, to be looked at, and
// `-- --serve` makes the site and leaves it running until Ctrl-C.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { casesOf } from './cases/index.mjs';
import { convert } from './conversion.mjs';
import { startDatabase } from './database.mjs';
import { fill } from './fill.mjs';
import { formsOf } from './forms.mjs';
import { judge } from './judge.mjs';
import { findWordPress, installPrograms } from './machine.mjs';
import { startSite } from './site.mjs';
import { openTally } from './tally.mjs';
import { openWorkshop } from './workshop.mjs';

// With summer time, so that offsets differ.
const timeZone = 'Europe/Berlin';

const { values } = parseArgs({
  options: {
    command: { type: 'string', default: 'bin/wp2md.js' },
    output: { type: 'string' },
    serve: { type: 'boolean', default: false },
  },
});
const command = resolve(values.command);
const began = performance.now();
const say = (text) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);

/** A site with posts, running. */
async function makeSite(workshop) {
  const wordpress = findWordPress();
  const site = await startSite(workshop, wordpress, await startDatabase(workshop));
  const { version, php } = await site.ask('install', {
    title: 'The Harbour & the Sea',
    url: site.url,
    timeZone,
  });
  say(`WordPress ${version} on PHP ${php} at ${site.url}`);
  const posts = await fill(site);
  say(`${posts.length} posts and pages made`);
  return { ...site, timeZone, posts };
}

/** Leaves the site to be looked at, in its first form, until somebody interrupts. */
async function serve(made, { user, password }) {
  const { value: site } = await formsOf(made).next();
  say(`${site.form} at ${site.url}/ for ${user} with the application password ${password}; Ctrl-C ends it`);
  await new Promise(() => {});
}

const figures = ({ documents, seconds, requests, report }) =>
  [
    `${documents.length} files`,
    `${seconds.toFixed(1)} s`,
    `${requests} requests`,
    ...(report?.totals.differing > 0 ? [`${report.totals.differing} differ`] : []),
  ].join(', ');

async function main(workshop, tally) {
  const output = values.output === undefined ? workshop.folder : resolve(values.output);
  const wp2md = { command, output, flags: ['--verify'] };
  const made = await makeSite(workshop);
  const accounts = {
    admin: await made.ask('password', { user: 'admin' }),
    author: await made.ask('password', { user: 'zoe' }),
  };
  if (values.serve) return serve(made, accounts.admin);
  for await (const site of formsOf(made)) {
    for (const example of casesOf(site, accounts, output)) {
      const name = `${site.form}, ${example.name}`;
      const outcome = await convert(workshop, wp2md, site, example);
      tally.add(name, judge(site, example, outcome));
      say(`${name}: ${figures(outcome)}`);
    }
  }
}

installPrograms();
const tally = openTally();
const workshop = openWorkshop();
try {
  await main(workshop, tally);
} catch (error) {
  // An interruption takes from under it what it works with.
  const differences = [workshop.isClosing() ? 'interrupted' : String(error.stack ?? error)];
  tally.add('the test itself', [{ name: 'ended early', differences }]);
} finally {
  await workshop.close();
}
const { passed, failed } = tally.totals();
process.exitCode = failed === 0 ? 0 : 1;
say('everything ended and removed');
console.log(`${passed} passed, ${failed} failed`);
