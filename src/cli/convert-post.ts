import { convert } from '../convert.js';
import { presetOf, type Document } from '../document/index.js';
import { Wp2mdError } from '../errors.js';
import type { ConvertOptions } from '../options.js';
import { restOfLine } from '../sink/ndjson-line.js';
import type { Conversion, ConvertSettings, Form, OwnOptions, PlainError } from './conversion.js';
import { warningEntry, type DifferenceEntry } from './entries.js';

/** Says in what a document differs from its post. */
export type Check = (document: Document, markdown: string, own: OwnOptions) => readonly DifferenceEntry[];

/** Converts one post, whatever it holds. */
export type ConvertPost = (json: unknown, own: OwnOptions) => Conversion;

/**
 * Makes what converts the posts of a run, and holds them against their HTML where that is asked for. It runs alike in the
 * main thread and in a worker, and never throws: whatever goes wrong costs one post.
 */
export async function postConverter({ options, form, verify }: ConvertSettings): Promise<ConvertPost> {
  const check = verify ? (await import('./verify-document.js')).verifyDocument : undefined;
  return (json, own) => {
    try {
      const all: ConvertOptions = Object.assign({}, options, own);
      const document = convert(json, all);
      const differences = check?.(document, markdownOf(document, json, all), own);
      return conversionOf(document, form, differences);
    } catch (error) {
      return { kind: 'failed', error: plainError(error) };
    }
  };
}

/**
 * What a document means as Markdown alone. Shortcodes, template tags and JSX are nothing that a renderer of Markdown knows, so
 * where the preset writes such, the post is converted once more without.
 */
function markdownOf({ body, comments }: Document, json: unknown, options: ConvertOptions): string {
  const preset = presetOf(options.preset);
  if (preset.syntax === 'markdown') return body.slice(0, body.length - comments.length);
  return convert(json, { ...options, comments: [], preset: { ...preset, syntax: 'markdown' } }).body;
}

function conversionOf(
  document: Document,
  form: Form,
  differences: readonly DifferenceEntry[] | undefined,
): Conversion {
  const { post, path, warnings } = document;
  return {
    kind: 'converted',
    path,
    content: form === 'text' ? document.text : restOfLine(document),
    post: {
      type: post.type,
      title: post.title,
      ...(post.id === undefined ? {} : { id: post.id }),
      ...(post.link === undefined ? {} : { link: post.link }),
    },
    warnings: warnings.map(warningEntry),
    ...(differences === undefined ? {} : { differences }),
  };
}

/** What wp2md did not foresee is a fault of its own. */
function plainError(error: unknown): PlainError {
  if (error instanceof Wp2mdError) {
    const { code, message, hint } = error;
    return hint === undefined ? { code, message } : { code, message, hint };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    code: 'internal',
    message: `internal error: ${message}`,
    hint: 'This is a fault of wp2md: please report it, with the JSON of this post.',
    ...(stack === undefined ? {} : { stack }),
  };
}
