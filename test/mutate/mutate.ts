import type { ConvertOptions } from '../../src/options.js';
import { Random } from './random.js';

/** A post as JSON, of which only some fields are looked at. */
export type RawPost = Readonly<Record<string, unknown>>;

export interface Mutant {
  readonly post: RawPost;
  readonly options: ConvertOptions;
}

/** What a change works on: tags, comments, character references and stretches of text. */
type Tokens = readonly string[];
type Change = (tokens: Tokens, random: Random, other: Tokens) => Tokens;

const tokensOf = (html: string): Tokens => html.match(/<[^<>]*>?|&[^;\s<&]{0,10};?|[^<&]+/g) ?? [];

const isTag = (token: string): boolean => /^<\/?[a-z]/i.test(token);
const isEnd = (token: string): boolean => token.startsWith('</');

const names =
  'p div span b strong i em u s a code pre ul ol li table tbody tr td th caption blockquote h1 h3 br hr img figure figcaption ' +
  'iframe video script style noscript svg math details summary sup font center dl dd form input button select option template';
const attributes =
  'class="wp-block-gallery" class="wp-block-code" class="screen-reader-text" class="footnotes" class="alignleft" id="fn1" href="#fn1" ' +
  'href="x:y" href="" href="//[" src="data:image/png,x" style="font-weight:bold" style="display:none" colspan="9999999" rowspan="-1" ' +
  'start="99999999999" align="center" title=\'"\' lang=x data-src="/a b.png" __proto__="a" constructor="b" hidden on="<b>"';
const words =
  '** __ ` ``` ~~ [a](b) ![ ]( <b \\ \\* # - + 1. 1) > | || $ $$ \\( \\) [^1] [x] [caption id="a"] [/caption] [vc_row] [gallery ids="1"] ' +
  '<!--more--> <!-- <![CDATA[ ]]> --> <? &lt; &amp;lt; &#60; &#0; &#xD800; &#x110000; &nbsp; &zwj; & &; \u0000 \u200b \ufeff \ud83d \udc00 ' +
  '\u202e \u2028 \u0085 http://a.b/c_d_ www.a a@b.c {{ {% <% --- === :::';
const listOf = (text: string): string[] => text.split(' ');

