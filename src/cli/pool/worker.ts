import { deserialize } from 'node:v8';
import workerpool from 'workerpool';
import type { Lookup } from '../../post.js';
import type { Conversion } from '../conversion.js';
import { postConverter, type ConvertPost } from '../convert-post.js';
import type { Batch } from './batch.js';

// The program of a worker: it converts batches of posts. What it was told once it keeps, as each batch says the same.
let converter: Promise<ConvertPost> | undefined;
const lookups = new Map<number, Lookup>();

async function convertBatch({ settings, posts, lookups: shared }: Batch): Promise<readonly Conversion[]> {
  const convert = await (converter ??= postConverter(settings));
  for (const [number, bytes] of shared) {
    if (!lookups.has(number)) lookups.set(number, deserialize(Buffer.from(bytes)) as Lookup);
  }
  return posts.map(({ text, lookup: number, own }) => {
    const lookup = lookups.get(number);
    return convert(JSON.parse(text), { ...(lookup === undefined ? {} : { lookup }), ...own });
  });
}

workerpool.worker({ convertBatch });
