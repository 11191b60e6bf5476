import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/cli/run.js';
import { manifestName } from '../../src/sink/manifest/header.js';
import { fakeIo } from '../support/fake-io.js';

// Each case is a folder of fixtures/cli: `case.json` says what is typed and how the world looks; `stdout`, `stderr` and
// `code` what must come of it, and `files/` what must then stand in the current folder besides the inputs. An empty
// stream has no file. A case runs in a copy of fixtures/cli/inputs. UPDATE=1 writes what came instead of comparing.

interface Case {
  readonly args: readonly string[];
  /** A file of the inputs that stdin is a pipe from; without it stdin is a terminal. */
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

type Files = Readonly<Record<string, string>>;

const cases = resolve('fixtures/cli');
const inputs = join(cases, 'inputs');
const update = Boolean(process.env['UPDATE']);
const home = process.cwd();

function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== manifestName,
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

async function play({ args, stdin, ...world }: Case): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'wp2md-case-'));
  cpSync(inputs, folder, { recursive: true });
  const before = filesIn(folder);
  process.chdir(folder);
  try {
    const io = fakeIo({ ...world, ...(stdin === undefined ? {} : { stdin: readFileSync(stdin) }) });
    const code = await run(args, io);
    const changed = Object.entries(filesIn(folder)).filter(([path, text]) => before[path] !== text);
    return {
      ...{ stdout: io.stdoutText(), stderr: io.stderrText(), code: `${code}\n` },
      ...Object.fromEntries(changed.map(([path, text]) => [`files/${path}`, text])),
    };
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
}

const withoutEmpty = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).filter(
      ([path, text]) => path !== 'case.json' && (text !== '' || path.startsWith('files/')),
    ),
  );

function rewrite(folder: string, files: Files): void {
  for (const path of ['stdout', 'stderr', 'code', 'files'])
    rmSync(join(folder, path), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const names = readdirSync(cases).filter((name) => existsSync(join(cases, name, 'case.json')));

test.each(names)('%s', async (name) => {
  const folder = join(cases, name);
  const actual = withoutEmpty(
    await play(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case),
  );
  if (update) rewrite(folder, actual);
  expect(actual).toEqual(withoutEmpty(filesIn(folder)));
});
