import { basename } from 'node:path';
import { fragmentLinks, LinkIndex, NoteNames } from '../../archive/index.js';
import { Redirects } from '../../archive/redirects/index.js';
import { findAnchors } from '../../convert.js';
import { documentPath, presetOf } from '../../document/index.js';
import { resolveOptions, type ConvertOptions, type Lost } from '../../options.js';
import type { Lookup, Post } from '../../post.js';
import { parentsMark, type Earlier } from '../../sink/index.js';
import type { Origin } from '../../source/index.js';
import {
  embeddedMedia,
  identityOf,
  linkFactsOf,
  readPost,
  type MediaFacts,
  type Details,
  type TermFacts,
} from '../../wordpress/index.js';
import type { Destination } from '../destination.js';
import { pageFitter, type FitPage } from '../parents.js';
import type { FoundPost } from '../posts-in.js';
import type { LinkMode } from '../link-modes.js';
import type { RedirectMode } from '../redirect-modes.js';
import type { Layout } from './layout.js';
import { Paths } from './paths.js';
import { Roster } from './roster.js';
import { Spool } from './spool.js';
import { TermPages } from './term-pages.js';

/** What a survey goes by. */
export interface SurveySettings {
  readonly convert: ConvertOptions;
  readonly destination: Destination;
  readonly layout: Layout;
  readonly links: LinkMode;
  readonly redirects: RedirectMode | undefined;
  /** Whether what is known of authors and terms is to be told. */
  readonly data: boolean;
  /** Hosts that the site had before. */
  readonly siteHosts: readonly string[];
  /** What stands in the output folder; undefined where the output is none. */
  readonly earlier: readonly Earlier[] | undefined;
  /** Names for the ids of what was read there. */
  readonly lookupFor: (origin: Origin) => Promise<Lookup>;
}

/** Where a post goes. */
export interface Place {
  readonly path: string;
  readonly renamed: boolean;
  /** Its number in the index of links. */
  readonly number: number;
}

const unheard = (): void => {};

/**
 * All posts of a run, looked at before any of them is converted: it knows where each goes and by what links call it. The
 * posts themselves wait in a temporary file; what is held in memory is some 500 bytes for each.
 */
export class Survey {
  readonly index: LinkIndex;
  readonly #spool = new Spool();
  readonly #paths: Paths;
  readonly #fit: FitPage;
  /** For each post its number in the index. */
  readonly #numbers: (number | undefined)[] = [];
  /** For each number in the index its post. */
  readonly #posts: number[] = [];
  readonly #fragments = new Set<string>();
  readonly #anchors = new Map<string, string>();
  readonly #called = new Map<number, readonly string[]>();
  readonly #media: MediaFacts[] = [];
  /** By what wikilinks call the documents. */
  readonly notes = new NoteNames();
  /** Pages of terms, whose new addresses depend on the files that there are of them. */
  readonly #terms = new TermPages();
  /** Authors and terms; absent where nobody asks for them. */
  readonly roster: Roster | undefined;
  /** The old addresses of the site; absent where nobody asks for them. */
  readonly redirects: Redirects | undefined;

  private constructor(private readonly settings: SurveySettings) {
    this.#paths = new Paths(settings.earlier);
    this.#fit = pageFitter(settings.convert);
    this.index = new LinkIndex(settings.siteHosts);
    this.redirects = settings.redirects === undefined ? undefined : new Redirects();
    this.roster = settings.data ? new Roster(presetOf(settings.convert.preset)) : undefined;
  }

  /**
   * Reads all posts to their end.
   * @throws {OutputError} where there is no room for the temporary file
   */
  static async of(posts: AsyncIterable<FoundPost>, settings: SurveySettings): Promise<Survey> {
    const survey = new Survey(settings);
    try {
      for await (const found of posts) await survey.#add(found);
      return survey;
    } catch (error) {
      survey.close();
      throw error;
    }
  }

