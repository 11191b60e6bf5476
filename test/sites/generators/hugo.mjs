import { facts } from './facts.mjs';
import { debian } from './debian.mjs';

const single = `<html><head><title>{{ .Title }}</title></head><body><article>
<h1 class="title">{{ .Title }}</h1><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}"></time>
<ul class="terms">{{ range .Params.categories }}<li>{{ . }}</li>{{ end }}{{ range .Params.tags }}<li>{{ . }}</li>{{ end }}</ul>
<div class="content">{{ .Content }}</div></article></body></html>`;

export default {
  // Hugo leaves HTML out unless the site says otherwise: the one line that the README asks for.
  files: {
    'config.toml': `baseURL = "https://example.net/"
title = "Site"
disableKinds = ["RSS"]
[markup.goldmark.renderer]
unsafe = true
`,
    'layouts/_default/single.html': single,
    'layouts/_default/list.html':
      '<html><body>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ .Summary }}{{ end }}</body></html>',
    'layouts/index.html':
      '<html><body>{{ range .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</body></html>',
  },
  variants: {
    site: { options: ['--links', 'site', '--media', '--data', '--redirects', 'netlify'] },
    // Pages at the addresses that Hugo makes of the files, and the old ones as aliases.
    aliases: {
      options: [
        ...['--links', 'site', '--media', '--redirects', 'hugo-aliases'],
        ...['--fields', 'title,date,draft,author,categories,tags'],
      ],
    },
  },
  install: ({ run }) => debian('hugo', ['version'], run),
  build: ({ site, run }) => run('hugo', ['--source', site, '--destination', 'public']),
  output: 'public',
  content: ['.content'],
  added: ['.footnote-backref', '.footnote-ref'],
  facts,
};
