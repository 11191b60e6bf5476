import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { load } from 'cheerio';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';

// Obsidian has no builder. In its place stands a renderer of Markdown with what Obsidian's own adds to the text: comments,
// highlights, wikilinks, embeds and tags (help.obsidian.md, "Obsidian Flavored Markdown").
const rules = {
  comment: /^%%[\s\S]*?%%/,
  embed: /^!\[\[([^\]\n]+)\]\]/,
  wikilink: /^\[\[([^\]\n]+)\]\]/,
  highlight: /^==([^=\n]+)==/,
  mathematics: /^\$(?!\s)([^$\n]+)\$/,
};

function obsidian(md, notes) {
  for (const [name, expression] of Object.entries(rules)) {
    md.inline.ruler.before('emphasis', name, (state, silent) => {
      const match = expression.exec(state.src.slice(state.pos));
      if (!match) return false;
      if (!silent) {
        const linked = name === 'wikilink' ? wikilink(match[1], notes, md.utils.escapeHtml) : undefined;
        const shown =
          linked ??
          (name === 'mathematics' ? md.utils.escapeHtml(match[0]) : `<span class="obsidian-${name}"></span>`);
        state.push('html_inline', '', 0).content = shown;
      }
      state.pos += match[0].length;
      return true;
    });
  }
  // Text ends at these characters, so that the rules above get to see them.
  md.inline.ruler.before('text', 'stop', (state, silent) => {
    const match = /^[^%=$[!\\`*_~<&\n\]:]+/.exec(state.src.slice(state.pos));
    if (!match) return false;
    if (!silent) state.pending += match[0];
    state.pos += match[0].length;
    return true;
  });
}

/** A link from one note to another, where there is a note of the name or path. */
function wikilink(inside, notes, escape) {
  const [target, ...text] = inside.replaceAll('\\|', '|').split('|');
  const [name, ...headings] = target.split('#');
  const note = name === '' ? '' : notes.get(name.toLowerCase());
  if (note === undefined) return undefined;
  const fragment = headings.length === 0 ? '' : `#${encodeURIComponent(headings.at(-1))}`;
  const shown = text.length > 0 ? text.join('|') : [name, ...headings].join(' > ');
  const address = note === '' ? '' : `/${note.split('/').map(encodeURIComponent).join('/')}`;
  return `<a href="${address}${fragment}">${escape(shown)}</a>`;
}

/** Every note by its path, and by its name where no other has it. */
function notesOf(paths) {
  const notes = new Map();
  for (const path of paths) {
    const whole = path.slice(0, -3).toLowerCase();
    const name = whole.slice(whole.lastIndexOf('/') + 1);
    notes.set(whole, path);
    if (name !== whole) notes.set(name, notes.has(name) ? undefined : path);
  }
  return notes;
}

/** What a link calls a heading by: its words, without what would mean something in a link. */
const headingName = (text) =>
  text
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A picture that is no picture: Obsidian embeds videos and posts so. */
function embeds(md) {
  const image = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, at, ...rest) =>
    /youtube\.com|twitter\.com/.test(tokens[at].attrGet('src'))
      ? `<iframe title="${md.utils.escapeHtml(tokens[at].content.replace(/\\(?=[[\]\\|])/g, ''))}"></iframe>`
      : image(tokens, at, ...rest);
}

export default {
  variants: {
    relative: { options: ['--links', 'relative', '--media'] },
    wikilinks: { options: ['--links', 'wikilinks', '--media'] },
  },
  install: async () => 'a renderer of Markdown with the rules of Obsidian',
  build({ site }) {
    const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    const md = new MarkdownIt({ html: true, linkify: true })
      .use(footnotes)
      .use(obsidian, notesOf(all))
      .use(embeds);
    md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    const faults = [];
    for (const path of all) {
      const { data, content } = matter(readFileSync(join(site, path), 'utf8'), {});
      // Boxes of tasks are no text.
      const html = md.render(content).replace(/(<li>(?:\s*<p>)?)\[[ x]\] /g, '$1');
      if (/class="obsidian-(?!embed)/.test(html))
        faults.push(`warning: ${path}: text is read as Obsidian's own`);
      if (/[#^[\]|]/.test(path)) faults.push(`warning: ${path}: no link can lead to a file of this name`);
      for (const tag of data.tags ?? [])
        if (!/^[\p{L}\p{M}\p{N}\p{Emoji_Presentation}_/-]*[^\d]+/u.test(tag) || /\s/.test(tag))
          faults.push(`warning: ${path}: ${tag} is no tag`);
      const file = join(site, '.pages', `${path.slice(0, -3)}.html`);
      mkdirSync(dirname(file), { recursive: true });
      const title = md.utils.escapeHtml(String(data.title ?? ''));
      writeFileSync(
        file,
        `<html><body><h1 class="title">${title}</h1><div class="content">${html}</div></body></html>`,
      );
    }
    return { status: 0, output: faults.join('\n') };
  },
  output: '.pages',
  // Links lead to notes and files, and to the words of headings.
  reading: (site) => ({
    targetOf: (path) => {
      const file = join(site, decodeURIComponent(path));
      return existsSync(file) && statSync(file).isFile() ? file : undefined;
    },
    idsIn: (file) => {
      const page = join(site, '.pages', `${relative(site, file).slice(0, -3)}.html`);
      const $ = load(existsSync(page) ? readFileSync(page, 'utf8') : '');
      return new Set($('.content :is(h1, h2, h3, h4, h5, h6)').map((_, one) => headingName($(one).text())));
    },
  }),
  // A vault is its owner's: drafts are notes like any other.
  showsAll: true,
  content: ['.content'],
  added: ['.footnote-backref', '.footnote-ref'],
  facts: ($) => ({ title: $('h1.title').text() }),
};
