// The names under which objects hold posts, in answers of plugins, in dumps, in `_envelope` answers (body) and in those
// of WPGraphQL (nodes, edges).
const holders: ReadonlySet<string> = new Set([
  'body',
  'data',
  'edges',
  'items',
  'nodes',
  'pages',
  'posts',
  'results',
]);
const digits = /^[1-9][0-9]*$/;

/**
 * Whether the value of this key, at the top of a document, is where to look for complete values to save when the
 * document as a whole is damaged. A damaged post itself holds lists too, and none of their elements is a post: hence
 * names and not shapes.
 */
export const isHolder = (key: string): boolean => holders.has(key);

/** Whether the key is an id, as in a map of posts by id. */
export const isId = (key: string): boolean => digits.test(key);
