import { cleanHtml } from '../../src/html/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
import { resolveOptions, type ConvertOptions } from '../../src/options.js';
import { plain, type Preset } from '../../src/preset.js';
import { WarningList } from '../../src/warnings.js';

/** The Markdown of some HTML, by the whole way that a post's content takes. */
export function markdownOf(html: string, options: ConvertOptions = {}, preset: Preset = plain): string {
  const resolved = resolveOptions(options, preset);
  const { add: warn } = new WarningList();
  return toMarkdown(cleanHtml(html, { link: 'https://example.org/post/', options: resolved, warn }), {
    options: resolved,
    warn,
  });
}
