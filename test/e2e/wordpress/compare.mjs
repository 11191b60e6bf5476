import { isDeepStrictEqual } from 'node:util';
import { expectedFrontMatter } from './expected.mjs';

// WordPress makes an excerpt of the text where nobody wrote one; what it holds then is not put in.
const madeByWordPress = new Set(['excerpt']);

/** Lists of names have no order of their own. */
const orderless = (value) => (Array.isArray(value) ? [...value].sort() : value);

function differingKeys(actual, expected) {
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys]
    .filter((key) => key in expected || !madeByWordPress.has(key))
    .filter((key) => !isDeepStrictEqual(orderless(actual[key]), orderless(expected[key])))
    .map((key) => `${key} is ${JSON.stringify(actual[key])}, not ${JSON.stringify(expected[key])}`);
}

function missingText(body, post, { isOpen, made, url }) {
  if (!isOpen(post)) return body.trim() === '' ? [] : ['the text of a protected post was written'];
  // WordPress gives the new address to files that it looks up itself, such as those of a gallery.
  const text = body.replaceAll(`${url}/wp-content/`, `${made}/wp-content/`);
  return post.has
    .filter((fragment) => !text.includes(fragment))
    .map((fragment) => `the text lacks ${JSON.stringify(fragment)}`);
}

/**
 * Holds the documents against what was put in.
 *
 * @param documents of `readDocuments`
 * @param posts those of `fill` that must be there, and no others
 * @param site what holds for the whole site, as `expectedFrontMatter` takes it, and `found`: further differences by the
 *   ids of posts
 * @returns `{ name, differences }` for each post, each document that is none of them, and the number of files
 */
export function compare(documents, posts, site) {
  const ids = new Set(posts.map(({ id }) => id));
  const strangers = documents.filter(({ frontMatter }) => !ids.has(frontMatter.id));
  const perPost = posts.map((post) => {
    const name = `${post.status} ${post.type} ${post.id} “${post.title.plain}”`;
    const found = documents.filter(({ frontMatter }) => frontMatter.id === post.id);
    if (found.length !== 1) return { name, differences: [`it has ${found.length} files`] };
    const [{ frontMatter, body }] = found;
    return {
      name,
      differences: [
        ...differingKeys(frontMatter, expectedFrontMatter(post, site)),
        ...missingText(body, post, site),
        ...(site.found.get(post.id) ?? ['the report does not name it']),
      ],
    };
  });
  return [
    ...perPost,
    ...strangers.map(({ path }) => ({
      name: path,
      differences: ['it stands for no post that should be there'],
    })),
    {
      name: 'number of files',
      differences: documents.length === posts.length ? [] : [`${documents.length}, not ${posts.length}`],
    },
  ];
}
