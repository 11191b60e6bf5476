/** Elements whose text a page does not show as text: it goes with them. */
export const unshown: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'option',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);

/** Elements that part words: `one<br>two` is two words. */
export const parting: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'br',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
  ],
  ...[
    'img',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
  ],
  ...['thead', 'tr', 'ul'],
]);

/**
 * Elements that people and plugins put into titles and names. Any other name in `<…>` is what the title speaks of:
 * WordPress escapes nothing in a title, and `Why <nav> matters` reads as it was typed.
 */
const inLines: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'br',
    'center',
    'cite',
    'code',
    'del',
    'dfn',
    'div',
    'em',
  ],
  ...[
    'font',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'i',
    'img',
    'ins',
    'kbd',
    'mark',
    'nobr',
    'p',
    'q',
    'rp',
    'rt',
  ],
  ...[
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
  ],
]);

/** Whether a name in `<…>` is a tag in a title, a name, a label. */
export const isLineTag = (name: string): boolean => inLines.has(name);

/** Whether a name in `<…>` is a tag in HTML of any size, where a browser takes every such name for one. */
export const isFlowTag = (): boolean => true;
