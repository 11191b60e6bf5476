import { attribute, isElement, type Element } from '../dom.js';
import { tidyAddress } from '../address.js';

/**
 * Where plugins that load late (or only after consent) put the real address, best first. Each name was set by a plugin
 * that emptied `src` or put a placeholder there, so its value goes before `src`.
 */
const lazyAttributes = [
  'data-lazy-src', // Jetpack, WP Rocket, a3 Lazy Load
  'data-src', // lazysizes, Smush, Autoptimize, EWWW
  'data-original', // jQuery Lazy Load
  'data-litespeed-src',
  'data-soliloquy-src',
  'data-envira-src',
  'data-lazyload', // Slider Revolution
  'data-lazy', // slick
  'data-echo',
  'data-cfsrc', // Cloudflare Mirage
  'data-ezsrc', // Ezoic
  'data-breeze',
  'data-opt-src', // Optimole
  'nitro-lazy-src',
  'data-pagespeed-lazy-src',
  'data-original-src',
  'data-srclazy',
  'data-src-cmplz', // Complianz
  'data-cmplz-src',
  'data-cookieblock-src', // Cookiebot
  'data-cli-src', // CookieYes
  'suppressedsrc', // iubenda
  'data-suppressedsrc',
  'consent-original-src-_', // Real Cookie Banner
  'consent-original-src',
  'consent-click-original-src-_', // the same, and it plays at once
  'src-consent', // Borlabs Cookie
  'data-consent-src', // Cookie Information
  'data-uc-src', // Usercentrics
  'data-wpconsent-src', // WPConsent
  'data-gdpr-iframesrc', // Moove GDPR Cookie Compliance
  'data-privacy-src', // Avada
  'data-orig-src', // Avada's pictures
  'data-ep-src', // EmbedPlus
  'data-lazy-load', // JetElements
  'data-src-img', // EWWW
  'data-tf-src', // Themify
  'fifu-data-src', // Featured Image from URL
];

const isLazyAttribute = new Set(lazyAttributes);

const lazySets = ['data-lazy-srcset', 'data-srcset', 'data-original-set', 'srcset'] as const;

/** Jetpack keeps the uploaded file's address beside the resized one: used only where nothing else is left. */
const originals = ['data-orig-file', 'data-large-file', 'data-medium-file', 'data-full-url'] as const;

/** A shorter data: address holds no picture that anyone meant to show: the placeholders of lazy loading. */
const smallestPicture = 256;

const isData = (address: string): boolean => /^data:/i.test(address.slice(0, 5));

/** Whether an address holds the place of a picture or frame that is loaded later. */
export function isPlaceholder(address: string | undefined): boolean {
  if (address === undefined) return true;
  const tidy = isData(address) ? address : tidyAddress(address);
  return tidy === '' || tidy === '#' || (isData(tidy) && tidy.length < smallestPicture);
}

/** The address that a lazy element will load, if a plugin left one. */
export const lazySource = (node: Element): string | undefined =>
  Object.keys(node.attribs).some((name) => isLazyAttribute.has(name))
    ? firstOf(node, lazyAttributes)
    : undefined;

/** Whether a plugin made the element load late. */
export const isLazy = (node: Element): boolean =>
  lazySource(node) !== undefined || isPlaceholder(attribute(node, 'src'));

/** Only what can be an address: other plugins' `data-src` holds JSON, a tag or further placeholders, their `data-lazy` says `true`. */
function firstOf(node: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribute(node, name)?.trim();
    if (value && !isPlaceholder(value) && !/^(?:[[{<]|\w+$)/.test(value)) return value;
  }
  return undefined;
}

/**
 * The real address of an `img`: what it will load late, its `src`, the largest picture of its or its `picture`'s sets, or
 * the original file. Data addresses with a real picture come last.
 */
export function imageSource(image: Element): string | undefined {
  const src = attribute(image, 'src');
  const embedded = src !== undefined && isData(src.trim()) ? src.trim() : undefined;
  return (
    lazySource(image) ??
    (embedded === undefined && !isPlaceholder(src) ? src : undefined) ??
    fromSets(image) ??
    firstOf(image, originals) ??
    keptAddress(image) ??
    (isPlaceholder(embedded) ? undefined : embedded)
  );
}

function fromSets(image: Element): string | undefined {
  const picture = image.parent;
  const sources =
    picture && isElement(picture) && picture.name === 'picture'
      ? picture.children.filter((child) => isElement(child)).filter((child) => child.name === 'source')
      : [];
  for (const node of [image, ...sources]) {
    for (const name of lazySets) {
      const found = largestOf(attribute(node, name) ?? '');
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The address with the greatest width or density in a `srcset` (HTML standard, "parse a srcset attribute"). */
export function largestOf(srcset: string): string | undefined {
  let best: { readonly address: string; readonly size: number } | undefined;
  let address: string | undefined;
  let size = 0;
  const finish = (): void => {
    if (address !== undefined && !isPlaceholder(address) && (!best || size > best.size))
      best = { address, size };
    address = undefined;
    size = 0;
  };
  for (const word of srcset.split(/[ \t\n\f\r]+/)) {
    const ends = word.endsWith(',');
    const value = ends ? word.slice(0, -1) : word;
    if (value !== '') {
      if (address === undefined) address = value;
      else size = Number.parseFloat(value) || size;
    }
    if (ends) finish();
  }
  finish();
  return best?.address;
}

/** The address that a frame shows, now or later, whatever plugin keeps it until then. */
export function frameSource(frame: Element): string | undefined {
  const src = attribute(frame, 'src');
  return lazySource(frame) ?? (isPlaceholder(src) ? (keptAddress(frame) ?? src) : src);
}

/** What names an address that is not the frame's or picture's own. */
const beside = /img|thumb|poster|logo|placeholder|set$|doc$/;

/** A complete address that a frame or picture without one keeps elsewhere. */
const keptAddress = (node: Element): string | undefined =>
  Object.entries(node.attribs).find(
    ([name, value]) =>
      /src|url|orig|lazy/.test(name) && !beside.test(name) && /^(?:https?:)?\/\/[^\s/]/i.test(value.trim()),
  )?.[1];
