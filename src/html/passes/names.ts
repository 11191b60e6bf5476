import type { Pass } from '../pass.js';
import { walk } from '../walk.js';

/** The names of wp2md's own marker elements begin with this. */
export const reserved = 'wp2md-';

/** Renames elements of the post that pose as wp2md's own markers, so that only the passes can make one. */
export const hostileNames: Pass = (root) => {
  walk(root, {
    element(node) {
      if (node.name.startsWith(reserved)) node.name = 'span';
    },
  });
};
