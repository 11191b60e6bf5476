import { parseCommandLine } from '../../src/cli/parse.js';
import { settingsFrom } from '../../src/cli/settings.js';
import { OptionError } from '../../src/errors.js';
import { fakeIo } from '../support/fake-io.js';

function settings(...argv: string[]) {
  const request = parseCommandLine(argv, fakeIo());
  if (request.kind !== 'run') throw new Error('not a run');
  return settingsFrom(request.inputs, request.typed);
}

function refusal(...argv: string[]): OptionError {
  try {
    settings(...argv);
  } catch (error) {
    if (error instanceof OptionError) return error;
  }
  throw new Error('not refused');
}

test('what is not said has its default', () => {
  expect(settings('a.json')).toEqual({
    inputs: ['a.json'],
    // The format of the front matter is the preset's.
    convert: { rawHtml: 'keep', htmlEmbeds: false },
    preset: undefined,
    links: 'keep',
    data: false,
    siteHosts: [],
    redirects: undefined,
    media: undefined,
    output: undefined,
    folder: false,
    jobs: undefined,
    check: false,
    progress: true,
    shard: undefined,
    ndjson: false,
    files: {
      ...{ force: false, skipExisting: false, dryRun: false, onEdited: 'keep', prune: false },
      convertAll: false,
      isMine: expect.any(Function),
    },
    sidecars: [],
    site: { addresses: [], headers: [], changesOnly: false, filters: {} },
    report: undefined,
    verify: false,
    strict: false,
  });
});

test('a path that ends in a slash, or a pattern, makes the output a folder', () => {
  expect(settings('a.json', '-o', 'out').folder).toBe(false);
  expect(settings('a.json', '-o', 'out/').folder).toBe(true);
  expect(settings('a.json', '-o', 'out', '--name', '{id}.md').folder).toBe(true);
});

test('a preset makes the output a folder, unless it names a document', () => {
  expect(settings('a.json', '-o', 'out', '--preset', 'hugo').folder).toBe(true);
  expect(settings('a.json', '-o', 'a.mdx', '--preset', 'docusaurus').folder).toBe(false);
  expect(settings('a.json', '-o', 'out', '--preset', 'plain').folder).toBe(false);
});

test('a dash after -o is stdout', () => {
  expect(settings('a.json', '-o', '-').output).toBeUndefined();
});

test('an invalid list or pattern is refused before anything is read, with the option’s name', () => {
  expect(refusal('a.json', '--fields', 'title,,date').message).toMatch(/^--fields /);
  expect(refusal('a.json', '-o', 'out/', '--name', '{slg}.md').message).toMatch(/^--name /);
  expect(refusal('a.json', '-o', 'out/', '--name', '{slg}.md').hint).toMatch('Did you mean {slug}?');
});

test.each([
  ['a.json', '--force'],
  ['a.json', '--skip-existing'],
  ['a.json', '--dry-run'],
  ['a.json', '--name', '{id}.md'],
  ['a.json', '-o', '-', '--force'],
  ['a.json', '--ndjson', '-o', 'out/'],
  ['-', '-'],
  [''],
])('refused: %s', (...argv) => {
  expect(refusal(...argv).hint).toBeTruthy();
});
