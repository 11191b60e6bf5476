import { open } from 'node:fs/promises';
import { filetypeinfo } from 'magic-bytes.js';
import { fits } from '../archive/media/index.js';
import { DownloadFault } from './fault.js';

/** As much of a file as tells what it is. */
const headLength = 64 * 1024;

const pictures = new Set([
  'svg',
  'psd',
  'jxl',
  'heic',
  'heif',
  'ico',
  'bmp',
  'tif',
  'webp',
  'avif',
  'png',
  'apng',
  'gif',
  'jpg',
  'jp2',
]);
/**
 * Tells by its bytes what a file is, and so the ending of its name.
 *
 * @param wanted the ending that its address has; kept where the bytes allow it
 * @param isPicture whether a page shows it as a picture
 * @throws {DownloadFault} where it is not what it is taken for: a web page in place of a picture or a file
 */
export async function endingFor(
  path: string,
  wanted: string | undefined,
  isPicture: boolean,
): Promise<string> {
  const head = await headOf(path);
  const types = textType(head) ?? byteTypes(head);
  const [type] = types;
  if (type === 'html') throw new DownloadFault('it is a web page, and no file', { passing: false });
  if (isPicture && (type === undefined || !pictures.has(type))) {
    throw new DownloadFault(`it is no picture${type === undefined ? '' : `, but ${type}`}`, {
      passing: false,
    });
  }
  if (type === undefined) return unknown(wanted);
  return wanted !== undefined && types.some((each) => fits(wanted, each)) ? wanted : type;
}

/** The endings that files with these first bytes have, the likeliest first. */
function byteTypes(head: Uint8Array): readonly string[] {
  const known = filetypeinfo(head).filter(({ mime }) => mime !== undefined);
  return known.flatMap(({ extension = '' }) => usual.get(extension) ?? extension);
}

/** What people call it. */
const usual = new Map([
  ['jpeg', 'jpg'],
  ['ogx', 'ogg'],
  ['tiff', 'tif'],
]);

function unknown(wanted: string | undefined): string {
  if (wanted !== undefined && !told.has(wanted)) return wanted;
  const taken = wanted === undefined ? '' : `, and not ${wanted}`;
  throw new DownloadFault(`its bytes are of no kind that is known${taken}`, { passing: false });
}

/** Endings of which every file would have been known by its bytes. */
const told = new Set(
  'jpg jpeg png gif webp avif bmp ico tif tiff heic svg pdf mp3 mp4 m4a ogg wav flac zip gz rar 7z'.split(
    ' ',
  ),
);

/** Web pages and drawings are text. */
function textType(head: Uint8Array): readonly ['html' | 'svg'] | undefined {
  const text = new TextDecoder('latin1')
    .decode(head)
    .replace(/^(?:\xef\xbb\xbf)?\s+/, '')
    .replace(/^\xef\xbb\xbf/, '');
  if (!text.startsWith('<')) return undefined;
  const start = /<(!doctype html|html|head|body|script|svg)[\s>]/i.exec(text)?.[1]?.toLowerCase();
  if (start === undefined) return undefined;
  return [start === 'svg' ? 'svg' : 'html'];
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
