import { npm } from './npm.mjs';

export default {
  files: {
    'src/pages/index.mdx': '# Home\n',
    'package.json': '{ "private": true }',
    'docusaurus.config.mjs': `export default {
  title: 'Site', url: 'https://example.net', baseUrl: '/', onBrokenLinks: 'throw',
  presets: [['classic', { docs: false, blog: { onInlineAuthors: 'ignore', feedOptions: { type: null } }, pages: {}, theme: {} }]],
};
`,
  },
  variants: {
    site: { options: ['--links', 'site', '--media', '--data', '--redirects', 'netlify'] },
  },
  install: (place) =>
    npm(place, {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@mdx-js/react': '^3.0.0',
      react: '^19.0.0',
      'react-dom': '^19.0.0',
    }),
  build: ({ site, run }) =>
    run('node_modules/.bin/docusaurus', ['build', '--no-minify'], {
      cwd: site,
      env: {
        DOCUSAURUS_NO_TELEMETRY: '1',
        DO_NOT_TRACK: '1',
        NO_UPDATE_NOTIFIER: '1',
        CI: '1',
        NO_COLOR: '1',
      },
    }),
  // What posts say of places on their own pages is looked at with the links.
  usual: /broken anchors/,
  output: 'build',
  content: ['article .markdown', 'main .theme-doc-markdown', 'main article', 'main'],
  added: [
    '.hash-link',
    '.data-footnote-backref',
    'sup:has([data-footnote-ref])',
    '#footnote-label',
    'button',
  ],
  facts: ($, { type }) =>
    type === 'post'
      ? {
          title: $('article header h1').first().text(),
          date: $('article header time').first().attr('datetime'),
          terms: $('article footer a[rel=tag]')
            .map((_, item) => $(item).text())
            .get(),
        }
      : {},
};
