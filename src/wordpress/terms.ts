import type { JsonObject, Lookup, Taxonomy, Term } from '../post.js';
import type { Warn } from '../warnings.js';
import { slugsInClasses } from './class-list.js';
import type { Embedded } from './embedded.js';
import { isDigits } from './json.js';
import { namedIn, withName, type Named } from './named.js';
import { pluginValues, type Tells } from './plugin-fields.js';
import { taxonsOf, type PostTaxon } from './taxons.js';

interface TermContext {
  readonly embedded: Embedded;
  readonly lookup: Lookup;
  readonly warn: Warn;
}

/**
 * The names of a post's terms, by taxonomy. A term that the post itself names is taken at its word; an id is looked up
 * in `_embedded`, then in the sidecars; where that leaves ids without a name, plugins' fields and then the slugs in
 * `class_list` are asked. Ids that nothing names are warned of, once for each taxonomy.
 */
export function taxonomiesOf(post: JsonObject, context: TermContext): readonly Taxonomy[] {
  const taxons = taxonsOf(post, context.embedded);
  const names = new TermNames(post, context, taxons);
  const taxonomies: Taxonomy[] = [];
  for (const taxon of taxons) {
    const terms = unique(names.of(taxon));
    if (terms.length > 0) taxonomies.push({ key: taxon.key, terms });
  }
  return taxonomies;
}

const unique = (terms: readonly Term[]): readonly Term[] =>
  terms.length < 2
    ? terms
    : [...new Map(terms.map((term) => [`${term.name}\n${term.slug ?? ''}`, term])).values()];

const plugins: Readonly<Record<string, Tells>> = { category: 'categories', post_tag: 'tags' };
const elements: Readonly<Record<string, string>> = { category: 'category', post_tag: 'tag' };

/** Finds the names of one post's terms. What several taxonomies need is made once, and only when it is needed. */
class TermNames {
  #classes: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #used = new Set<string>();
  readonly #byId: ReadonlyMap<string, Named>;

  constructor(
    readonly post: JsonObject,
    readonly context: TermContext,
    readonly taxons: readonly PostTaxon[],
  ) {
    this.#byId = new Map(context.embedded.terms.map(({ named }) => [named.id ?? '', named]));
  }

  of(taxon: PostTaxon): readonly Term[] {
    const listed = listedIn(taxon.value);
    const terms = listed ? this.#ofListed(taxon, listed) : this.#ofUnlisted(taxon);
    for (const { name } of terms) this.#used.add(name);
    return terms;
  }

  #ofListed(taxon: PostTaxon, listed: readonly Named[]): readonly Term[] {
    const found = listed.map((item) => this.#resolve(item));
    const known = found.filter((term) => term !== undefined);
    if (known.length === listed.length) return known;
    const names = this.#fromPlugins(taxon, listed.length);
    if (names?.length === listed.length) return names;
    const slugs = this.#slugs(taxon);
    const paired = slugs.length === listed.length ? slugs : [];
    const terms = found.map((term, at) => term ?? termOfSlug(paired[at], listed[at]?.id));
    const missing = listed.filter((_, at) => terms[at] === undefined).map(({ id }) => id);
    if (missing.length === 0) return terms.filter((term) => term !== undefined);
    this.context.warn('name-unknown', elements[taxon.taxonomy] ?? taxon.key, missing.join(', '));
    return known.length === 0 && names ? names : terms.filter((term) => term !== undefined);
  }

  #resolve(item: Named): Term | undefined {
    if (item.name !== undefined) return withName(item);
    if (item.id === undefined) return undefined;
    const embedded = this.#byId.get(item.id);
    return (embedded && withName(embedded)) ?? this.context.lookup.terms.get(item.id);
  }

  /** Where the post has no field for the taxonomy: `_fields` may have left it out, and the names still be there. */
  #ofUnlisted(taxon: PostTaxon): readonly Term[] {
    const embedded = this.context.embedded.terms.filter(({ taxonomy }) => taxonomy === taxon.taxonomy);
    if (embedded.length > 0) return embedded.flatMap(({ named }) => withName(named) ?? []);
    const names = this.#fromPlugins(taxon, undefined);
    return names ?? this.#slugs(taxon).flatMap((slug) => termOfSlug(slug, undefined) ?? []);
  }

  /**
   * The names that plugins left: the first list with one for each id, else the first with fewer (a primary category).
   * More names than ids are of something else; so are tags that only repeat the categories.
   */
  #fromPlugins({ taxonomy }: PostTaxon, count: number | undefined): readonly Term[] | undefined {
    const tells = Object.hasOwn(plugins, taxonomy) ? plugins[taxonomy] : undefined;
    if (tells === undefined) return undefined;
    let fewer: readonly Term[] | undefined;
    for (const value of pluginValues(this.post, tells)) {
      const terms = split(
        (namedIn(value) ?? []).flatMap((item) => withName(item) ?? []),
        count,
      );
      if (terms.length === 0 || terms.every(({ name }) => this.#used.has(name))) continue;
      if (count === undefined || terms.length === count) return terms;
      if (terms.length < count) fewer ??= terms;
    }
    return fewer;
  }

  #slugs({ taxonomy }: PostTaxon): readonly string[] {
    this.#classes ??= slugsInClasses(
      this.post,
      this.taxons.map((taxon) => taxon.taxonomy),
    );
    return this.#classes.get(taxonomy) ?? [];
  }
}

/** A field of ids or names. A string is a list with commas, as tables of posts hold it. */
function listedIn(value: unknown): readonly Named[] | undefined {
  const listed = namedIn(value);
  return typeof value === 'string' && listed?.length === 1 ? listed.flatMap(splitName) : listed;
}

const splitName = (item: Named): readonly Named[] =>
  item.name === undefined ? [item] : item.name.split(',').map((name) => ({ name: name.trim() }));

/** Some plugins write a list as one string: it is one where that gives a name for each id. */
function split(terms: readonly Term[], count: number | undefined): readonly Term[] {
  const [only] = terms;
  if (terms.length !== 1 || only === undefined || count === 1) return terms;
  const parts = only.name.split(',').map((name) => ({ name: name.trim() }));
  return parts.length === count && parts.every(({ name }) => name !== '') ? parts : terms;
}

/**
 * A slug stands for its name where nothing better is known: unchanged, since the words behind it can only be guessed.
 * WordPress writes the id in its place where the slug has no ASCII letter, and that is no name.
 */
const termOfSlug = (slug: string | undefined, id: string | undefined): Term | undefined =>
  slug === undefined || slug === id || isDigits(slug) ? undefined : { name: slug, slug };
