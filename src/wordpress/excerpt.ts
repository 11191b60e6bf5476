import { withoutBuilderTags } from './builder-tags.js';
import { attributeValue } from './html-attribute.js';
import { htmlTokens, type HtmlToken } from './html-tokens.js';
import { isFlowTag } from './tags.js';
import { flowText, textOfTokens, tidy } from './text.js';

/**
 * The plain text of an excerpt, without what themes and plugins hang on it: the `[…]` of `wp_trim_excerpt`, the link to the
 * whole post (`excerpt_more`) and how long it takes to read, and without page builders' shortcodes. Empty where nothing
 * else is there.
 *
 * @param link the post's permalink, by which the link to it is known whatever it says
 */
export function excerptText(html: string, link?: string): string {
  if (!html.includes('<')) return withoutMark(flowText(html), cutMarks);
  const tokens = withoutReadingTime(htmlTokens(html, isFlowTag));
  // Twenty Ten and Twenty Eleven hang it on twice: by `excerpt_more`, and by `get_the_excerpt` again.
  const rest = withoutReadMore(withoutReadMore(tokens, link), link);
  const marks = rest === tokens ? cutMarks : [...cutMarks, ...ellipses];
  return withoutMark(textOfTokens(rest), marks);
}

function withoutReadMore(tokens: readonly HtmlToken[], whole: string | undefined): readonly HtmlToken[] {
  const at = readMoreLink(tokens, whole);
  return at === undefined ? tokens : tokens.slice(0, at);
}

/** As Reading Time WP puts it before an excerpt. */
const readingTime = /\brt-reading-time\b/;

function withoutReadingTime(tokens: readonly HtmlToken[]): readonly HtmlToken[] {
  const from = tokens.findIndex(
    (token) => token.kind === 'open' && readingTime.test(attributeValue(token.attributes, 'class') ?? ''),
  );
  const first = tokens[from];
  if (first?.kind !== 'open') return tokens;
  let depth = 0;
  const to = tokens.findIndex((token, index) => {
    if (index < from || token.kind === 'text' || token.name !== first.name) return false;
    depth += token.kind === 'open' ? 1 : -1;
    return depth === 0;
  });
  return to < 0 ? tokens : [...tokens.slice(0, from), ...tokens.slice(to + 1)];
}

const cutMarks = ['[…]', '[...]', '[..]', '[ … ]', '[ ... ]', '(…)', '(...)'];
/** Only where a link followed: otherwise the author may have written them. */
const ellipses = ['…', '...', '….'];

function withoutMark(text: string, marks: readonly string[]): string {
  let rest = text.includes('[') ? tidy(withoutBuilderTags(text)) : text;
  for (;;) {
    const mark = marks.find((candidate) => rest.endsWith(candidate));
    if (mark === undefined) return rest;
    rest = rest.slice(0, -mark.length).trimEnd();
  }
}

/** The place of the last link, where it leads to the whole post and nothing but arrows comes after it. */
function readMoreLink(tokens: readonly HtmlToken[], whole: string | undefined): number | undefined {
  const at = tokens.findLastIndex((token) => token.kind === 'open' && token.name === 'a');
  const link = tokens[at];
  if (link?.kind !== 'open') return undefined;
  const close = tokens.findIndex(
    (token, index) => index > at && token.kind === 'close' && token.name === 'a',
  );
  const end = close < 0 ? tokens.length : close;
  if (hasLetters(textOfTokens(tokens.slice(end)))) return undefined;
  const named = /more|continue/i.test(attributeValue(link.attributes, 'class') ?? '');
  // Neve's link says so, whatever its words.
  const isPermalink = attributeValue(link.attributes, 'rel') === 'bookmark';
  if (named || isPermalink || saysReadMore(textOfTokens(tokens.slice(at, end)))) return at;
  // A link around all the words is no link at their end.
  const href = attributeValue(link.attributes, 'href');
  const leadsToWhole = href !== undefined && whole !== undefined && pageOf(href) === pageOf(whole);
  return leadsToWhole && hasLetters(textOfTokens(tokens.slice(0, at))) ? at : undefined;
}

/** An address without what may differ between two of one page. */
const pageOf = (address: string): string =>
  (address.split('#', 1)[0] ?? '')
    .trim()
    .replace(/^https?:/i, '')
    .replace(/\/$/, '');

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A theme may put the post's title before or after the words, for screen readers. */
function saysReadMore(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return readMoreWords.some(
    (phrase) => words === phrase || words.startsWith(`${phrase} `) || words.endsWith(` ${phrase}`),
  );
}

/** What WordPress's themes and their translations write on the link. One row a language is enough to add one. */
const readMoreWords: readonly string[] = [
  ...[
    'read more',
    'continue reading',
    'keep reading',
    'read the rest',
    'read on',
    'learn more',
    'full story',
  ],
  ...['weiterlesen', 'mehr lesen', 'mehr erfahren'],
  ...['lire la suite', 'lire plus', 'en savoir plus', 'continuer la lecture', 'continuer à lire'],
  ...['leer más', 'seguir leyendo', 'continuar leyendo', 'sigue leyendo'],
  ...['leggi tutto', 'leggi di più', 'continua a leggere', 'continua'],
  ...['leia mais', 'ler mais', 'continue lendo', 'continuar lendo', 'continuar a ler'],
  ...['lees meer', 'lees verder', 'verder lezen'],
  ...['läs mer', 'fortsätt läsa', 'les mer', 'fortsett å lese', 'læs mere', 'læs videre', 'lue lisää'],
  ...[
    'czytaj dalej',
    'czytaj więcej',
    'číst dál',
    'číst více',
    'čítať ďalej',
    'tovább olvasom',
    'citește mai mult',
  ],
  ...[
    'читать далее',
    'читать дальше',
    'читать полностью',
    'подробнее',
    'читати далі',
    'прочетете повече',
    'още',
  ],
  ...[
    'devamını oku',
    'daha fazlasını oku',
    'okumaya devam et',
    'διαβάστε περισσότερα',
    'baca selengkapnya',
    'selengkapnya',
    'xem thêm',
  ],
  ...['続きを読む', '続きを見る', 'もっと読む', '記事を読む', '더 보기', '계속 읽기'],
  ...['阅读更多', '继续阅读', '阅读全文', '閱讀更多', '繼續閱讀', '閱讀全文'],
  ...['اقرأ المزيد', 'إقرأ المزيد', 'قراءة المزيد', 'ادامه مطلب', 'קרא עוד', 'המשך קריאה'],
];
