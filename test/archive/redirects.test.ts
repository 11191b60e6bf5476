import { Redirects, redirectFormats, type RedirectFormat } from '../../src/archive/redirects/index.js';

const of = (add: (redirects: Redirects) => void) => {
  const redirects = new Redirects();
  add(redirects);
  return [...redirects.all()];
};
const site = 'https://example.org';

describe('redirects', () => {
  test('lead from each address that has changed, once', () => {
    const all = of((redirects) => {
      redirects.add('/one/', `${site}/2024/one/`, 1);
      redirects.add('/one/', `${site}/2024/one`, 1);
      redirects.add('/same/', `${site}/same`);
      redirects.add('/s%C3%A4me/', `${site}/säme/`);
      redirects.add('/file.html', `${site}/old.html`);
      redirects.add('/draft/', `${site}/?p=5`, 5);
      redirects.add('/home/', `${site}/`, 6, `${site}/blog`);
      redirects.add('/none/', undefined);
    });
    expect(all).toEqual([
      { path: '/2024/one/', to: '/one/' },
      { path: '/', id: '1', to: '/one/' },
      { path: '/old.html', to: '/file.html' },
      { path: '/', id: '5', to: '/draft/' },
      { path: '/blog/', id: '6', to: '/home/' },
    ]);
  });

  test('hide no page that there is now', () => {
    const all = of((redirects) => {
      redirects.add('/about-2/', `${site}/about/`);
      redirects.add('/about/', `${site}/about-us/`);
    });
    expect(all).toEqual([{ path: '/about-us/', to: '/about/' }]);
  });

  test('are none where an address would break out of its line', () => {
    expect(of((redirects) => redirects.add('/x/', `${site}/a%0Ab/`))).toEqual([]);
  });
});

// What would mean something to the reader of each file, and must stand for itself.
const hostile = '/$host "x" \\1 %{ENV} (a|b)* :c; } {/';
const path = new URL(hostile, site).pathname;

test.each(Object.entries(redirectFormats) as [string, RedirectFormat][])(
  '%s keeps names in their place',
  (name, format) => {
    const written = format.write([{ path, to: path }]);
    const lines = written.trimEnd().split('\n');
    if (name === 'vercel')
      expect((JSON.parse(written) as { redirects: unknown[] }).redirects).toHaveLength(1);
    if (name === 'netlify' || name === 'cloudflare') {
      for (const line of lines) expect(line.split(' ')).toHaveLength(3);
      expect(written).not.toMatch(/[*:]/);
    }
    if (name === 'nginx') {
      for (const line of lines.slice(1)) {
        expect(line).toMatch(/^location = "(?:[^"\\]|\\.)*" \{ return 301 "[^"\\$]*"; \}$/);
      }
    }
    if (name === 'apache') {
      expect(lines[1]).toMatch(/^RewriteRule "\^[^"]*" "(?:[^"\\$%]|\\.)*" \[R=301,L,NE,QSD\]$/);
    }
    if (name === 'csv') expect(lines).toHaveLength(2);
  },
);
