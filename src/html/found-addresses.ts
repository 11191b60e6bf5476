import { attribute, findElement, type Element, type ParentNode } from './dom.js';
import { walk } from './walk.js';

/** An address in a clean tree. */
export interface FoundAddress {
  /** A link that a reader follows, a picture that the page shows, or an embed: a file that it plays, or another page. */
  readonly use: 'link' | 'image' | 'embed';
  readonly address: string;
  /** The address of the picture that a link has for its text. */
  readonly image?: string;
}

/** The attribute that holds an address, by element, and what it is there for. */
export const addressed: ReadonlyMap<
  string,
  { readonly attribute: string; readonly use: FoundAddress['use'] }
> = new Map([
  ['a', { attribute: 'href', use: 'link' }],
  ['img', { attribute: 'src', use: 'image' }],
  ['wp2md-embed', { attribute: 'href', use: 'embed' }],
]);

/** The web addresses in a clean tree, in document order, as they stand there. */
export function foundAddresses(root: ParentNode): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  walk(root, {
    element: (node) => {
      const place = addressed.get(node.name);
      const address = place && attribute(node, place.attribute);
      if (address === undefined || place === undefined || !/^https?:\/\//i.test(address)) return;
      const image = node.name === 'a' ? imageIn(node) : undefined;
      found.push({ use: place.use, address, ...(image === undefined ? {} : { image }) });
    },
  });
  return found;
}

const imageIn = (link: Element): string | undefined => {
  const image = findElement(link, ({ name }) => name === 'img');
  return image && attribute(image, 'src');
};
