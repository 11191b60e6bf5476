import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCodes } from '../src/cli/exit-codes.js';
import { parseCommandLine } from '../src/cli/parse.js';
import { buildProgram } from '../src/cli/program.js';
import { githubSlug } from '../src/headings.js';
import { fences, path, region, shownFiles, withReplaced, type Fence } from './docs/readme.js';
import { has, inWorkshop } from './docs/workshop.js';
import { build } from './support/build.js';
import { fakeIo } from './support/fake-io.js';

// What the README says is what the program does: what it shows is run and compared, what it lists is complete. UPDATE=1
// writes what is shown anew: the help, the table of exit codes, whatever a command prints.

beforeAll(build, 60_000);

const posix = process.platform === 'win32' ? test.skip : test;

const noJq = !has('jq');
const noParallel = !has('parallel');
const cannotRun = (line: string): boolean =>
  /https?:\/\/|\bnpm\b|\bnpx\b/.test(line) ||
  (noJq && /\bjq\b/.test(line)) ||
  (noParallel && /\bparallel\b/.test(line));

/** The commands of a block: a line each, continued where a backslash or a `do` says so. */
const commandsIn = ({ content }: Fence): readonly string[] =>
  content
    .replace(/\\\n/g, ' ')
    .split(/\n(?! |done)/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

describe('what is shown', () => {
  const isPrompt = (line: string): boolean => line.startsWith('$ ');

  /** A console as it would look now: each command, then what it prints on either stream. */
  const replayed = ({ content }: Fence): string =>
    inWorkshop((workshop) =>
      content
        .split('\n')
        .filter(isPrompt)
        .map((line) => `${line}\n${workshop.run(`{ ${line.slice(2)}; } 2>&1`).stdout}`)
        .join(''),
    );

  const shown = fences.flatMap((fence) => {
    const { language, note, content } = fence;
    if (language === 'console' && !content.split('\n').some((line) => isPrompt(line) && cannotRun(line)))
      return [{ ...fence, now: () => replayed(fence) }];
    if (note?.name !== 'prints') return [];
    return [{ ...fence, now: () => inWorkshop((workshop) => workshop.run(note.value).stdout) }];
  });

  const generated = [
    { name: 'help', now: () => `\`\`\`text\n${helpText()}\`\`\`\n` },
    { name: 'exit-codes', now: exitCodeTable },
  ].map(({ name, now }) => ({ ...region(name), now }));

  posix(
    'is what comes now',
    () => {
      const current = withReplaced(
        [...shown, ...generated].map(({ start, end, now }) => ({ start, end, by: now() })),
      );
      if (process.env['UPDATE']) writeFileSync(path, current);
      expect(readFileSync(path, 'utf8')).toBe(current);
    },
    60_000,
  );

  function helpText(): string {
    const request = parseCommandLine(['--help'], fakeIo());
    return request.kind === 'print' ? request.text : '';
  }

  function exitCodeTable(): string {
    const lines = Object.values(exitCodes).map(({ code, meaning }) => `| ${code} | ${meaning} |`);
    return ['| Exit code | Means |', '|---|---|', ...lines, ''].join('\n');
  }
});

describe('recipes', () => {
  const recipes = fences.filter(({ language }) => language === 'sh').map(commandsIn);
  const known = new Set(buildProgram().options.flatMap(({ short, long }) => [short, long]));

  posix.each(recipes.filter((commands) => !commands.every(cannotRun)).map((commands) => [commands]))(
    'run: %j',
    (commands) => {
      inWorkshop((workshop) => {
        for (const command of commands.filter((line) => !cannotRun(line)))
          expect({ command, ...workshop.run(command) }).toMatchObject({
            code: 0,
            stderr: expect.not.stringContaining('error:') as string,
          });
      });
    },
    60_000,
  );

  test('use options that there are', () => {
    const ours = recipes.flat().flatMap((command) => [...command.matchAll(/\bwp2md\b[^|;]*/g)].map(String));
    const typed = ours.flatMap((command) => command.match(/(?<=\s)--?[a-z][a-z-]*/g) ?? []);
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter((option) => !known.has(option))).toEqual([]);
  });
});

describe('links', () => {
  const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  const withoutCode = (file: string): string => readFileSync(file, 'utf8').replace(/^(`{3,})[^]*?^\1$/gm, '');
  const anchorsOf = (file: string): string[] =>
    [...withoutCode(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => githubSlug(heading));

  test.each(files)('of %s lead somewhere', (file) => {
    const links = [...withoutCode(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const lost = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [target = '', anchor] = link.split('#');
      if (target !== '' && !existsSync(join('.', target))) return true;
      return anchor !== undefined && !anchorsOf(target === '' ? file : target).includes(anchor);
    });
    expect(lost).toEqual([]);
  });
});

test('the example in TypeScript has types that fit', () => {
  inWorkshop(({ folder }) => {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      types: ['node'],
      typeRoots: [resolve('node_modules', '@types')],
      preserveSymlinks: true,
    };
    const examples = [...shownFiles.keys()].filter((name) => name.endsWith('.ts'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: examples }));
    const tsc = resolve('node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect(examples).toHaveLength(1);
    expect(stdout).toBe('');
  });
}, 60_000);
