import { CommanderError } from 'commander';
import { OptionError } from '../errors.js';
import type { Io } from './io.js';
import { buildProgram, type CommandLine } from './program.js';

/** What the command line asks for: a run, or a text on stdout. */
export type Request =
  | { readonly kind: 'run'; readonly inputs: readonly string[]; readonly typed: CommandLine }
  | { readonly kind: 'print'; readonly text: string };

/** Help is laid out for the terminal, but never narrower than 60 columns or wider than 100. */
const width = (columns = 80): number => Math.min(100, Math.max(60, columns));

/**
 * Reads the command line.
 *
 * @param argv the arguments after `node` and the script
 * @throws {OptionError} where it is not one that wp2md takes
 */
export function parseCommandLine(argv: readonly string[], { stdout }: Pick<Io, 'stdout'>): Request {
  let text = '';
  const program = buildProgram()
    .exitOverride()
    .configureOutput({
      writeOut: (part) => (text += part),
      writeErr: () => {},
      getOutHelpWidth: () => width(stdout.columns),
      getOutHasColors: () => false,
    });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error);
    return { kind: 'print', text };
  }
  return { kind: 'run', inputs: program.args, typed: program.opts<CommandLine>() };
}

const invalid = ' is invalid. ';

/** Commander's message is `error: what is wrong`, then what a validator said, or a guess in brackets on a second line. */
function usageError({ message }: CommanderError): OptionError {
  const [what = '', guess] = message.replace(/^error: /, '').split('\n');
  const at = what.lastIndexOf(invalid);
  if (at >= 0) return asUsage(`${what.slice(0, at)} is invalid`, what.slice(at + invalid.length));
  if (guess?.startsWith('(')) return asUsage(what, guess.slice(1, -1));
  return asUsage(what, hintFor(what) ?? 'wp2md --help lists the options.');
}

/** What an option that is none may have been meant as: a file, or one that takes no value. */
function hintFor(what: string): string | undefined {
  const [, option = '', value] = /^unknown option '([^=]*)(=.*)?'$/s.exec(what) ?? [];
  if (/\.\w+$/.test(option)) return `A file of that name is written ./${option}`;
  const isKnown = value !== undefined && buildProgram().options.some(({ long }) => long === option);
  return isKnown ? `It takes no value: write ${option}, or leave it out.` : undefined;
}

const asUsage = (message: string, hint: string): OptionError =>
  new OptionError('option-invalid', message, { hint });
