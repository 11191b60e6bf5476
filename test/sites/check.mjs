// Holds a built site against the posts that it was made of.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'cheerio';
import { difference, missing, read } from './reading.mjs';

export const keyOf = ({ type = 'post', id }) => `${type} ${id}`;

/** Where a page may be that has an address: a file, or the index of a folder. */
export function fileOf(output, address) {
  const path = decodeURI(address.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
  const candidates = [address, path, encodeURI(path)].flatMap((one) => [
    join(output, one),
    join(output, one, 'index.html'),
    join(output, `${one.replace(/\/$/, '')}.html`),
  ]);
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

const allText = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:html|xml|json)$/.test(path))
        .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

const asPublic = (post) => ({ ...post, status: 'publish', protected: false });

/** One line of what was looked at, with the first of its faults. */
export const result = (faulty, what, isDetailed) => ({
  isRight: faulty.length === 0,
  text: `${what}${faulty.length === 0 ? '' : `: ${faulty.length} wrong\n       ${faulty.slice(0, isDetailed ? 1000 : 5).join('\n       ')}`}`,
});

/**
 * @param entries of wp2md's report
 * @param addressOf the address of the page of a post
 * @returns what was looked at, and whether it is right
 */
export function* check({ generator, site, entries, all, tools, isDetailed, addressOf }) {
  const byKey = new Map(all.map((json) => [keyOf(json), json]));
  const output = join(site, generator.output);
  const faults = { pages: [], words: [], shown: [], lists: [], titles: [], dates: [], terms: [] };
  const counts = { pages: 0, words: 0, hidden: 0 };
  for (const entry of entries) {
    const plain = tools.convert(byKey.get(keyOf(entry)));
    const path = relative(site, entry.path);
    // Also of what must have none: there it would be.
    const file = fileOf(output, addressOf(asPublic(plain.post), path));
    if (!tools.isPublic(plain.post) && !generator.showsAll) {
      counts.hidden++;
      if (file) faults.pages.push(`${path} is not public and has a page`);
    } else if (file === undefined) faults.pages.push(`${path} has no page`);
    else {
      counts.pages++;
      const html = readFileSync(file, 'utf8');
      counts.words += compareText({ path, html, plain, generator, faults, renderer: tools.renderer() });
      compareFacts({ path, html, plain, generator, faults });
    }
  }
  const say = (faulty, what) => result(faulty, what, isDetailed);
  yield say(
    faults.pages,
    `${counts.pages} pages of ${entries.length} documents, ${counts.hidden} of them not public`,
  );
  const leaks = allText(output).filter(([, html]) => html.includes('NOT TO BE SEEN'));
  if (!generator.showsAll)
    yield say(
      leaks.map(([path]) => path),
      'nothing that is not public anywhere in the site',
    );
  yield say(faults.words, `every word in order, ${counts.words} words`);
  yield say(faults.shown, 'every other character that shows');
  yield say(faults.lists, 'first numbers of lists');
  yield say(faults.titles, 'titles');
  yield say(faults.dates, 'dates');
  yield say(faults.terms, 'terms');
}

/** Holds what a page shows against what the post's Markdown shows; gives how many words that are. */
function compareText({ path, html, plain, generator, faults, renderer }) {
  const expected = read(renderer.render(plain.body));
  const found = read(html, generator.content, generator.added);
  if (found === undefined) {
    faults.pages.push(`${path}: no content on its page`);
    return 0;
  }
  const lost = missing(expected.words, found.words);
  if (lost.length > 0)
    faults.words.push(`${path}: ${lost.length} of ${expected.words.length}: ${lost.slice(0, 8).join(' ')}`);
  if (expected.starts !== found.starts)
    faults.lists.push(`${path}: ${found.starts} instead of ${expected.starts}`);
  const { shown = (text) => text } = generator;
  const differs = difference(shown(expected.shown), shown(found.shown));
  if (differs)
    faults.shown.push(`${path}:\n         meant ${differs.expected}\n         shown ${differs.found}`);
  return expected.words.length;
}

const squash = (text) => text.replace(/\s+/g, ' ').trim();

function compareFacts({ path, html, plain: { post, frontMatter }, generator, faults }) {
  const { title, date, terms } = generator.facts(load(html), post);
  const wanted = squash(post.title);
  if (wanted !== '' && title !== undefined && squash(title) !== wanted)
    faults.titles.push(`${path}: ${title} instead of ${wanted}`);
  if (date !== undefined && post.date && !sameTime(date, post.date))
    faults.dates.push(`${path}: ${date} instead of ${post.date}`);
  const names = ['categories', 'tags'].flatMap((key) => frontMatter[key] ?? []);
  const absent = names.filter((name) => terms !== undefined && !terms.includes(name));
  if (absent.length > 0) faults.terms.push(`${path}: no ${absent.join(', ')}`);
}

function sameTime(shown, wanted) {
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/;
  if (zone.test(shown) && zone.test(wanted)) return Date.parse(shown) === Date.parse(wanted);
  return shown.slice(0, 10) === wanted.slice(0, 10);
}
