// Holds a built site against the posts that it was made of.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { difference, missing, read } from './reading.mjs';

const keyOf = ({ type = 'post', id }) => `${type} ${id}`;

/** Where a page may be that has an address: a file, or the index of a folder. */
function fileOf(output, address) {
  const path = decodeURI(address.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
  const candidates = [address, path, encodeURI(path)].flatMap((one) => [
    join(output, one),
    join(output, one, 'index.html'),
    join(output, `${one.replace(/\/$/, '')}.html`),
  ]);
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

const allText = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|xml|json)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

/** @returns what was looked at, and whether it is right */
export function* check({ name, generator, site, entries, all, tools, isDetailed }) {
  const { convert, presets, isPublic, renderer } = tools;
  const preset = presets[name];
  const output = join(site, generator.output);
  const byKey = new Map(all.map((json) => [keyOf(json), json]));
  const faults = { pages: [], words: [], shown: [], titles: [], dates: [], terms: [] };
  let pages = 0;
  let words = 0;
  const hidden = [];
  for (const entry of entries) {
    const json = byKey.get(keyOf(entry));
    const plain = convert(json);
    const { post } = plain;
    const path = entry.path.slice(
      entry.path.indexOf(`/${name}/`) >= 0 ? entry.path.indexOf(`/${name}/`) + name.length + 2 : 0,
    );
    const address = preset.address(post, path);
    if (!isPublic(post) && !generator.showsAll) {
      hidden.push(post);
      if (fileOf(output, address)) faults.pages.push(`${path} is not public and has a page`);
      continue;
    }
    const file = fileOf(output, address);
    if (file === undefined) {
      faults.pages.push(`${path} has no page at ${address}`);
      continue;
    }
    pages++;
    const html = readFileSync(file, 'utf8');
    const expected = read(renderer().render(plain.body), undefined, []);
    const found = read(html, generator.content, generator.added);
    if (found === undefined) {
      faults.pages.push(`${path}: no content on its page`);
      continue;
    }
    words += expected.words.length;
    const lost = missing(expected.words, found.words);
    if (lost.length > 0)
      faults.words.push(`${path}: ${lost.length} of ${expected.words.length}: ${lost.slice(0, 8).join(' ')}`);
    const shown = generator.shown ?? ((text) => text);
    const differs = difference(shown(expected.shown), shown(found.shown));
    if (differs)
      faults.shown.push(`${path}:\n         meant ${differs.expected}\n         shown ${differs.found}`);
    const $ = load(html);
    const facts = generator.facts($, post);
    const title = post.title.replace(/\s+/g, ' ').trim();
    if (title !== '' && facts.title !== undefined && facts.title.replace(/\s+/g, ' ').trim() !== title)
      faults.titles.push(`${path}: ${facts.title} instead of ${title}`);
    if (facts.date !== undefined && post.date && !sameTime(facts.date, post.date))
      faults.dates.push(`${path}: ${facts.date} instead of ${post.date}`);
    if (facts.terms !== undefined) {
      const terms = ['categories', 'tags'].flatMap((key) => plain.frontMatter[key] ?? []);
      const absent = terms.filter((term) => !facts.terms.includes(term));
      if (absent.length > 0)
        faults.terms.push(`${path}: no ${absent.join(', ')} in ${facts.terms.join(', ')}`);
    }
  }
  const text = allText(output);
  const leaks = text.filter(([, html]) => html.includes('NOT TO BE SEEN')).map(([path]) => path);
  const most = isDetailed ? 1000 : 5;
  const result = (faulty, what) => ({
    isRight: faulty.length === 0,
    text: `${what}${faulty.length === 0 ? '' : `: ${faulty.length} wrong\n       ${faulty.slice(0, most).join('\n       ')}`}`,
  });
  yield result(
    faults.pages,
    `${pages} pages of ${entries.length} documents, ${hidden.length} of them not public`,
  );
  if (!generator.showsAll) yield result(leaks, 'nothing that is not public anywhere in the site');
  yield result(faults.words, `every word in order, ${words} words`);
  yield result(faults.shown, 'every other character that shows');
  yield result(faults.titles, 'titles');
  yield result(faults.dates, 'dates');
  yield result(faults.terms, 'terms');
}

function sameTime(shown, wanted) {
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/;
  if (zone.test(shown) && zone.test(wanted)) return Date.parse(shown) === Date.parse(wanted);
  return shown.slice(0, 10) === wanted.slice(0, 10);
}