const tagNames = listOf(names);
const odd = listOf(words);
const oddAttributes = attributes.match(/\S+?=(?:"[^"]*"|'[^']*'|\S*)|\w+/g) ?? [];

/** A stretch of a list: where it begins and ends. */
function stretch(tokens: Tokens, random: Random, most: number): readonly [number, number] {
  const start = random.below(tokens.length + 1);
  return [start, Math.min(tokens.length, start + random.below(most))];
}

/** The list with what lies between two places replaced. */
const replaced = (tokens: Tokens, start: number, end: number, by: Tokens): Tokens => [
  ...tokens.slice(0, start),
  ...by,
  ...tokens.slice(end),
];

/** The list with one token that passes a test put through a change. */
function withOne(
  tokens: Tokens,
  random: Random,
  test: (token: string) => boolean,
  change: (token: string) => string,
): Tokens {
  const places = tokens.flatMap((token, at) => (test(token) ? [at] : []));
  if (places.length === 0) return tokens;
  const at = random.one(places);
  return replaced(tokens, at, at + 1, [change(tokens[at] ?? '')]);
}

const withAttribute = (tag: string, attribute: string): string =>
  tag.replace(/^(<[^\s>]*)/, (start) => `${start} ${attribute}`);

const changes: Readonly<Record<string, Change>> = {
  cutTokens: (tokens, random) => replaced(tokens, ...stretch(tokens, random, 40), []),
  cutCharacters: (tokens, random) => {
    const html = tokens.join('');
    const start = random.below(html.length);
    return tokensOf(html.slice(0, start) + html.slice(start + random.below(200)));
  },
  cutEnd: (tokens, random) => tokensOf(tokens.join('').slice(0, random.below(tokens.join('').length))),
  splice: (tokens, random, other) => {
    const at = random.below(tokens.length + 1);
    return replaced(tokens, at, at, other.slice(...stretch(other, random, 60)));
  },
  repeat: (tokens, random) => {
    const [start, end] = stretch(tokens, random, 8);
    const times = random.one([2, 3, 20, 200]);
    return replaced(
      tokens,
      start,
      start,
      Array.from({ length: times }, () => tokens.slice(start, end)).flat(),
    );
  },
  shuffle: (tokens, random) => {
    const [start, end] = stretch(tokens, random, 60);
    const part = tokens.slice(start, end);
    for (let at = part.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [part[at], part[other]] = [part[other] ?? '', part[at] ?? ''];
    }
    return replaced(tokens, start, end, part);
  },
  dropEnds: (tokens, random) => tokens.filter((token) => !isEnd(token) || random.next() < 0.7),
  dropStarts: (tokens, random) =>
    tokens.filter((token) => !isTag(token) || isEnd(token) || random.next() < 0.8),
  rename: (tokens, random) =>
    withOne(tokens, random, isTag, (tag) => tag.replace(/^(<\/?)[a-z][^\s>]*/i, `$1${random.one(tagNames)}`)),
  insertTag: (tokens, random) => {
    const at = random.below(tokens.length + 1);
    const name = random.one(tagNames);
    return replaced(tokens, at, at, [
      random.one([`<${name}>`, `</${name}>`, `<${name}/>`, `<${name}`, `<${name} `]),
    ]);
  },
  wrap: (tokens, random) => {
    const [start, end] = stretch(tokens, random, 30);
    const name = random.one(tagNames);
    return replaced(tokens, start, end, [`<${name}>`, ...tokens.slice(start, end), `</${name}>`]);
  },
  addAttribute: (tokens, random) =>
    withOne(tokens, random, isTag, (tag) => withAttribute(tag, random.one(oddAttributes))),
  doubleAttributes: (tokens, random) =>
    withOne(tokens, random, isTag, (tag) =>
      tag.replace(/^<[^\s>]+(\s[^>]*)/, (all, own: string) => all + own),
    ),
  breakQuotes: (tokens, random) =>
    withOne(
      tokens,
      random,
      (token) => token.includes('"'),
      (token) => token.replace('"', random.one(['', "'", '">'])),
    ),
  oddWord: (tokens, random) => {
    const at = random.below(tokens.length + 1);
    return replaced(tokens, at, at, [random.one(odd)]);
  },
  oddWords: (tokens, random) =>
    tokens.map((token) =>
      isTag(token) || random.next() < 0.9 ? token : token.replace(/\w+/, random.one(odd)),
    ),
  escape: (tokens) => tokensOf(tokens.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  unescape: (tokens) => tokensOf(tokens.join('').replaceAll('&lt;', '<').replaceAll('&amp;', '&')),
  dropBreaks: (tokens) => tokens.map((token) => token.replaceAll('\n', ' ')),
};
const kinds = Object.values(changes);

const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { rendered: null },
  { rendered: 5 },
];

const contentOf = ({ content }: RawPost): string => {
  if (typeof content === 'string') return content;
  const rendered = (content as { rendered?: unknown } | null | undefined)?.rendered;
  return typeof rendered === 'string' ? rendered : '';
};

function mutateText(html: string, random: Random, other: string): string {
  let tokens = tokensOf(html);
  for (let count = 1 + random.below(8); count > 0; count--)
    tokens = random.one(kinds)(tokens, random, tokensOf(other));
  return tokens.join('').slice(0, 300_000);
}

/** Makes one of the endlessly many mutants of some posts: the same for the same seed. */
export function mutant(posts: readonly RawPost[], seed: number): Mutant {
  const random = new Random(seed);
  const post: Record<string, unknown> = { ...random.one(posts) };
  const other = contentOf(random.one(posts));
  post['content'] = { rendered: mutateText(contentOf(post), random, other) };
  if (random.next() < 0.2)
    post['title'] = { rendered: mutateText('A <em>title</em> &amp; more', random, other).slice(0, 500) };
  if (random.next() < 0.1) post[random.one(Object.keys(post))] = random.one(oddValues);
  const options: ConvertOptions = {
    rawHtml: random.next() < 0.2 ? 'drop' : 'keep',
    htmlEmbeds: random.next() < 0.2,
    frontMatter: random.one(['yaml', 'yaml', 'toml', 'json', 'none'] as const),
  };
  return { post, options };
}
