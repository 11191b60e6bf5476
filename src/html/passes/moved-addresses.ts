import { attribute } from '../dom.js';
import { addressed } from '../found-addresses.js';
import type { Pass } from '../pass.js';
import { walk } from '../walk.js';

/**
 * Gives links, pictures and embeds the addresses that they have in the output, as the options say, and warns of those that
 * have none there. After every pass that makes an address or reads one.
 */
export const movedAddresses: Pass = (root, { options: { addresses }, warn }) => {
  const { moved, lost, notes } = addresses;
  if (moved.size + lost.size === 0) return;
  walk(root, {
    element: (node) => {
      const place = addressed.get(node.name);
      const address = place && attribute(node, place.attribute);
      if (place === undefined || address === undefined) return;
      const loss = lost.get(address);
      if (loss !== undefined) warn(loss.code, address, loss.why);
      const there = moved.get(address);
      if (there !== undefined) node.attribs[place.attribute] = there;
      const note = notes?.get(address);
      if (note !== undefined && node.name !== 'img') node.attribs['note'] = note;
    },
  });
};
