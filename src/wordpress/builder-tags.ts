/** How the shortcodes of page builders begin: WPBakery, Divi, Avada, Enfold, Flatsome, Cornerstone, Tatsu. */
const prefixes = ['vc_', 'et_pb_', 'fusion_', 'av_', 'ux_', 'cs_', 'tatsu_'];

const shortcodeName = /\/?([a-z][a-z0-9_-]*)(?=[\s\]]|$)/iy;

/**
 * Takes the tags of page builders' shortcodes out of a plain text. `wp_trim_excerpt` takes out shortcodes only while
 * the plugin that knows them runs: without it they stand in excerpts, the last one maybe cut short.
 */
export function withoutBuilderTags(text: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    if (!isBuilderTag(text, at)) continue;
    result += `${text.slice(from, at)} `;
    const end = text.indexOf(']', at);
    if (end < 0) return result;
    from = afterCode(text, at, end + 1);
    at = from - 1;
  }
  return result + text.slice(from);
}

/** Tags that hold code in base64. */
const encoded = ['[vc_raw_html', '[vc_raw_js', '[fusion_code', '[fusion_syntax_highlighter'];

const codeEnd = /[\s[]/g;

/** Where the code ends that a tag holds, or the tag itself where it holds none. */
function afterCode(text: string, start: number, end: number): number {
  if (!encoded.some((tag) => text.startsWith(tag, start)) || text[end] === '[') return end;
  codeEnd.lastIndex = end;
  return codeEnd.exec(text)?.index ?? text.length;
}

function isBuilderTag(text: string, at: number): boolean {
  shortcodeName.lastIndex = at + 1;
  const name = shortcodeName.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && prefixes.some((prefix) => name.startsWith(prefix));
}
