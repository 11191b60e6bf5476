import { readFileSync } from 'node:fs';
import { buildProgram } from '../../src/cli/program.js';
import { fieldsOf } from '../../src/document/fields.js';
import { placeholderNames } from '../../src/document/naming/placeholders.js';
import type { ErrorCode } from '../../src/errors.js';
import { frontMatterFormats, rawHtmlModes, type ConvertOptions } from '../../src/options.js';
import type { Post } from '../../src/post.js';
import { severityOf, type WarningCode } from '../../src/warnings.js';
import { prose, rows, text } from './readme.js';

const withRows = (first: string): readonly (readonly string[])[] => rows.filter(([cell]) => cell === first);
const firstCells = new Set(rows.map(([cell]) => cell));

describe('what the README lists', () => {
  test.each(buildProgram().options.map(({ short, long }) => [long, short]))('has %s', (long, short) => {
    const flags = [short, long].filter((flag) => flag !== undefined).join(', ');
    expect([...firstCells].filter((cell) => cell?.replace(/ <.*>$/, '') === flags)).toHaveLength(1);
  });

  test('is the help that there is', () => {
    const flags = [...firstCells].filter((cell) => /^-/.test(cell ?? '') && !/^-+$/.test(cell ?? ''));
    // `--version` is an option of commander's own making, `--help` is none.
    expect(flags).toHaveLength(buildProgram().options.length + 1);
  });

  test.each([...frontMatterFormats, ...rawHtmlModes])('has the choice %s', (choice) => {
    expect(prose).toContain(`\`${choice}\``);
  });

  test('has every placeholder of --name, and no other', () => {
    const named = prose.match(/(?<=^\| .*`)\{[a-z]+\}(?=`.* \|)/gm) ?? [];
    expect(new Set(named)).toEqual(new Set(placeholderNames.map((name) => `{${name}}`)));
  });

  test('has every key of the front matter, in its order', () => {
    const post: Post = {
      ...{ type: 'post', title: '', content: '', authors: [], sticky: false, protected: false, raw: {} },
      taxonomies: [{ key: 'taxonomy', terms: [] }],
    };
    const keys = fieldsOf(post).map(({ key }) => key);
    const table = rows.slice(rows.findIndex(([cell]) => cell === 'Key') + 1);
    expect(table.slice(0, keys.length).map(([cell]) => cell?.replaceAll('*', ''))).toEqual(keys);
  });

  // The types see to it that none is forgotten here.
  const warnings: Readonly<Record<WarningCode, true>> = {
    'element-dropped': true,
    'html-dropped': true,
    'hidden-dropped': true,
    'image-without-source': true,
    'embed-without-address': true,
    'media-part-dropped': true,
    'background-dropped': true,
    'nesting-flattened': true,
    'numbering-changed': true,
    'furniture-dropped': true,
    'builder-shortcode-removed': true,
    'builder-content-dropped': true,
    'shortcode-left': true,
    'characters-replaced': true,
    'address-dropped': true,
    'link-unresolved': true,
    'fragment-unresolved': true,
    'media-failed': true,
    'content-protected': true,
    'content-missing': true,
    'name-unknown': true,
    'image-unknown': true,
    'field-unreadable': true,
    'field-missing': true,
    'date-made-up': true,
  };
  const errors: Readonly<Record<ErrorCode, true>> = {
    'input-missing': true,
    'input-unreadable': true,
    'input-empty': true,
    'input-not-json': true,
    'input-not-posts': true,
    'fetch-failed': true,
    'rest-error': true,
    'post-invalid': true,
    'post-stopped': true,
    'option-invalid': true,
    'output-exists': true,
    'output-edited': true,
    'output-failed': true,
    internal: true,
  };
  const options: Readonly<Record<keyof ConvertOptions, true>> = {
    preset: true,
    bundles: true,
    frontMatter: true,
    fields: true,
    name: true,
    rawHtml: true,
    htmlEmbeds: true,
    lookup: true,
    addresses: true,
    aliases: true,
    authorKeys: true,
    comments: true,
    parents: true,
  };

  test.each(Object.keys(warnings) as WarningCode[])('has the warning %s with its severity', (code) => {
    const severity = severityOf({ code, element: '', count: 1 });
    expect(withRows(code).map(([, second]) => second)).toEqual([severity]);
  });

  test.each(Object.keys(errors))('has the error %s', (code) => {
    expect(prose).toContain(`\`${code}\``);
  });

  test.each(Object.keys(options))('has the option %s of the library', (option) => {
    expect(withRows(option)).toHaveLength(1);
  });
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly version: string;
    readonly engines: { readonly node: string };
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

  test('takes the Node that the README asks for', () => {
    expect(text).toContain(`Node ${manifest.engines.node.replace('>=', '')} or newer`);
  });

  test('has a version that the changelog knows, below what is to come', () => {
    const headings = readFileSync('CHANGELOG.md', 'utf8').match(/(?<=^## ).+$/gm) ?? [];
    expect(headings.slice(0, 2)).toEqual(['Unreleased', manifest.version]);
  });

  test.each(Object.keys(manifest.devDependencies))('has a reason for %s', (name) => {
    const named = contributing.match(/(?<=^\| ).*?(?= \|)/gm) ?? [];
    expect(named.flatMap((cell) => cell.split(', ')).map((cell) => cell.split(' ')[0])).toContain(name);
  });

  // npm leaves out of it what a registry did not have at that moment, and `npm ci` then refuses all of it.
  test('has a lock file with the optional packages of every platform', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly optionalDependencies?: object }>>;
    };
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  test.each(['start', 'convert'])('measures %s against the limit that is told', (name) => {
    const [, limit] = /^const limit = ([\d.]+);$/m.exec(readFileSync(`test/bench/${name}.mjs`, 'utf8')) ?? [];
    const row = contributing
      .split('\n')
      .find((line) => line.includes(`bench:${name}\``) && line.startsWith('|'));
    expect(row).toMatch(new RegExp(`\\| ${limit} times \\|$`));
  });
});
