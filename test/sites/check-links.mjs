// Holds the links, pictures and redirects of a built site against the posts that it was made of.
import { join, relative } from 'node:path';
import { fileOf, keyOf, result } from './check.mjs';
import { archiveOf, followLinks, idsIn, redirectsOf } from './links.mjs';

const pathOf = (link) => (URL.canParse(link ?? '') ? new URL(link).pathname : '/');

/** @returns what was looked at, and whether it is right */
export function* checkLinks({ generator, site, entries, all, tools, isDetailed, addressOf, options, host }) {
  const byKey = new Map(all.map((json) => [keyOf(json), json]));
  const output = join(site, generator.output);
  const isShown = (post) => generator.showsAll || tools.isPublic(post);
  const documents = entries
    .map((entry) => ({ path: relative(site, entry.path), post: tools.convert(byKey.get(keyOf(entry))).post }))
    .filter(({ post }) => isShown(post))
    .map(({ path, post }) => ({ post, address: addressOf(post, path), path }));
  const say = (faulty, what) => result(faulty, what, isDetailed);
  const { targetOf = fileOf.bind(undefined, output) } = generator.reading?.(site) ?? {};
  const pages = documents.flatMap(({ address, path, post }) => {
    const file = fileOf(output, address);
    return file === undefined
      ? []
      : [
          {
            address: generator.reading ? `/${path.split('/').map(encodeURIComponent).join('/')}` : address,
            file,
            html: post.content,
          },
        ];
  });
  const { faults, followed } = followLinks({
    ...{ pages, host, targetOf, content: generator.content, idsIn: generator.reading?.(site).idsIn ?? idsIn },
    archive: archiveOf(documents.map(({ post }) => post)),
  });
  const unread = documents.length - pages.length;
  if (unread > 0) faults.dead.push(`${unread} pages were not found`);
  yield say(faults.dead, `no link and no picture is dead of ${followed} that stay in the site`);
  yield say(faults.left, 'none leads to the old site that has its target here');
  yield say(faults.fragment, 'every fragment names an element');
  if (options.includes('--redirects')) yield* checkRedirects({ documents, output, say });
}

function* checkRedirects({ documents, output, say }) {
  const redirects = redirectsOf(output);
  const dead = redirects.filter(({ to }) => fileOf(output, to) === undefined);
  yield say(
    dead.map(({ from, to }) => `${from} → ${to}`),
    `${redirects.length} redirects lead to pages`,
  );
  const hidden = redirects.filter(
    ({ from }) => !/\?|\.html$/.test(from) && fileOf(output, from) !== undefined,
  );
  yield say(
    hidden.map(({ from }) => from),
    'none stands where a page is',
  );
  const known = new Set(redirects.map(({ from }) => bare(from)));
  const lost = documents.filter(({ post }) => {
    const old = pathOf(post.link);
    return old !== '/' && fileOf(output, old) === undefined && !known.has(bare(old));
  });
  yield say(
    lost.map(({ post }) => post.link),
    'every old address has a page or a redirect',
  );
}

const bare = (path) => decodeURI(path).replace(/(?:\/index\.html|\/)$/, '');
