import { attribute, findIn, hasClass, textOf, type Element } from '../dom.js';
import { embedded, linksIn, type Embedded } from './embedded.js';

/** The address of the gist that an element stands for: a plugin or a script fills it in, or it has the code already. */
export function gistAddress(node: Element): string | undefined {
  const path = hasClass(node, 'gist-oembed') ? attribute(node, 'data-gist') : undefined;
  if (path !== undefined) return `//gist.github.com/${path}`;
  const id = attribute(node, 'data-gist-id');
  if (id !== undefined && /^(?:[\w-]+\/)?[\da-f]{4,}$/.test(id) && textOf(node).trim() === '') {
    return `//gist.github.com/${id}`;
  }
  const meta = hasClass(node, 'gist') ? findIn(node, (child) => hasClass(child, 'gist-meta')) : undefined;
  const link =
    meta && findIn(meta, (child) => attribute(child, 'href')?.includes('//gist.github.com/') === true);
  return link && attribute(link, 'href');
}

/** A gist, by the address of its script or its page. */
export function gist(source: string | undefined): Embedded | undefined {
  const path = source && /^(?:https?:)?\/\/gist\.github\.com\/([\w./-]+)/.exec(source)?.[1];
  return embedded(path ? [`https://gist.github.com/${path.replace(/\.js$/, '')}`] : [], { stands: true });
}

/** Scripts that write a player, a form or code where they stand. */
const writer =
  /^https?:\/\/(?:[\w.-]*\.)?(?:buzzsprout\.com\/\d|asciinema\.org\/a\/|cdn\.jwplayer\.com\/players\/|secure\.polldaddy\.com\/p\/|jotform\.com\/jsform\/|aparat\.com\/embed\/|jsfiddle\.net\/|pastebin\.com\/embed_js|ideone\.com\/e\.js\/|gist-it\.appspot\.com\/|emgithub\.com\/embed)/;

/** What a script writes where it stands. */
export function written(node: Element): Embedded | undefined {
  const post = attribute(node, 'data-telegram-post');
  if (post !== undefined) return embedded([`https://t.me/${post}`]);
  if (textOf(node).includes('podlovePlayer')) return episode(textOf(node));
  if (/msmaflink\(\{/.test(textOf(node))) return embedded(addressesIn(textOf(node)));
  if (textOf(node).includes('amazonjs_item')) return embedded(productsIn(textOf(node)));
  const source = (attribute(node, 'src') ?? '').replace(/^\/\//, 'https://');
  const numbers = [...source.matchAll(/\d{4,}/g)].join('/');
  return embedded(writer.test(source) ? [source, `https://writer.invalid/${numbers}`] : []);
}

/** The file of an episode that Podlove Web Player plays. */
function episode(script: string): Embedded | undefined {
  const file = /"audio":\[\{"url":"([^"\s]{1,2000})"/.exec(script)?.[1];
  return embedded(file === undefined ? [] : [file.replaceAll('\\/', '/')]);
}

/** A card for a product: its page, and what its buttons lead to. */
const addressesIn = (script: string): string[] =>
  [...script.matchAll(/"u(?:_url)?":"(http[^"]{1,2000})"/g)].map(([, found]) =>
    (found ?? '').replaceAll('\\/', '/'),
  );

/** A product of AmazonJS, by its number or by what its name leads to. */
export const product = (node: Element): Embedded | undefined =>
  embedded([attribute(node, 'data-asin') ?? '', ...linksIn(node)], { stands: true });

/** The same where a script writes the box. */
const productsIn = (script: string): string[] =>
  [...script.matchAll(/(?:data-asin|href)=\\"([^"\\#]{1,2000})/g)].flatMap(([, found]) => found ?? []);