  /**
   * Ends the survey, so that links can be resolved.
   * @param media files of the library: a link to a file's own page leads to the file
   * @param terms categories, tags and the like that stand among the posts
   * @param details what is said of authors and terms anywhere but in the posts
   */
  async finish(
    media: Iterable<MediaFacts>,
    terms: Iterable<TermFacts>,
    details: Iterable<Details>,
  ): Promise<void> {
    this.#paths.settle();
    if (this.settings.links === 'wikilinks') for (const path of this.#paths.taken()) this.notes.add(path);
    for (let at = 0; at < this.length; at++) {
      const place = this.#paths.of(at);
      if (place?.best === at) await this.#addPost(at, place.path);
    }
    this.roster?.finish(details);
    for (const page of this.settings.layout.ownPages) this.redirects?.add(page, undefined);
    for (const term of this.#terms.all(terms)) this.#addTerm(term);
    for (const files of [media, this.#media.splice(0)]) {
      for (const each of files) this.index.add({ ...each, target: each.file });
    }
    if (this.settings.links !== 'keep') this.#findAnchors();
  }

  /** How many posts there are. */
  get length(): number {
    return this.#spool.length;
  }

  /** The so-manieth post, from 0. */
  at(number: number): FoundPost {
    return this.#spool.at(number);
  }

  /** Where the so-manieth post goes; undefined for what is no post. */
  placeOf(at: number): Place | undefined {
    const place = this.#paths.of(at);
    if (place === undefined) return undefined;
    const number = this.#numbers[place.best];
    return number === undefined ? undefined : { ...place, number };
  }

  /** Old addresses of a post's page, where the front matter is to have them. */
  aliasesOf({ number }: Place, link: string | undefined): readonly string[] {
    if (this.settings.redirects !== 'hugo-aliases') return [];
    const path = this.redirects?.oldPath(this.index.targetOf(number).page, link);
    return path === undefined ? [] : [path];
  }

  /** The anchor of a heading in another post, by the id that links name it by. */
  readonly anchorOf = (number: number, id: string): string | undefined =>
    this.#anchors.get(`${number}#${id}`);

  /** The ids by which links of the run call headings of a post. */
  calledIn({ number }: Place): readonly string[] {
    return this.#called.get(number) ?? [];
  }

  close(): void {
    this.#spool.close();
  }

  async #add(found: FoundPost): Promise<void> {
    const at = this.#spool.length;
    this.#spool.add(found);
    const post = await this.#read(found);
    if (post === undefined) return;
    this.roster?.see(at, post);
    const identity = this.#fit(identityOf(found.json.value));
    this.#paths.add(at, this.#pathOf(post, identity.page?.parent !== undefined), identity);
  }

  async #addPost(at: number, target: string): Promise<void> {
    const post = await this.#read(this.at(at));
    if (post === undefined) return;
    const { id, link, slug, raw } = post;
    const page = this.settings.layout.address(post, target);
    const facts = linkFactsOf(raw);
    // What gets no page, as a draft, no link leads to.
    const reached = page === undefined ? { target: '' } : { target, page };
    const number = this.index.add({ ...reached, id, link, slug, ...facts });
    if (page !== undefined && this.redirects !== undefined) {
      this.redirects.add(page, link, id, facts.site);
      this.#terms.addPost(post);
    }
    this.roster?.add(post);
    this.#numbers[at] = number;
    this.#posts[number] = at;
    this.#media.push(...embeddedMedia(raw));
    for (const address of fragmentLinks(post.content, link, (host) => this.index.isOwn(host))) {
      this.#fragments.add(address);
    }
  }

  #addTerm(term: TermFacts): void {
    const page = this.roster?.files.addresses.get(term.link) ?? this.settings.layout.termAddress(term);
    if (page !== undefined) this.redirects?.add(page, term.link);
  }

  /** A post that cannot be read is left to its conversion, which says why. */
  async #read({ json, origin }: FoundPost): Promise<Post | undefined> {
    const lookup = await this.settings.lookupFor(origin);
    try {
      return readPost(json.value, lookup, unheard);
    } catch {
      return undefined;
    }
  }

  #pathOf(post: Post, isBelow: boolean): string {
    const { destination, convert } = this.settings;
    return destination.kind === 'file'
      ? basename(destination.path)
      : documentPath(post, {
          ...resolveOptions(convert, presetOf(convert.preset)),
          parents: isBelow ? [parentsMark] : [],
        });
  }

  /** Only the posts that somebody links into are read again. */
  #findAnchors(): void {
    const wanted = new Map<number, Set<string>>();
    for (const address of this.#fragments) {
      const found = this.index.find(address);
      if (found.kind !== 'target' || found.fragment === undefined) continue;
      const ids = wanted.get(found.number) ?? new Set();
      wanted.set(found.number, ids.add(found.fragment));
    }
    this.#fragments.clear();
    for (const [number, ids] of wanted) {
      const at = this.#posts[number];
      if (at === undefined) continue;
      const called = [...ids];
      this.#called.set(number, called);
      const addresses = { moved: new Map<string, string>(), lost: new Map<string, Lost>(), called };
      const anchorOf = findAnchors(this.#spool.at(at).json.value, { ...this.settings.convert, addresses });
      for (const id of called) {
        const anchor = anchorOf(id);
        if (anchor !== undefined) this.#anchors.set(`${number}#${id}`, anchor);
      }
    }
  }
}
