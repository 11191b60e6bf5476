import { mediaAddress } from '../address.js';
import { attribute, findElement, hasClass, rewrite, textOf, type ChildNode, type Element } from '../dom.js';
import { embedMarker } from '../media/marker.js';
import { parse } from '../parse.js';
import type { Pass } from '../pass.js';

/**
 * A product that AmazonJS shows: a box with the product's name, whose link leads nowhere until a script has filled the box;
 * or a script that writes this box, with an advertisement in a `noscript` for visitors without JavaScript
 * (`Amazonjs::shortcode()`). Gives the product's name as a link to its page.
 *
 * Before scripts are dropped.
 */
export const amazonCards: Pass = (root, { warn }) => {
  rewrite(root, (node) => {
    if (isBox(node)) return linkOf(node);
    const written = node.name === 'script' ? writtenBy(textOf(node)) : undefined;
    const box = written === undefined ? undefined : findElement(parse(written, warn), isBox);
    return box && linkOf(box);
  });
};

const boxClass = 'amazonjs_item';

const isBox = (node: Element): boolean => node.name === 'div' && hasClass(node, boxClass);

const call = 'document.write("';

/** The HTML that the script writes, without what `addslashes()` put before its quotation marks. */
function writtenBy(script: string): string | undefined {
  const start = script.indexOf(call);
  const end = script.lastIndexOf('")');
  if (start < 0 || end < start || !script.includes(boxClass)) return undefined;
  return script.slice(start + call.length, end).replace(/\\(.)/g, '$1');
}

/** Amazon's shops, by the countries that the plugin knows. */
const shops: ReadonlyMap<string, string> = new Map([
  ['CA', 'www.amazon.ca'],
  ['CN', 'www.amazon.cn'],
  ['DE', 'www.amazon.de'],
  ['ES', 'www.amazon.es'],
  ['FR', 'www.amazon.fr'],
  ['IT', 'www.amazon.it'],
  ['JP', 'www.amazon.co.jp'],
  ['UK', 'www.amazon.co.uk'],
  ['US', 'www.amazon.com'],
]);

function linkOf(box: Element): ChildNode[] | undefined {
  const link = findElement(box, (node) => hasClass(node, 'amazonjs_indicator_title'));
  const href = mediaAddress(link && attribute(link, 'href'), undefined) ?? productPage(box);
  return href === undefined ? undefined : [embedMarker({ href, title: link && textOf(link) })];
}

/** Where the plugin did not know the address, which is kept for a day only. */
function productPage(box: Element): string | undefined {
  const shop = shops.get(attribute(box, 'data-locale') ?? '');
  const number = attribute(box, 'data-asin') ?? '';
  return shop !== undefined && /^\w{10}$/.test(number) ? `https://${shop}/dp/${number}` : undefined;
}
