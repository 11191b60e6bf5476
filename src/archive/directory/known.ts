import { fuller } from './order.js';

/** What may be known of an author or a term. */
interface Facts {
  readonly name: string;
  readonly slug?: string;
}

/**
 * What is known of authors or terms, found by their slug or else by their name. Where two places say different things of one, the
 * fuller text is taken; of several with one name, the one whose slug comes first: whatever the order in which they come.
 */
export class Known<T extends Facts> {
  readonly #bySlug = new Map<string, T>();
  readonly #slugs = new Map<string, string>();
  readonly #withoutSlug = new Map<string, T>();

  /** @param group within which slugs and names mean one thing: a taxonomy */
  add(facts: T, group = ''): void {
    const { name, slug } = facts;
    if (slug === undefined) {
      merge(this.#withoutSlug, keyOf(group, name), facts);
      return;
    }
    merge(this.#bySlug, keyOf(group, slug), facts);
    this.#learn(group, name, slug);
  }

  #learn(group: string, name: string, slug: string): void {
    const before = this.#slugs.get(keyOf(group, name));
    if (before === undefined || slug < before) this.#slugs.set(keyOf(group, name), slug);
  }

  /** The slug that somebody has, or who has the name. */
  slugOf({ name, slug }: Facts, group = ''): string | undefined {
    return slug ?? this.#slugs.get(keyOf(group, name));
  }

  find(facts: Facts, group = ''): T | undefined {
    const slug = this.slugOf(facts, group);
    const found = slug === undefined ? undefined : this.#bySlug.get(keyOf(group, slug));
    return found ?? this.#withoutSlug.get(keyOf(group, facts.name));
  }
}

const keyOf = (group: string, name: string): string => `${group}\n${name}`;

/** All that is known of one are texts. */
function merge<T extends Facts>(all: Map<string, T>, key: string, facts: T): void {
  const merged: Record<string, string | undefined> = { ...all.get(key) };
  for (const [field, value] of Object.entries(facts) as [string, string][]) {
    merged[field] = fuller(merged[field], value);
  }
  all.set(key, merged as unknown as T);
}
