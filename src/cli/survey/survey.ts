import { basename } from 'node:path';
import { fragmentLinks, LinkIndex } from '../../archive/index.js';
import { Redirects } from '../../archive/redirects/index.js';
import { findAnchors } from '../../convert.js';
import { pathOf } from '../../document/index.js';
import type { ConvertOptions } from '../../options.js';
import { emptyLookup, type Lookup, type Post } from '../../post.js';
import { Claims } from '../../sink/claims.js';
import {
  embeddedMedia,
  embeddedTerms,
  linkFactsOf,
  readPost,
  type MediaFacts,
  type TermFacts,
} from '../../wordpress/index.js';
import type { Destination } from '../destination.js';
import type { FoundPost } from '../posts-in.js';
import type { RedirectMode } from '../redirect-modes.js';
import type { Layout } from './layout.js';
import { Spool } from './spool.js';

/** What a survey goes by. */
export interface SurveySettings {
  readonly convert: ConvertOptions;
  readonly destination: Destination;
  readonly layout: Layout;
  readonly redirects: RedirectMode | undefined;
  /** Hosts that the site had before. */
  readonly siteHosts: readonly string[];
  readonly lookupIn: (folder: string | undefined) => Promise<Lookup>;
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
 * posts themselves wait in a temporary file; what is held in memory is some 200 bytes for each.
 */
export class Survey {
  readonly index: LinkIndex;
  readonly #spool = new Spool();
  /** Of use until all posts have their paths. */
  #claims: Claims | undefined = new Claims();
  /** For each post its number in the index; -1 for what is no post. */
  readonly #numbers: number[] = [];
  /** For each number in the index its post. */
  readonly #posts: number[] = [];
  readonly #renamed = new Set<number>();
  readonly #fragments = new Set<string>();
  readonly #anchors = new Map<string, string>();
  readonly #media: MediaFacts[] = [];
  /** The old addresses of the site; absent where nobody asks for them. */
  readonly redirects: Redirects | undefined;

  private constructor(private readonly settings: SurveySettings) {
    this.index = new LinkIndex(settings.siteHosts);
    this.redirects = settings.redirects === undefined ? undefined : new Redirects();
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
   */
  finish(media: Iterable<MediaFacts>, terms: Iterable<TermFacts>): void {
    for (const term of terms) this.#addTerm(term);
    for (const files of [media, this.#media.splice(0)]) {
      for (const each of files) this.index.add({ ...each, target: each.file });
    }
    this.#claims = undefined;
    this.#findAnchors();
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
    const number = this.#numbers[at] ?? -1;
    if (number < 0) return undefined;
    const { target } = this.index.targetOf(number);
    return { path: target, renamed: this.#renamed.has(at), number };
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

  close(): void {
    this.#spool.close();
  }

  async #add(found: FoundPost): Promise<void> {
    const at = this.#spool.length;
    this.#spool.add(found);
    const lookup = await this.settings.lookupIn(found.origin.folder);
    const post = readable(found.json, lookup);
    this.#numbers.push(post === undefined ? -1 : this.#addPost(post, at));
  }

  #addPost(post: Post, at: number): number {
    const wanted = this.#pathOf(post);
    const target = this.#claims?.take(wanted) ?? wanted;
    if (target !== wanted) this.#renamed.add(at);
    const { id, link, slug, raw } = post;
    const page = this.settings.layout.address(post, target);
    const facts = linkFactsOf(raw);
    const number = this.index.add({ target, page, id, link, slug, ...facts });
    this.redirects?.add(page, link, id, facts.site);
    if (this.redirects !== undefined) for (const term of embeddedTerms(raw)) this.#addTerm(term);
    this.#posts[number] = at;
    this.#media.push(...embeddedMedia(raw));
    for (const address of fragmentLinks(post.content, link, (host) => this.index.isOwn(host))) {
      this.#fragments.add(address);
    }
    return number;
  }

  /** Each as often as a post has it: only the first time counts. */
  #addTerm({ taxonomy, slug, link }: TermFacts): void {
    this.redirects?.add(this.settings.layout.termAddress(taxonomy, slug), link);
  }

  #pathOf(post: Post): string {
    const { destination, convert } = this.settings;
    return destination.kind === 'file'
      ? basename(destination.path)
      : pathOf(post, convert.name ?? '{slug}.md');
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
      const anchors = findAnchors(this.#spool.at(at).json, this.settings.convert);
      const own = new Set(anchors.values());
      for (const id of ids) {
        const anchor = anchors.get(id) ?? (own.has(id) ? id : undefined);
        if (anchor !== undefined) this.#anchors.set(`${number}#${id}`, anchor);
      }
    }
  }
}

/** A post that cannot be read is left to its conversion, which says why. */
function readable(json: unknown, lookup: Lookup = emptyLookup): Post | undefined {
  try {
    return readPost(json, lookup, unheard);
  } catch {
    return undefined;
  }
}
