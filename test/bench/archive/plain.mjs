// What a user would write in an hour over the same packages: the measure for the speed of archives.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import matter from 'gray-matter';
import he from 'he';
import TurndownService from 'turndown';

const [input, output] = process.argv.slice(2);
const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', emDelimiter: '*' });
mkdirSync(output, { recursive: true });

for (const post of JSON.parse(readFileSync(input, 'utf8'))) {
  const $ = cheerio.load(post.content.rendered ?? post.content, null, false);
  $('script, style, form, .sharedaddy').remove();
  $('img[data-src]').each((_, image) => void $(image).attr('src', $(image).attr('data-src')));
  const data = {
    title: he.decode(post.title.rendered ?? post.title),
    date: String(post.date),
    slug: post.slug,
    link: String(post.link),
  };
  writeFileSync(
    join(output, `${post.slug}.md`),
    matter.stringify({ content: turndown.turndown($.html()) }, data),
  );
}
