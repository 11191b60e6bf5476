import { basename, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Comment, JsonObject } from '../../post.js';
import { readSidecars } from '../../source/index.js';
import { commentOf, embeddedComments, recordsIn } from '../../wordpress/index.js';

/** The name of the file in which comments may stand beside posts. */
const sidecar = 'comments.json';

/** The comments of a run, by the post that they are on: those among the posts and in sidecar files. */
export class Comments {
  readonly #byPost = new Map<string, Comment[]>();
  readonly #read = new Set<string>();

  /** Takes a comment that stood among the posts. */
  add(json: JsonObject): void {
    const found = commentOf(json);
    if (found?.post === undefined) return;
    const all = this.#byPost.get(found.post) ?? [];
    all.push(found.comment);
    this.#byPost.set(found.post, all);
  }

  /** Reads `comments.json` in a folder, or a named file that may hold comments; each once. */
  async readBeside(path: string): Promise<void> {
    const file = basename(path).endsWith('.json') ? path : join(path, sidecar);
    if (this.#read.has(file)) return;
    this.#read.add(file);
    if (!existsSync(file)) return;
    for (const event of await readSidecars(file)) {
      if (event.kind !== 'value') continue;
      for (const record of recordsIn(event.json.value)) {
        if (record.kind === 'other' && record.what === 'comment') this.add(record.json);
      }
    }
  }

  /** Those on a post, each once, in no order. */
  of(post: JsonObject, id: string | number | undefined): readonly Comment[] {
    const known = new Map<string, Comment>();
    // Each place may say what the other does not.
    for (const comment of [...embeddedComments(post), ...(this.#byPost.get(String(id ?? '')) ?? [])]) {
      known.set(comment.id, { ...known.get(comment.id), ...comment });
    }
    return [...known.values()];
  }
}
