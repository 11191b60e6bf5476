type Env = Readonly<Record<string, string | undefined>>;

/**
 * Node's fetch; where the usual environment variables name a proxy (`http_proxy`, `https_proxy`, `all_proxy`, in small
 * or capital letters, with `no_proxy` for what goes around it), undici's, which Node's is made of. An `http_proxy` in
 * capitals alone is passed over in CGI programs, where a request's header would set it (https://httpoxy.org).
 */
export function fetchFor(env: Env): typeof fetch {
  const value = (name: string): string | undefined => env[name] || env[name.toUpperCase()];
  const all = value('all_proxy');
  const http = (env['REQUEST_METHOD'] === undefined ? value('http_proxy') : env['http_proxy']) ?? all;
  const https = value('https_proxy') ?? all;
  if (http === undefined && https === undefined) return fetch;
  let opening: Promise<typeof fetch> | undefined;
  return async (input, init) => {
    opening ??= open(http, https, value('no_proxy') ?? '');
    return (await opening)(input, init);
  };
}

async function open(
  http: string | undefined,
  https: string | undefined,
  noProxy: string,
): Promise<typeof fetch> {
  const { EnvHttpProxyAgent, fetch: undiciFetch } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({
    // Empty, not absent: for what is absent it would look at the environment itself.
    ...{ httpProxy: withScheme(http), httpsProxy: withScheme(https), noProxy },
    // To http, a proxy is asked as RFC 9112 has it: many allow CONNECT to port 443 only.
    proxyTunnel: false,
  });
  const proxied: unknown = (
    input: Parameters<typeof undiciFetch>[0],
    init: Parameters<typeof undiciFetch>[1],
  ) => undiciFetch(input, { ...init, dispatcher });
  return proxied as typeof fetch;
}

const withScheme = (proxy: string | undefined): string =>
  proxy === undefined || proxy.includes('://') ? (proxy ?? '') : `http://${proxy}`;
