import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { load } from 'cheerio';

/** Renders Markdown as GitHub Flavored Markdown, with a parser that is none of ours. */
export const render = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The text of the first element that a selector finds in rendered Markdown. */
export const renderedText = (markdown: string, selector: string): string =>
  load(render(markdown), null, false)(selector).first().text();
