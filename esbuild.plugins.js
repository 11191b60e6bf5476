// What the bundles of esbuild.config.js are made of: packages in the form in which they load fast.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// cheerio's entry for browsers lacks the fetching that loads undici; turndown's lacks the parser (domino).
const entries = {
  cheerio: 'cheerio/dist/browser/index.js',
  turndown: 'turndown/lib/turndown.browser.es.js',
};

// Parts of the packages that wp2md never runs, though they cost time to load: what stands for each, by importer.
const leftOut = 'const leftOut = () => { throw new Error("left out by esbuild.plugins.js"); };';
const nothing = 'export const nothing = undefined;';
const parts = {
  // The clean-up works on the tree that cheerio's load() gives, without a selector or a method of its selections.
  cheerio: {
    './api/attributes.js': nothing,
    './api/traversing.js': nothing,
    './api/manipulation.js': nothing,
    './api/css.js': nothing,
    './api/forms.js': nothing,
    './api/extract.js': nothing,
    htmlparser2: `${leftOut} export * as ElementType from 'domelementtype'; export { leftOut as parseDocument };`,
    'dom-serializer': `${leftOut} export default leftOut;`,
    'cheerio-select': `${leftOut} export { leftOut as select, leftOut as filter, leftOut as is, leftOut as some };`,
  },
  domutils: { 'dom-serializer': `${leftOut} export default leftOut;` },
  // For commands that are programs of their own.
  commander: { 'node:child_process': 'module.exports = {};' },
  // The engines of the front matter are ours.
  'gray-matter': { 'js-yaml': `${leftOut} exports.safeLoad = exports.safeDump = leftOut;` },
};

const packageOf = (path) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)(?!.*node_modules)/.exec(path)?.[1];

/** Leaves out what is never run. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(cheerio|turndown)$/ }, ({ path }) => ({
      path: join(process.cwd(), 'node_modules', entries[path]),
    }));
    const names = Object.values(parts).flatMap((part) => Object.keys(part));
    onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path, importer, resolveDir }) => {
      const contents = parts[packageOf(importer)]?.[path];
      return contents && { path, namespace: 'left-out', pluginData: { contents, resolveDir } };
    });
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => pluginData);
  },
};

const whenCalledOf = (file, name) =>
  `export const ${name} = (...all) => require("./${file}.cjs").${name}(...all);`;

// What few posts need, by the name that it is imported by: each a file that is read at the first call.
export const whenCalled = {
  // Many posts hold no character reference where he is asked.
  he: { file: 'he', contents: `${whenCalledOf('he', 'decode')} export default { decode };` },
  // For anchors of Eleventy's with letters beyond ASCII.
  '@sindresorhus/transliterate': {
    file: 'transliterate',
    contents: 'export default (text, options) => require("./transliterate.cjs").default(text, options);',
  },
  // js-yaml, for values inside values and what only an escape can say.
  './yaml-nodes.js': {
    file: 'yaml-nodes',
    from: 'src/document/formats/yaml-nodes.ts',
    contents: whenCalledOf('yaml-nodes', 'presented'),
  },
};

/** Node takes five milliseconds to make this module, and few runs call any of its functions. */
const lateCrypto = (name) => `export const ${name} = (...all) => require("node:crypto").${name}(...all);`;

/** Loads nothing before it is needed, and the rest in the form that takes the least time. */
export const loadLess = {
  name: 'load-less',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(whenCalled);
    onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path, importer }) =>
      importer === '' ? undefined : { path, namespace: 'when-called' },
    );
    onLoad({ filter: /.*/, namespace: 'when-called' }, ({ path }) => ({
      contents: whenCalled[path].contents,
    }));
    onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    // To import a module of Node's gets every one of its exports, some of which load others; to require it does not.
    // What is loaded only when something is packed would share them with the command, in one more file to load.
    onResolve({ filter: /^node:/, namespace: 'file' }, ({ path, kind, importer }) =>
      kind === 'import-statement' && !/[\\/]source[\\/]packed[\\/]/.test(importer)
        ? { path, namespace: 'builtin' }
        : { path, external: true },
    );
    onResolve({ filter: /^node:/, namespace: 'builtin' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default');
      if (path === 'node:crypto') return { contents: names.map(lateCrypto).join('') };
      const exports = names.map(
        (name) => `export const ${name} = /* @__PURE__ */ $get(${JSON.stringify(name)});`,
      );
      return {
        contents: `const $all = require("${path}"); const $get = (name) => $all[name]; ${exports.join('')}`,
      };
    });
    // parse5's table of entities: as base64 it is read ten times faster than as a string of 16-bit characters.
    onLoad({ filter: /[\\/]decode-data-html\.js$/ }, async ({ path }) => {
      const { htmlDecodeTree: table } = await import(pathToFileURL(path).href);
      const bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('base64');
      return {
        contents: `const bytes = Buffer.from("${bytes}", "base64");
          if (new Uint8Array(new Uint16Array([1]).buffer)[0] === 0) bytes.swap16();
          export const htmlDecodeTree = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);`,
      };
    });
  },
};
