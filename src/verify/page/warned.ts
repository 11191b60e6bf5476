import type { Warning, WarningCode } from '../../warnings.js';

/** What the warnings of a conversion name, by their code. */
export class Warned {
  readonly #elements = new Map<WarningCode, Set<string>>();

  constructor(warnings: readonly Warning[]) {
    for (const { code, element } of warnings) {
      const known = this.#elements.get(code);
      if (known) known.add(element);
      else this.#elements.set(code, new Set([element]));
    }
  }

  /** Whether there is a warning with this code, of this element where one is given. */
  has(code: WarningCode, element?: string): boolean {
    const elements = this.#elements.get(code);
    return elements !== undefined && (element === undefined || elements.has(element));
  }

  /** The elements that warnings with this code name. */
  all(code: WarningCode): ReadonlySet<string> {
    return this.#elements.get(code) ?? new Set();
  }
}
