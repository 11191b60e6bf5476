import { presetOf } from '../document/index.js';
import { InputError, OptionError, Wp2mdError } from '../errors.js';
import { knowsWikilinks } from '../markdown/index.js';
import { isClosedPipe } from '../sink/index.js';
import { readConfig } from './config.js';
import { Canceled } from './credentials.js';
import { exitCodes, type Ending } from './exit-codes.js';
import { shortUsage } from './help.js';
import { ordinaryHost, type Host } from './host.js';
import type { Io } from './io.js';
import { holdsFunctions, loadPreset } from './load-preset.js';
import { parseCommandLine, type Request } from './parse.js';
import { print } from './print.js';
import { buildProgram } from './program.js';
import { settingsFrom, type Settings } from './settings.js';
import { Talk, type Level } from './talk.js';
import { work } from './work.js';

/**
 * Runs the command: what `bin/wp2md.js` calls.
 *
 * @param argv the arguments after `node` and the script
 * @param io `process`, or what a test has instead
 * @param host what the program that calls it does for it
 * @returns the exit code; the process ends by itself when everything is written
 */
export async function run(argv: readonly string[], io: Io, host: Host = ordinaryHost): Promise<number> {
  return exitCodes[await endingOf(argv, io, host)].code;
}

async function endingOf(argv: readonly string[], io: Io, host: Host): Promise<Ending> {
  let talk = new Talk(io);
  try {
    const request = await requestFrom(argv, io);
    if (request.kind === 'print') {
      await print(io.stdout, request.text);
      return 'done';
    }
    talk = new Talk(io, levelOf(request.typed));
    return await convertInputs(request, io, talk, host);
  } catch (error) {
    if (isClosedPipe(error)) return 'done';
    if (error instanceof Canceled) return 'interrupted';
    talk.error(error instanceof Wp2mdError ? error : wrapped(error));
    return error instanceof OptionError ? 'usage' : 'failed';
  }
}

/** What is typed, on top of what a configuration file says. */
async function requestFrom(argv: readonly string[], io: Io): Promise<Request> {
  const typed = parseCommandLine(argv, io);
  if (typed.kind === 'print') return typed;
  const config = await readConfig(() => buildProgram().options, typed);
  if (config === undefined) return typed;
  // By itself first, so that an error names the file.
  try {
    parseCommandLine(config.argv, io);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const details = error.hint === undefined ? {} : { hint: error.hint };
    throw new OptionError(error.code, `${config.path}: ${error.message}`, details);
  }
  return parseCommandLine([...config.argv, ...argv], io);
}

async function convertInputs(
  { inputs, typed }: Extract<Request, { kind: 'run' }>,
  io: Io,
  talk: Talk,
  host: Host,
): Promise<Ending> {
  if (inputs.length === 0 && io.stdin.isTTY) {
    await print(io.stderr, shortUsage, 'stderr');
    return 'usage';
  }
  const settings = await withPreset(settingsFrom(inputs.length === 0 ? ['-'] : inputs, typed), host);
  let hasConverted = false;
  const ending = await interruptible(io, settings.inputs.includes('-'), (signal) =>
    work(settings, io, talk, signal, () => (hasConverted = true)),
  );
  if (hasConverted && ending === 'done') host.whenWarm();
  return ending;
}

/** A preset that is none, or is wrong, is wrong usage: it is read before anything else. */
async function withPreset(settings: Settings, host: Host): Promise<Settings> {
  const preset = settings.preset === undefined ? undefined : await loadPreset(settings.preset, host);
  const { syntax, data } = presetOf(preset);
  if (settings.links === 'wikilinks' && !knowsWikilinks(syntax)) {
    throw new OptionError('option-invalid', "option '--links wikilinks' is for what reads [[wikilinks]]", {
      hint: 'Add --preset obsidian, or take --links relative.',
    });
  }
  if (settings.data && data.length === 0) {
    throw new OptionError('option-invalid', `option '--data' has nothing to write for ${settings.preset}`, {
      hint: 'Its preset has no files of authors and terms.',
    });
  }
  if (preset === undefined) return settings;
  const { files, convert } = settings;
  return {
    ...settings,
    convert: { ...convert, preset },
    files: { ...files, convertAll: files.convertAll || holdsFunctions(preset) },
  };
}

/** Lets the first Ctrl-C end the work in good order; the second does what it does without us. */
async function interruptible(
  io: Io,
  readsStdin: boolean,
  action: (signal: AbortSignal) => Promise<Ending>,
): Promise<Ending> {
  const controller = new AbortController();
  const stop = (): void => {
    io.off('SIGINT', stop);
    controller.abort();
  };
  io.on('SIGINT', stop);
  try {
    return await action(controller.signal);
  } finally {
    io.off('SIGINT', stop);
    // A pipe that is still open would keep the process alive.
    if (controller.signal.aborted && readsStdin) io.stdin.destroy?.();
  }
}

const levelOf = ({ quiet, verbose }: { readonly quiet?: true; readonly verbose?: true }): Level =>
  quiet ? 'quiet' : verbose ? 'verbose' : 'normal';

/** An error of the system that nothing nearer to it told, or else a fault of ours. */
function wrapped(error: unknown): Wp2mdError {
  const syscall = error instanceof Error && 'syscall' in error ? error.syscall : undefined;
  if (syscall !== 'uv_cwd') return internal(error);
  return new InputError('input-missing', 'the current folder is not there any more', {
    hint: 'Go to one that is there (cd), and run it again.',
    cause: error,
  });
}

const internal = (error: unknown): Wp2mdError =>
  new Wp2mdError('internal', `internal error: ${error instanceof Error ? error.message : String(error)}`, {
    hint: 'This is a fault of wp2md: please report it.',
    cause: error,
  });
