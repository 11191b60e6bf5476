import { html } from '../html-form.js';
import { unsafeWith } from '../inline/unsafe.js';
import { markdown, type Figure, type HostSyntax } from './host.js';

const opening = /\{\{[<%]/;

/**
 * Hugo looks for shortcodes in the whole file before goldmark reads it (gohugo.io, "Shortcodes"), in code too; goldmark has
 * definition lists, and attributes of headings.
 */
export const hugo: HostSyntax = {
  ...markdown,
  unsafe: unsafeWith({
    anywhere: {
      '{': ({ value, place }, at) => value[at - 1] === '{' || place === 'heading',
      '<': ({ value }, at) => (value.startsWith('<!--more-->', at) ? 'reference' : false),
    },
    lineStarts: [{ pattern: /:(?=[ \t])/y, escape: 'first', onlyLater: true }],
  }),
  html: {
    ...html,
    text: (value) => apart(html.text(value)),
    code: (value) => apart(html.code(value)),
    attribute: (name, value) => apart(html.attribute(name, value)),
  },
  destination: withoutBraces,
  title: (title) => markdown.title(title).replaceAll('{{', '{\\{'),
  code: escapedShortcodes,
  verbatim: (text) => text.replace(/\{\{(?=[<%])/g, '{\\{'),
  // TeX does not see the space.
  math: (tex, display) => markdown.math(tex.replace(/\{\{(?=[<%])/g, '{ {'), display),
  comment: (text) => `<!--${text.startsWith('more') ? 'more' : text}-->`,
  embed: (href, title) => {
    const youTube = /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]+)(?:&t=(\d+)s?)?$/.exec(href);
    if (youTube?.[1] !== undefined)
      return shortcode('youtube', { id: youTube[1], title, start: youTube[2] ?? '' });
    const vimeo = /^https:\/\/vimeo\.com\/(\d+)$/.exec(href);
    return vimeo?.[1] === undefined ? undefined : shortcode('vimeo', { id: vimeo[1], title });
  },
  figure: ({ src, alt, link = '', caption }: Figure) => shortcode('figure', { src, link, alt, caption }),
};

/** As it stands in HTML. */
const apart = (text: string): string => text.replaceAll('{{', '{&#123;');

export function withoutBraces(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** A shortcode with its parameters; those without a value are left out. */
function shortcode(name: string, parameters: Readonly<Record<string, string>>): string {
  const written = Object.entries(parameters).filter(([, value]) => value !== '');
  return `{{< ${name}${written.map(([key, value]) => ` ${key}=${quoted(value)}`).join('')} >}}`;
}

/** Between double quotes a backslash only helps a quotation mark, between backticks nothing. */
function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  if (!/["\\]/.test(line)) return `"${line}"`;
  if (!line.includes('`')) return `\`${line}\``;
  return `"${line.replace(/\\+$/, '').replaceAll('"', '\\"')}"`;
}

/** Code with its shortcodes as comments, which Hugo writes out as shortcodes; undefined where one has no end. */
function escapedShortcodes(code: string): string | undefined {
  if (code.includes('<!--more-->')) return undefined;
  let result = '';
  let rest = code;
  for (;;) {
    const start = rest.search(opening);
    if (start < 0) return result + rest;
    const close = rest[start + 2] === '<' ? '>}}' : '%}}';
    const end = rest.indexOf(close, start + 3);
    if (end < 0) return undefined;
    const inner = rest.slice(start + 3, end);
    result += `${rest.slice(0, start + 3)}/*${inner}*/${close}`;
    rest = rest.slice(end + close.length);
  }
}
