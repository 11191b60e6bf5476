import { html } from '../html-form.js';
import { unsafeWith, type Situation } from '../inline/unsafe.js';
import { headingWithId, markdown, type Figure, type HostSyntax } from './host.js';

const space = /^[\s\u00a0]?$/;
const opening = /\{\{[<%]/;

/**
 * Hugo looks for shortcodes in the whole file before goldmark reads it (gohugo.io, "Shortcodes"), in code too; goldmark has
 * definition lists, and attributes of headings.
 */
export const hugo: HostSyntax = {
  ...markdown,
  unsafe: unsafeWith({
    anywhere: {
      '{': ({ value, place }, at) =>
        (value[at - 1] === '{' && /[<%]/.test(value.charAt(at + 1))) || place === 'heading',
      '<': ({ value }, at) =>
        value.startsWith('<!--more-->', at) ? 'reference' : value[at + 1] === '<' || value[at - 1] === '<',
      // goldmark takes `[x](…)` at the start of an item for a task box.
      x: isBox,
      X: isBox,
      '[': inLinkedHeading,
      ']': inLinkedHeading,
      // Guillemets.
      '>': ({ value }, at) => value[at + 1] === '>' || value[at - 1] === '>',
      '*': endsInLink,
    },
    lineStarts: [{ pattern: /:(?=[ \t])/y, escape: 'first', onlyLater: true }],
  }),
  html: {
    ...html,
    text: (value) => apart(html.text(value)),
    code: (value) => apart(html.code(value)),
    attribute: (name, value) => apart(html.attribute(name, value)),
  },
  // It links them, but looks for emphasis in them first.
  literalAddresses: false,
  headingIds: true,
  heading: headingWithId,
  destination: withoutBraces,
  title: (title) =>
    markdown.title(title).replaceAll('{{', '{\\{').replaceAll('<!--more-->', '&lt;!--more-->'),
  code: escapedShortcodes,
  verbatim: (text) => text.replace(/\{\{(?=[<%])/g, '{\\{'),
  // TeX does not see the space.
  math: (tex, display) => markdown.math(tex.replace(/\{\{(?=[<%])/g, '{ {'), display),
  comment: (text) => `<!--${text.startsWith('more') ? 'more' : text}-->`,
  embed: (href, title) => {
    const youTube = /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]+)(?:&t=(\d+)s?)?$/.exec(href);
    if (youTube?.[1] !== undefined) return shortcode('youtube', { id: youTube[1], title, start: youTube[2] });
    const vimeo = /^https:\/\/vimeo\.com\/(\d+)$/.exec(href);
    return vimeo?.[1] === undefined ? undefined : shortcode('vimeo', { id: vimeo[1], title });
  },
  figure: ({ caption, ...rest }: Figure) =>
    shortcode('figure', { ...rest, caption: caption.replaceAll('`', '&#96;') }),
};

function isBox({ value, startsItem }: Situation, at: number): false | 'reference' {
  return startsItem && at === 1 && value[0] === '[' && value[2] === ']' && 'reference';
}

/** Brackets in a link in a heading in a list end goldmark 1.5 (Debian's Hugo) with an error, or end the link. */
function inLinkedHeading({ place, hasLink }: Situation): false | 'reference' {
  return place === 'heading' && hasLink && 'reference';
}

/** goldmark lets emphasis begin in the text of a link and end behind it. */
function endsInLink({ value, hasLink }: Situation, at: number): boolean {
  return hasLink && (!space.test(value.charAt(at - 1)) || !space.test(value.charAt(at + 1)));
}

/** As it stands in HTML. */
const apart = (text: string): string => text.replaceAll('{{', '{&#123;');

export function withoutBraces(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** A shortcode with its parameters, less those without a value; undefined where one has a value that it cannot have. */
function shortcode(
  name: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string | undefined {
  let written = '';
  for (const [key, value = ''] of Object.entries(parameters)) {
    const line = value.replace(/\s+/g, ' ').trim();
    if (line === '') continue;
    // Between double quotes a backslash helps nothing but a quotation mark, between backticks nothing at all.
    const isPlain = !/["\\]/.test(line);
    if (opening.test(line) || (!isPlain && line.includes('`'))) return undefined;
    written += ` ${key}=${isPlain ? `"${line}"` : `\`${line}\``}`;
  }
  return `{{< ${name}${written} >}}`;
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
