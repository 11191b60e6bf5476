import { exitCodes } from '../../src/cli/exit-codes.js';
import type { Io } from '../../src/cli/io.js';
import { parseCommandLine } from '../../src/cli/parse.js';
import { version } from '../../src/version.js';
import { OptionError } from '../../src/errors.js';
import { fakeIo } from '../support/fake-io.js';
import manifest from '../../package.json' with { type: 'json' };

const parse = (...argv: string[]) => parseCommandLine(argv, fakeIo());
const printed = (argv: string[], columns: number): string => {
  const request = parseCommandLine(argv, fakeIo({ terminal: true, columns }));
  return request.kind === 'print' ? request.text : '';
};

test('process is all that the command needs of the world', () => {
  const io: Io = process;
  expect(io.stdout).toBe(process.stdout);
});

test('the version is the package’s', () => {
  expect(version).toBe(manifest.version);
  expect(parse('--version')).toEqual({ kind: 'print', text: `${manifest.version}\n` });
});

test('no option swallows an input', () => {
  const typed = parse(
    '--ndjson',
    'a.json',
    '--html-embeds',
    'b.json',
    '--sidecar',
    'c.json',
    'd.json',
    '-v',
    'e.json',
  );
  expect(typed).toMatchObject({
    inputs: ['a.json', 'b.json', 'd.json', 'e.json'],
    typed: { ndjson: true, htmlEmbeds: true, sidecar: ['c.json'], verbose: true },
  });
});

test('an option that is given again adds up or wins, and leaves nothing behind for the next run', () => {
  expect(parse('--sidecar', 'a.json', '--sidecar', 'b.json', '-o', 'x', '-o', 'y')).toMatchObject({
    typed: { sidecar: ['a.json', 'b.json'], output: 'y' },
  });
  expect(parse('a.json')).toMatchObject({ typed: { sidecar: [] } });
});

test('a lone dash is an input, and after two dashes everything is', () => {
  expect(parse('-', '-o', '-')).toMatchObject({ inputs: ['-'], typed: { output: '-' } });
  expect(parse('--', '-odd.json', '--force')).toMatchObject({ inputs: ['-odd.json', '--force'] });
});

test.each([
  ['-x.json', 'A file of that name is written ./-x.json'],
  ['--odd.tar.gz', 'A file of that name is written ./--odd.tar.gz'],
  ['--quiet=true', 'It takes no value: write --quiet, or leave it out.'],
  ['--colour=never', 'wp2md --help lists the options.'],
])('what %s may have been meant as is told', (typed, hint) => {
  expect(() => parse(typed)).toThrow(expect.objectContaining({ hint }));
});

test('what has to be a file is not stdin or stdout', () => {
  for (const option of ['--report', '--save-json', '--password-file']) {
    expect(() => parse(option, '-')).toThrow(OptionError);
    expect(() => parse(option, './-')).not.toThrow();
  }
});

test('an option is never taken for the value of another', () => {
  expect(() => parse('-o', '--verbose')).toThrow(OptionError);
  expect(() => parse('--sidecar', '-v')).toThrow(OptionError);
  expect(() => parse('--name', '--force')).toThrow(OptionError);
});

test.each([60, 72, 80, 100])('the help fits %d columns', (columns) => {
  const lines = printed(['--help'], columns).split('\n');
  const tooLong = lines.filter((line) => line.length > columns);
  expect(tooLong).toEqual([]);
});

test('the help names every exit code', () => {
  for (const { code, meaning } of Object.values(exitCodes)) {
    expect(printed(['--help'], 80)).toMatch(new RegExp(`^ {2}${code} +${meaning.slice(0, 20)}`, 'm'));
  }
});
