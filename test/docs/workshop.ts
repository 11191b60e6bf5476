import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import ts from 'typescript';
import { shownFiles } from './readme.js';

const root = resolve('.');

/** A folder in which the README's commands run: its files are there, and wp2md is a command as it is for a user. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'wp2md-docs-'));
  readonly #bin = mkdtempSync(join(tmpdir(), 'wp2md-bin-'));

  constructor() {
    const command = join(this.#bin, 'wp2md');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin', 'wp2md.js')}' "$@"\n`);
    chmodSync(command, 0o755);
    cpSync(join(root, 'fixtures', 'readme'), this.folder, { recursive: true });
    for (const [name, content] of shownFiles) {
      writeFileSync(join(this.folder, name), content);
      if (name.endsWith('.ts'))
        writeFileSync(join(this.folder, name.replace(/ts$/, 'js')), javascript(content));
    }
    writeFileSync(join(this.folder, 'package.json'), '{ "type": "module" }\n');
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(root, join(this.folder, 'node_modules', 'wp2md'), 'junction');
  }

  /** Runs a line as a shell does. A command that takes stdin finds it closed, not a terminal. */
  run(line: string): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // jest asks its workers for colours.
        FORCE_COLOR: undefined,
        PATH: `${this.#bin}${delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
    rmSync(this.#bin, { recursive: true });
  }
}

const javascript = (source: string): string =>
  ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText;

/** Runs `work` in a folder of its own. */
export function inWorkshop<T>(work: (workshop: Workshop) => T): T {
  const workshop = new Workshop();
  try {
    return work(workshop);
  } finally {
    workshop.remove();
  }
}

/** Whether a program is there. */
export const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
