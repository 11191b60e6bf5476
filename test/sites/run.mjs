// Builds a site with every generator that there is a preset for, and reads the pages: `npm run test:sites -- [generator…]
// [--variant=NAME…] [--corpus=FOLDER] [--all]`. The generators are installed below the system's temporary folder and stay
// there. Posts are those of posts.mjs and linked.mjs and, where there is such a folder, REST answers of a WordPress; their
// pictures and files come from a server on this machine.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { check } from './check.mjs';
import { checkLinks } from './check-links.mjs';
import { linked } from './linked.mjs';
import { posts } from './posts.mjs';
import { run } from './run-command.mjs';
import { serve } from './server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: resolve('../shared/corpus/wordpress') },
    variant: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
  },
});
const home = join(tmpdir(), 'wp2md-sites');
const names = ['hugo', 'jekyll', 'eleventy', 'astro', 'docusaurus', 'obsidian'];
const chosen = positionals.length > 0 ? positionals : names;

const corpusFiles = ['posts.embed.json', 'pages.json', 'products.embed.json'];
const sidecarFiles = ['categories.json', 'tags.json', 'users.json', 'media.json'];
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function subject() {
  const outfile = join(home, 'subject.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'subject.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);" },
  });
  return import(outfile);
}

/** The posts that the sites are made of, in files as somebody would have them, all of one site at `host`. */
function inputs(host) {
  const atHost = (text) =>
    text.replace(/https?:\/\/blog\.example\.org/g, `http://${host}`).replaceAll('127.0.0.1:8081', host);
  const folder = join(home, 'input');
  const put = (name, text) => {
    write(folder, { [name]: atHost(text) });
    return join(folder, name);
  };
  const taken = (files) =>
    files
      .filter((file) => existsSync(join(values.corpus, file)))
      .map((file) => put(file, readFileSync(join(values.corpus, file), 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  const files = [put('own.json', JSON.stringify([...posts, ...linked])), ...taken(corpusFiles)];
  return { files, all: files.flatMap((file) => readJson(file)), sidecars: taken(sidecarFiles) };
}

/** Converts in a process that this one does not wait for: the server has to answer. */
function convertInto(site, preset, options) {
  const report = `${site}.report.json`;
  const sidecars = input.sidecars.flatMap((file) => ['--sidecar', file]);
  const args = ['bin/wp2md.js', ...input.files, ...sidecars, '--preset', preset, '-o', `${site}/`];
  args.push('--verify', '--force', '-q', '--report', report, ...options);
  return new Promise((done) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) console.log(`${stdout}${stderr}`.slice(0, 2000));
      done({ status: error ? (error.code ?? 1) : 0, entries: readJson(report).posts });
    });
  });
}

let passed = 0;
let failed = 0;
const say = (isRight, text) => {
  if (isRight) passed++;
  else failed++;
  console.log(`  ${isRight ? 'ok  ' : 'FAIL'} ${text}`);
};

async function buildSite(name, generator, variant, { options = [], files = {}, needs = () => {} }) {
  const started = Date.now();
  const tool = join(home, 'tools', name);
  const site = join(home, 'sites', variant === '' ? name : `${name}-${variant}`);
  mkdirSync(tool, { recursive: true });
  rmSync(site, { recursive: true, force: true });
  write(site, { ...generator.files, ...files });
  needs({ run });
  console.log(
    `${name}: ${await generator.install({ tool, site, run })}${options.map((each) => ` ${each}`).join('')}`,
  );
  const converted = await convertInto(site, name, options);
  const documents = converted.entries.length;
  say(converted.status === 0, `wp2md wrote ${documents} documents, and --verify found nothing`);
  const built = generator.build({ tool, site, run });
  const warnings = built.output
    .split('\n')
    .filter((line) => /warn|error|fail/i.test(line) && !(generator.usual?.test(line) ?? false));
  say(built.status === 0, `builds${built.status === 0 ? '' : `: ${built.output.slice(-3000)}`}`);
  const first = values.all ? warnings : warnings.slice(0, 5);
  const which = warnings.length === 0 ? '' : ` (${warnings.length}): ${first.join('\n')}`;
  say(warnings.length === 0, `without an error or a warning${which}`);
  const { address } = tools.presets[name];
  // A page whose front matter says nothing of its address is where its file says.
  const keepsAddress = !options.includes('--fields');
  const what = {
    ...{ generator, site, entries: converted.entries, all: input.all, tools, isDetailed: values.all },
    ...{ options, host },
    addressOf: (post, path) => address(keepsAddress ? post : { ...post, link: undefined }, path),
  };
  for (const { isRight, text } of check(what)) say(isRight, text);
  if (options.length > 0) for (const { isRight, text } of checkLinks(what)) say(isRight, text);
  console.log(`  in ${((Date.now() - started) / 1000).toFixed(0)} s; the site is in ${site}`);
}

mkdirSync(home, { recursive: true });
const tools = await subject();
const { host, close } = await serve();
const input = inputs(host);
try {
  for (const name of chosen) {
    const { default: generator } = await import(`./generators/${name}.mjs`);
    for (const [variant, more] of Object.entries({ '': {}, ...generator.variants }))
      if (values.variant?.includes(variant) ?? true) await buildSite(name, generator, variant, more);
  }
} finally {
  close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
