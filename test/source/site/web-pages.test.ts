import { get, loopback } from '../server.js';
import { newSite, sendError, somePosts, wordpress, type Fault, type Site } from './wordpress.js';

const { serve } = loopback();

async function open(own: Partial<Site> = {}): Promise<{ site: Site; address: string }> {
  const site = newSite(own);
  return { site, address: await serve(wordpress(site)) };
}

const slugs = (values: readonly unknown[]): string[] =>
  values.map((value) => (value as { slug: string }).slug);
const everything = ['post-1', 'post-2', 'post-3', 'post-4', 'post-5', 'page-900', 'page-901'];

describe('a page that says less', () => {
  const page = (head: string, body = ''): string =>
    `<!DOCTYPE html><head>${head}</head><body ${body}>x</body>`;
  const saying =
    (html: string, paths: readonly string[], headers = {}): Fault =>
    ({ url, route }, response) => {
      if (route !== undefined || !paths.includes(url.pathname)) return false;
      response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(html);
      return true;
    };

  test('without any link is asked for by its slug', async () => {
    const { address } = await open({
      fault: saying(page(''), ['/2024/05/post-3/', '/page-900.html', '/none/']),
    });
    expect(slugs((await get(`${address}/2024/05/post-3/`)).values)).toEqual(['post-3']);
    expect(slugs((await get(`${address}/page-900.html`)).values)).toEqual(['page-900']);
    const { errors, hints } = await get(`${address}/none/`);
    expect(errors).toEqual([`${address}/none/: a page of WordPress, but no post or page has its slug`]);
    expect(hints[0]).toMatch('front page');
  });

  test('but its id, by that', async () => {
    const html = page('', 'class="single single-post postid-4"');
    const { site, address } = await open({ fault: saying(html, ['/some/where/']) });
    expect(slugs((await get(`${address}/some/where/`)).values)).toEqual(['post-4']);
    expect(site.asked.at(-1)).toBe('GET /wp/v2/posts/4?_embed=1');
  });

  test('of a category stands for its posts', async () => {
    const { address } = await open();
    const own = page(
      `<link rel="alternate" type="application/json" href="/wp-json/wp/v2/categories/2">`,
      'class="archive"',
    );
    const other = await open({ fault: saying(own, ['/category/two/']), posts: somePosts(12) });
    expect(slugs((await get(`${other.address}/category/two/`)).values)).toEqual([
      'post-1',
      'post-6',
      'post-11',
    ]);
    expect(address).toBeDefined();
  });

  test('of an author stands for the author’s posts', async () => {
    const own = page(
      `<link rel="alternate" type="application/json" href="/wp-json/wp/v2/users/2">`,
      'class="archive author"',
    );
    const { address } = await open({ fault: saying(own, ['/author/two/']), posts: somePosts(6) });
    expect(slugs((await get(`${address}/author/two/`)).values)).toEqual(['post-1', 'post-4']);
  });

  test('of a front page with a page of its own is the whole site', async () => {
    const own = page(
      `<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/900">`,
      'class="home page-id-900"',
    );
    const { address } = await open({ fault: saying(own, ['/']) });
    expect(slugs((await get(`${address}/`)).values)).toEqual(everything);
  });

  test('of an API at another host is not followed there', async () => {
    const own = page('<link rel="https://api.w.org/" href="http://169.254.169.254/wp-json/">');
    const { site, address } = await open({ fault: saying(own, ['/']) });
    const { errors, hints } = await get(`${address}/`);
    expect(errors).toEqual([`${address}/: says that its REST API is at http://169.254.169.254/wp-json/`]);
    expect(hints).toEqual(['That is another host: name that address itself if you trust it.']);
    expect(site.asked).toEqual(['GET /']);
  });

  test('of no WordPress is an error that says so', async () => {
    const { address } = await open({
      pretty: false,
      fault: (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Shop</title>');
        return true;
      },
    });
    const { errors, codes } = await get(`${address}/x/`);
    expect(errors).toEqual([`${address}/x/: an HTML page, and of no WordPress site that can be told`]);
    expect(codes).toEqual(['fetch-failed']);
  });

  const hidden =
    (generator: string): Fault =>
    ({ url, route }, response) => {
      if (route !== undefined || url.search !== '') {
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html>');
        return true;
      }
      response.writeHead(200).end(page(generator));
      return true;
    };

  test('of a WordPress whose REST API is off says that, and what to try', async () => {
    const { address } = await open({ fault: hidden('<meta name="generator" content="WordPress 6.4">') });
    const { errors, hints } = await get(`${address}/`);
    expect(errors).toEqual([`${address}/: a WordPress site whose REST API is switched off or hidden`]);
    expect(hints[0]).toMatch('WP2MD_USER');
  });

  test('of a WordPress with Jetpack says where else it may be', async () => {
    const head = '<link href="/wp-content/style.css"><script src="//stats.wp.com/e.js"></script>';
    const { address } = await open({ fault: hidden(head) });
    const { hints } = await get(`${address}/`);
    expect(hints).toEqual([
      'Jetpack may show it: https://public-api.wordpress.com/wp/v2/sites/127.0.0.1/posts',
    ]);
  });

  test('of a REST API behind a log-in gives WordPress’s words', async () => {
    const fault: Fault = ({ route }, response) => {
      if (route === undefined) response.end(page(''));
      else sendError(response, [401, 'rest_login_required', 'Only users may use the REST API.']);
      return true;
    };
    const { address } = await open({ fault });
    const { errors, codes, hints } = await get(`${address}/`);
    expect(errors[0]).toMatch(
      'answers 401 Unauthorized: “Only users may use the REST API.” (rest_login_required)',
    );
    expect(codes).toEqual(['rest-error']);
    expect(hints[0]).toMatch('application password');
  });

  test('for logging in says that, and what to name instead', async () => {
    const fault: Fault = ({ url }, response) => {
      if (url.pathname === '/wp-login.php')
        response.end(page('', 'class="login login-action-login wp-core-ui"'));
      else response.writeHead(302, { Location: '/wp-login.php?redirect_to=%2F' }).end();
      return true;
    };
    const { address } = await open({ fault });
    const { errors, hints } = await get(`${address}/fog/`);
    expect(errors).toEqual([
      `${address}/fog/: leads to the site’s page for logging in, ${address}/wp-login.php?redirect_to=%2F`,
    ]);
    expect(hints[0]).toMatch(`name ${address}/wp-json/, with --user`);
  });

  test.each([
    [503, { 'cf-mitigated': 'challenge' }, 'Cloudflare'],
    [200, {}, 'Sucuri'],
  ])('but a firewall’s challenge (%i) says whose it is', async (status, headers, who) => {
    const html = `<!doctype html><title>Sucuri WebSite Firewall</title>`;
    const fault: Fault = (_, response) => {
      response.writeHead(status, { ...headers, 'Content-Type': 'text/html' }).end(html);
      return true;
    };
    const { site, address } = await open({ fault });
    for (const path of ['/', '/wp-json/wp/v2/posts']) {
      const { errors, hints } = await get(`${address}${path}`, { retries: 0 });
      expect(errors[0]).toMatch(`firewall (${who})`);
      expect(hints[0]).toMatch('--header');
    }
    expect(site.asked.length).toBeLessThan(30);
  });
});
