// Builds what is published: the command (dist/run.cjs, which dist/cli.js loads), the library (dist/index.js) and what both
// share, each package bundled in, so that the command starts fast and nothing else has to be installed.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { leaveOut, loadLess, whenCalled } from './esbuild.plugins.js';

const out = 'dist';

/** The licence of every package of which a line is in the bundle. */
async function licences(outputs) {
  const packages = new Set();
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  for (const [path, { bytesInOutput }] of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
    if (match && bytesInOutput > 0) packages.add(match[1]);
  }
  const texts = await Promise.all(
    [...packages].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const words = file ? (await readFile(join(folder, file), 'utf8')).trim() : `Licence: ${license}`;
      return `${name} ${version} (${license})\n\n${words}\n`;
    }),
  );
  return `wp2md's published files contain parts of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function declarations() {
  const bundle = await rollup({ input: 'src/index.ts', plugins: [dts()], onwarn: () => {} });
  const { output } = await bundle.generate({});
  await bundle.close();
  return output[0].code;
}

/** V8 reads a file of ASCII alone faster; the escapes mean the same in strings and in regular expressions. */
const toAscii = (text) =>
  text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const common = {
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  plugins: [leaveOut, loadLess],
};
const builds = await Promise.all([
  build({
    ...common,
    entryPoints: { run: 'src/cli/run.ts', worker: 'src/cli/pool/worker.ts', index: 'src/index.ts' },
    splitting: true,
    format: 'esm',
  }),
  build({
    ...common,
    entryPoints: Object.fromEntries(
      Object.entries(whenCalled).map(([name, { file, from = name }]) => [file, from]),
    ),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...common,
    entryPoints: { cli: 'src/cli/compiled/index.ts' },
    format: 'esm',
    banner: {
      js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
    },
  }),
]);
/**
 * Joins what esbuild has split: each file that is loaded with another costs the start a millisecond or two. What the command
 * loads by itself becomes one file, what it shares with the library and the worker another; what few runs need stays apart.
 * All of it in CommonJS, which alone can be compiled once for many runs (src/cli/compiled/).
 */
async function joined(outputFiles) {
  const texts = new Map(outputFiles.map(({ path, text }) => [`./${basename(path)}`, text]));
  const bundle = await rollup({
    input: entryNames,
    preserveEntrySignatures: 'allow-extension',
    treeshake: false,
    onwarn: () => {},
    plugins: [
      {
        name: 'built',
        resolveId: (id) => (texts.has(id) ? id : { id, external: true }),
        load: (id) => texts.get(id),
        resolveImportMeta: () => 'require("node:url").pathToFileURL(__filename).href',
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    compact: true,
    esModule: false,
    exports: 'named',
    externalLiveBindings: false,
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
    manualChunks: (id, { getModuleInfo }) => (isShared(id, getModuleInfo) ? 'shared' : undefined),
    chunkFileNames: '[name].cjs',
    entryFileNames: '[name].cjs',
  });
  await bundle.close();
  return output.map(({ fileName, code, exports }) => ({ path: fileName, text: code, exports }));
}

/** The library as an ES module, with every name written out, as tools that read it without running it need it. */
const asModule = ({ path, exports }) => ({
  path: 'index.js',
  text: `export { ${exports.join(', ')} } from './${path}';\n`,
});

const entryNames = ['./run.js', './index.js', './worker.js'];

/** Whether the command loads a file by itself, and another entry too. */
function isShared(id, getModuleInfo) {
  const isLoadedBy = (entry) => {
    const seen = new Set([entry]);
    for (const each of seen)
      for (const imported of getModuleInfo(each).importedIds)
        if (imported.startsWith('./')) seen.add(imported);
    return seen.has(id);
  };
  return isLoadedBy('./run.js') && entryNames.filter(isLoadedBy).length > 1;
}

const [modules, called, loader] = builds.map((result) => result.outputFiles);
const chunks = await joined(modules);
const library = asModule(chunks.find(({ path }) => path === 'index.cjs'));
const outputFiles = [...chunks, library, ...called, ...loader];
const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
const files = {
  'index.d.ts': await declarations(),
  'LICENSES.txt': await licences(outputs),
  ...Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), toAscii(text)])),
};
await rm(out, { recursive: true, force: true });
await mkdir(out);
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(out, name), text)));
