import { OptionError } from '../errors.js';
import { standingOn, type Basis, type Standing } from '../sink/index.js';
import { digestInputs, type InputsDigest, type Origin } from '../source/index.js';
import { destinationFor } from './destination.js';
import type { Ledger } from './ledger.js';
import { holdsFunctions } from './load-preset.js';
import type { Lookups } from './lookups.js';
import { remembering, type Remember } from './remember.js';
import type { Settings } from './settings.js';
import type { Level } from './talk.js';

/** What a run over files into a folder goes by: if it is the same as the last time, so is what comes of it. */
export class Ground {
  private constructor(
    readonly folder: string,
    readonly inputs: InputsDigest,
    /** By what the posts of the run are remembered. */
    readonly remember: Remember,
  ) {}

  /**
   * Looks at the inputs of a run as a whole, before any is read.
   *
   * @returns undefined where what comes of the run depends on more than files, or does not come into a folder as a whole
   */
  static async of(settings: Settings, lookups: Lookups, signal: AbortSignal): Promise<Ground | undefined> {
    const { inputs, convert, verify, links, siteHosts } = settings;
    const folder = isOfFiles(settings) ? await folderOf(settings) : undefined;
    if (folder === undefined) return undefined;
    const remember = remembering({ options: convert, form: 'text', verify });
    const others = links === 'keep' ? '' : JSON.stringify([links, siteHosts]);
    const namesFor = async (origin: Origin): Promise<string> =>
      remember.printOf(await lookups.for(origin)) + others;
    const digest = await digestInputs(inputs, namesFor, signal);
    return digest && new Ground(folder, digest, remember);
  }

  /** What stands in the folder already, where all of it is as it should be and nobody wants to hear of single posts. */
  standing({ files, report }: Pick<Settings, 'files' | 'report'>, level: Level): Standing | undefined {
    const { force, convertAll, skipExisting, onEdited } = files;
    const looksAtEach = force || convertAll || skipExisting || onEdited !== 'keep';
    if (looksAtEach || report !== undefined || level === 'verbose') return undefined;
    return standingOn(this.folder, this.inputs.digest);
  }

  /** What the next run may go by; undefined where this one had more to say than what became of its posts. */
  async basis(ledger: Ledger): Promise<Basis | undefined> {
    if (!ledger.isPlain || !(await this.inputs.isTrue())) return undefined;
    const { posts, leftAside } = ledger.totals;
    return { inputs: this.inputs.digest, posts, leftAside: Object.fromEntries(leftAside) };
  }
}

/** Whether a run depends on the bytes of its input alone, and has nothing to do or to say besides its documents. */
const isOfFiles = ({ site, shard, media, redirects, comments, data, convert }: Settings): boolean =>
  site.addresses.length === 0 &&
  !data &&
  !holdsFunctions(convert.preset) &&
  [shard, media, redirects, comments].every((each) => each === undefined);

/** The folder of the documents, if there is one or several posts would make it one. */
async function folderOf(settings: Settings): Promise<string | undefined> {
  try {
    const destination = await destinationFor(settings, true);
    return destination.kind === 'folder' ? destination.path : undefined;
  } catch (error) {
    if (error instanceof OptionError) return undefined;
    throw error;
  }
}
