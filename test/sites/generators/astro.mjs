import { facts } from './facts.mjs';
import { npm } from './npm.mjs';

export default {
  files: {
    'package.json': '{ "private": true, "type": "module" }',
    'astro.config.mjs':
      "import { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://example.net' });\n",
    // As in Astro's own template for blogs, with the terms that its schema leaves to the site.
    'src/content.config.ts': `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const blog = defineCollection({
  loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
  schema: ({ image }) => z.object({
    title: z.string(),
    description: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.coerce.date().optional(),
    heroImage: z.union([image(), z.string()]).optional(),
    categories: z.array(z.string()).optional(),
    tags: z.array(z.string()).optional(),
  }),
});
export const collections = { blog };
`,
    'src/pages/blog/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const posts = await getCollection('blog');
  return posts.map((post) => ({ params: { slug: post.id }, props: post }));
}
const post = Astro.props;
const { Content } = await render(post);
const { title, pubDate, categories = [], tags = [] } = post.data;
---
<html><head><title>{title}</title></head><body><article>
<h1 class="title">{title}</h1><time datetime={pubDate.toISOString()}></time>
<ul class="terms">{[...categories, ...tags].map((term) => <li>{term}</li>)}</ul>
<div class="content"><Content /></div></article></body></html>
`,
  },
  variants: { site: { options: ['--links', 'site', '--media', '--redirects', 'netlify'] } },
  install: (place) => npm(place, { astro: '5.18.2' }),
  build: ({ site, run }) =>
    run('node_modules/.bin/astro', ['build'], {
      cwd: site,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' },
    }),
  // Lines that name files, and not what went wrong.
  usual: /\.html \(\+/,
  output: 'dist',
  content: ['.content', 'body'],
  added: ['.data-footnote-backref', 'sup:has([data-footnote-ref])', '#footnote-label'],
  // Typography, as Astro has it by default.
  shown: (text) => text.replaceAll('``', '"'),
  facts: ($, { type }) => (type === 'post' ? facts($) : {}),
};
