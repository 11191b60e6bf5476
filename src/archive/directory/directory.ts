import type { DataEntry } from '../../preset.js';
import type { Author, Post } from '../../post.js';
import { slugify, taxonomyKey } from '../../document/index.js';
import type { AuthorDetails, Details, TermDetails } from '../../wordpress/index.js';
import { Known } from './known.js';
import { compare, unique } from './order.js';

/** An author or a term as posts name it. */
interface Used {
  readonly name: string;
  readonly slug?: string;
  /** Empty for an author. */
  readonly taxonomy: string;
}

/** The authors and terms of a run. */
export interface Listed {
  /** By their keys. */
  readonly authors: readonly DataEntry[];
  /** Categories first, then tags, then the others; each by name. */
  readonly terms: readonly DataEntry[];
  /** What the authors of a post are called, in their order; nothing where one of them is in no post that was added. */
  readonly keysOf: (authors: readonly Author[]) => readonly string[];
}

/**
 * Gathers the authors and terms that the posts of a run have, and what is known of them: the same whatever the order in which
 * they come.
 */
export class Directory {
  readonly #used = new Map<string, Used>();
  readonly #authors = new Known<AuthorDetails>();
  readonly #terms = new Known<TermDetails>();
  /** Terms by their ids, by which the ones below call them. */
  readonly #ids = new Map<string, TermDetails>();

  /** @param reserved keys that no taxonomy has in the front matter */
  constructor(private readonly reserved: ReadonlySet<string>) {}

  /** Takes down whom a post is by, and which terms it has. */
  addPost({ authors, taxonomies }: Post): void {
    for (const author of authors) this.#use(author, '');
    for (const { key, terms } of taxonomies) for (const term of terms) this.#use(term, key);
  }

  /** Takes down what some place says of authors and terms, whether posts have them or not. */
  addDetails({ authors, terms }: Details): void {
    for (const author of authors) this.#authors.add(author);
    for (const term of terms) {
      // Sidecar files know a taxonomy by another name than posts, or do not say which it is.
      for (const group of groupsOf(term)) this.#terms.add(term, group);
      if (term.id === undefined) continue;
      const id = `${term.taxonomy} ${term.id}`;
      const before = this.#ids.get(id);
      if (before === undefined || compare(term.slug ?? '', before.slug ?? '') < 0) this.#ids.set(id, term);
    }
  }

  #use({ name, slug }: Author, taxonomy: string): void {
    if (name.trim() === '') return;
    const key = JSON.stringify([taxonomy, name, slug ?? null]);
    if (this.#used.has(key)) return;
    this.#used.set(key, { name, taxonomy, ...(slug === undefined ? {} : { slug }) });
    if (taxonomy === '') this.#authors.add({ name, ...(slug === undefined ? {} : { slug }) });
  }

  /** What there is, once all posts and details have come. */
  list(): Listed {
    const used = [...this.#used.values()];
    const keys = this.#keysOf(used.filter(({ taxonomy }) => taxonomy === ''));
    const keyOf = (author: Author): string | undefined => keys.get(this.#personOf(author));
    return {
      authors: used
        .filter(({ taxonomy }) => taxonomy === '')
        .map((author) => ({ ...this.#authors.find(author), name: author.name, key: keyOf(author) ?? '' }))
        .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name)),
      terms: this.#listTerms(used.filter(({ taxonomy }) => taxonomy !== '')),
      keysOf: (authors) => {
        const found = authors.flatMap((author) => keyOf(author) ?? []);
        return found.length === authors.length ? found : [];
      },
    };
  }

  /** Two authors with one slug are one person; so are two with one name, one of which has no slug. */
  #personOf(author: Author): string {
    const slug = this.#authors.slugOf(author);
    return slug === undefined ? `name ${author.name}` : `slug ${slug}`;
  }

  /** Those that have a slug go first. */
  #keysOf(authors: readonly Used[]): ReadonlyMap<string, string> {
    const wanted = new Map<string, string>();
    for (const author of authors) {
      const name = slugify(this.#authors.slugOf(author) ?? '') || slugify(author.name) || 'author';
      const person = this.#personOf(author);
      const before = wanted.get(person);
      if (before === undefined || name < before) wanted.set(person, name);
    }
    const taken = new Set<string>();
    return new Map(
      [...wanted]
        .sort(([a], [b]) => compare(b.slice(0, 4), a.slice(0, 4)) || compare(a, b))
        .map(([person, name]) => [person, unique(name, taken)]),
    );
  }

  #listTerms(used: readonly Used[]): readonly DataEntry[] {
    const all = new Map<string, DataEntry & { readonly taxonomy: string; readonly slug?: string }>();
    const waiting = [...used];
    for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
      const { name, taxonomy } = term;
      const slug = this.#terms.slugOf(term, taxonomy);
      const details = this.#detailsOf(term);
      const parent = this.#parentOf(details);
      const id = JSON.stringify([taxonomy, name, slug ?? details?.slug ?? null]);
      if (all.has(id)) continue;
      // A term above others may have no post itself.
      if (parent !== undefined) waiting.push({ ...pick(parent), taxonomy });
      const known = slug ?? details?.slug;
      all.set(id, {
        ...{ taxonomy: taxonomyKey(taxonomy, this.reserved), name },
        key: slugify(known ?? '') || slugify(name) || 'term',
        ...(known === undefined ? {} : { slug: known }),
        ...(details?.description === undefined ? {} : { description: details.description }),
        ...(details?.link === undefined ? {} : { link: details.link }),
        ...(parent === undefined ? {} : { parent: parent.name }),
      });
    }
    return [...all.values()].sort(
      (a, b) =>
        placeOf(a.taxonomy) - placeOf(b.taxonomy) ||
        compare(a.taxonomy, b.taxonomy) ||
        compare(a.name, b.name) ||
        compare(a.slug ?? '', b.slug ?? ''),
    );
  }

  #detailsOf(term: Used): TermDetails | undefined {
    const own = this.#terms.find(term, term.taxonomy);
    return own ?? (placeOf(term.taxonomy) < core.length ? undefined : this.#terms.find(term, anyOther));
  }

  #parentOf(details: TermDetails | undefined): TermDetails | undefined {
    const { taxonomy = '', parent } = details ?? {};
    return parent === undefined ? undefined : this.#ids.get(`${taxonomy} ${parent}`);
  }
}

const core = ['categories', 'tags'];
const anyOther = '';
const placeOf = (taxonomy: string): number => {
  const at = core.indexOf(taxonomy);
  return at < 0 ? core.length : at;
};

const groupsOf = ({ taxonomy }: TermDetails): readonly string[] =>
  core.includes(taxonomy) ? [taxonomy] : taxonomy === '' ? [...core, anyOther] : [taxonomy, anyOther];

const pick = ({ name, slug }: TermDetails): Author => ({ name, ...(slug === undefined ? {} : { slug }) });
