import { escapeAttribute, expression, jsx } from '../html-form.js';
import { unsafeWith } from '../inline/unsafe.js';
import { markdown, type HostSyntax } from './host.js';
import { withoutBraces } from './hugo.js';

/**
 * MDX (mdxjs.com, "What is MDX?"), as Docusaurus reads it: JSX instead of HTML, expressions in braces, ESM at the start of a
 * block, no addresses in `<>`, no comments of HTML.
 */
export const mdx: HostSyntax = {
  ...markdown,
  unsafe: unsafeWith({
    anywhere: {
      // Not even with a backslash may they look like the end of what a list of posts shows.
      '{': ({ value }, at) => (value.startsWith('{/*', at) ? 'reference' : true),
      '<': ({ value }, at) => (value.startsWith('<!--', at) ? 'reference' : true),
    },
    lineStarts: [
      { pattern: /(?:import|export)(?=[\s{"'*])/y, escape: 'first', onlyFirst: true, reference: true },
      // Docusaurus's admonitions.
      { pattern: /:::/y, escape: 'first' },
    ],
  }),
  html: jsx,
  autolinks: false,
  destination: withoutBraces,
  title: (title) => markdown.title(title).replaceAll('{', '&#123;').replaceAll('<', '&lt;'),
  // Docusaurus takes the first heading for the title where it is of the first level, and `{#…}` at the end for the id.
  headingIds: true,
  heading: (depth, text, id) =>
    depth === 1
      ? `<h1${id === undefined ? '' : ` id="${id}"`}>${text}${text.endsWith('\\') ? "{''}" : ''}</h1>`
      : `${'#'.repeat(depth)} ${text}${id === undefined ? (text.endsWith('}') ? "{''}" : '') : ` {#${id}}`}`,
  fold: '{/* truncate */}',
  verbatim: (text) => text.replace(/[{<]/g, '\\$&'),
  math: (tex, display) => {
    const whole = markdown.math(tex, display);
    return /[\\{}<*_~`]/.test(whole) ? expression(whole.replaceAll('\n', ' ')) : whole;
  },
  comment: (text) => `{/* ${text.startsWith('more') ? 'truncate' : text.replaceAll('*/', '* /')} */}`,
  embed: (href, title) => {
    const youTube = /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]+)(?:&t=(\d+)s?)?$/.exec(href);
    if (youTube?.[1] !== undefined) {
      const start = youTube[2] === undefined ? '' : `?start=${youTube[2]}`;
      return frame(`https://www.youtube-nocookie.com/embed/${youTube[1]}${start}`, title);
    }
    const vimeo = /^https:\/\/vimeo\.com\/(\d+)$/.exec(href);
    return vimeo?.[1] === undefined ? undefined : frame(`https://player.vimeo.com/video/${vimeo[1]}`, title);
  },
};

const frame = (src: string, title: string): string =>
  `<iframe width="560" height="315" src="${src}"${title === '' ? '' : ` title="${escapeAttribute(title)}"`} allowFullScreen></iframe>`;
