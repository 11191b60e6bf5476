// Builds a site with every generator that there is a preset for, and reads the pages: `npm run test:sites -- [generator…]
// [--corpus=FOLDER] [--keep]`. The generators are installed below the system's temporary folder and stay there. Posts are
// those of posts.mjs and, where there is such a folder, REST answers of a WordPress.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { posts } from './posts.mjs';
import { check } from './check.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: resolve('../shared/corpus/wordpress') },
    keep: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const home = join(tmpdir(), 'wp2md-sites');
const names = ['hugo', 'jekyll', 'eleventy', 'astro', 'docusaurus', 'obsidian'];
const chosen = positionals.length > 0 ? positionals : names;

const corpusFiles = ['posts.embed.json', 'pages.json', 'products.embed.json'].map((file) =>
  join(values.corpus, file),
);
const sidecars = ['categories.json', 'tags.json', 'users.json', 'media.json'].map((file) =>
  join(values.corpus, file),
);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs a command; throws with what it said where it fails. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
    env: { ...process.env, ...options.env },
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.error) throw result.error;
  return { status: result.status, output };
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

/** The posts that the sites are made of, in files as somebody would have them. */
function inputs() {
  const own = join(home, 'own.json');
  writeFileSync(own, JSON.stringify(posts));
  const corpus = corpusFiles.filter((file) => existsSync(file));
  return { files: [own, ...corpus], all: [...posts, ...corpus.flatMap((file) => readJson(file))] };
}

function convertInto(site, preset, files) {
  const report = join(home, `${preset}.report.json`);
  const args = [
    'bin/wp2md.js',
    ...files,
    '--preset',
    preset,
    '-o',
    `${site}/`,
    '--verify',
    '--force',
    '-q',
    '--report',
    report,
  ];
  for (const file of sidecars.filter((path) => existsSync(path))) args.push('--sidecar', file);
  const { status, output } = run(process.execPath, args);
  if (status !== 0) console.log(output.slice(0, 2000));
  return { status, entries: readJson(report).posts };
}

let passed = 0;
let failed = 0;
const say = (isRight, text) => {
  if (isRight) passed++;
  else failed++;
  console.log(`  ${isRight ? 'ok  ' : 'FAIL'} ${text}`);
};

mkdirSync(home, { recursive: true });
const tools = await subject();
const input = inputs();
for (const name of chosen) {
  const { default: generator } = await import(`./generators/${name}.mjs`);
  const started = Date.now();
  const tool = join(home, 'tools', name);
  const site = join(home, 'sites', name);
  mkdirSync(tool, { recursive: true });
  rmSync(site, { recursive: true, force: true });
  write(site, generator.files ?? {});
  console.log(`${name}: ${await generator.install({ tool, site, run })}`);
  const converted = convertInto(site, name, input.files);
  say(
    converted.status === 0,
    `wp2md wrote ${converted.entries.length} documents, and --verify found nothing`,
  );
  const built = generator.build({ tool, site, run });
  const warnings = built.output
    .split('\n')
    .filter((line) => /warn|error|fail/i.test(line) && !(generator.usual?.test(line) ?? false));
  say(built.status === 0, `builds${built.status === 0 ? '' : `: ${built.output.slice(-3000)}`}`);
  say(
    warnings.length === 0,
    `without an error or a warning${warnings.length === 0 ? '' : ` (${warnings.length}): ${warnings.slice(0, 5).join('\n')}`}`,
  );
  for (const { isRight, text } of check({
    name,
    generator,
    site,
    entries: converted.entries,
    all: input.all,
    tools,
    isDetailed: values.all,
  }))
    say(isRight, text);
  console.log(`  in ${((Date.now() - started) / 1000).toFixed(0)} s; the site is in ${site}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
