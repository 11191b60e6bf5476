import { fileURLToPath } from 'node:url';
import type { Host } from '../host.js';
import type { Io } from '../io.js';
import type { run as runCommand } from '../run.js';
import { compileLate } from './compile-late.js';
import { Modules } from './modules.js';

compileLate();
// Node's own variable for its own cache of compiled code.
const keeps = !process.env['NODE_DISABLE_COMPILE_CACHE'];
const modules = new Modules(fileURLToPath(new URL('.', import.meta.url)), keeps);
const command = modules.load('run.cjs') as { readonly run: typeof runCommand };

const host: Host = {
  importModule: (address) => import(address) as Promise<unknown>,
  // When all is said and written.
  whenWarm: () => process.once('beforeExit', () => modules.keep()),
};

/** The command as `run.ts` has it, from code that earlier runs have compiled. */
export const run = (argv: readonly string[], io: Io): Promise<number> => command.run(argv, io, host);
