import { facts } from './facts.mjs';
import { debian } from './debian.mjs';

const layout = `<html><head><title>{{ page.title | escape }}</title></head><body><article>
<h1 class="title">{{ page.title | escape }}</h1><time datetime="{{ page.date | date_to_xmlschema }}"></time>
<ul class="terms">{% for term in page.categories %}<li>{{ term | escape }}</li>{% endfor %}{% for term in page.tags %}<li>{{ term | escape }}</li>{% endfor %}</ul>
<div class="content">{{ content }}</div></article></body></html>`;

const config = 'title: Site\nurl: https://example.net\npermalink: pretty\nplugins: []\n';

export default {
  files: {
    '_config.yml': config,
    '_layouts/post.html': layout,
    '_layouts/page.html': layout,
    'index.html':
      '---\n---\n<html><body>{% for post in site.posts %}<a href="{{ post.url }}">{{ post.title | escape }}</a>{{ post.excerpt }}{% endfor %}</body></html>\n',
  },
  variants: {
    site: {
      options: ['--links', 'site', '--media', '--redirects', 'netlify'],
      files: { '_config.yml': `${config}include: [_redirects]\n` },
    },
  },
  install: ({ run }) => debian('jekyll', ['--version'], run),
  build: ({ site, run }) =>
    run('jekyll', ['build', '--source', site, '--destination', `${site}/_site`, '--disable-disk-cache'], {
      env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    }),
  // Lines of every build.
  usual: /Configuration file|Auto-regeneration/,
  output: '_site',
  content: ['.content'],
  added: ['.reversefootnote', 'sup[role=doc-noteref]'],
  // Mathematics between the delimiters that MathJax looks for.
  shown: (text) => text.replace(/\$\$|\\[()[\]]/g, '$').replace(/\$+/g, '$'),
  facts,
};
