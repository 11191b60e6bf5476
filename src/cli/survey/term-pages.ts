import type { Post } from '../../post.js';
import { embeddedTerms, type TermFacts } from '../../wordpress/index.js';

/** The pages that terms had, of terms that some post with a page has: no other has a page now. */
export class TermPages {
  readonly #terms = new Map<string, TermFacts>();
  readonly #used = new Set<string>();

  /** Takes down the terms of a post that gets a page. */
  addPost({ raw, taxonomies }: Post): void {
    for (const term of embeddedTerms(raw)) if (!this.#terms.has(term.link)) this.#terms.set(term.link, term);
    for (const { key, terms } of taxonomies)
      for (const { name } of terms) this.#used.add(keyOf({ taxonomy: key, name }));
  }

  /** @param others terms that stand anywhere but in the posts */
  *all(others: Iterable<TermFacts>): Generator<TermFacts> {
    yield* this.#terms.values();
    for (const term of others) if (this.#used.has(keyOf(term))) yield term;
  }
}

const keyOf = ({ taxonomy, name }: Pick<TermFacts, 'taxonomy' | 'name'>): string => `${taxonomy}\n${name}`;
