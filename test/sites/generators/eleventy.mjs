import { facts } from './facts.mjs';
import { npm } from './npm.mjs';

/** What a site's configuration says: which files are copied, and which of Eleventy's own plugins it has. */
const config = (...plugins) => ({
  'eleventy.config.mjs': `import { ${plugins.join(', ')} } from '@11ty/eleventy';
export default (site) => {
  site.addPassthroughCopy('media');
  site.addPassthroughCopy('_redirects');
${plugins.map((plugin) => `  site.addPlugin(${plugin});\n`).join('')}};
`,
});

export default {
  files: {
    '_includes/post.njk': `<html><head><title>{{ title }}</title></head><body><article>
<h1 class="title">{{ title }}</h1><time datetime="{{ page.date.toISOString() }}"></time>
<ul class="terms">{% for term in categories %}<li>{{ term }}</li>{% endfor %}{% for term in tags %}<li>{{ term }}</li>{% endfor %}</ul>
<div class="content">{{ content | safe }}</div></article></body></html>`,
    // What any Eleventy site says of its own: which layout its documents have.
    'posts/posts.json': '{ "layout": "post.njk" }',
    'product/product.json': '{ "layout": "post.njk" }',
    '_data/layout.json': '"post.njk"',
    'all.njk':
      '---\nlayout: false\npermalink: /all/\n---\n{% for one in collections.all %}<a href="{{ one.url }}">{{ one.data.title }}</a>{% endfor %}\n',
  },
  variants: {
    site: {
      options: ['--links', 'site', '--media', '--redirects', 'netlify'],
      files: config('IdAttributePlugin'),
    },
    relative: {
      options: ['--links', 'relative', '--media'],
      files: config('IdAttributePlugin', 'InputPathToUrlTransformPlugin'),
    },
  },
  install: (place) => npm(place, { '@11ty/eleventy': '3.1.8' }),
  build: ({ site, run }) => run('node_modules/.bin/eleventy', ['--quiet'], { cwd: site }),
  output: '_site',
  content: ['.content'],
  added: ['sup:has(a[href^="#fn-"])', 'sup[id^="fn-"]'],
  facts,
};
