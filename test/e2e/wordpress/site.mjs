import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = fileURLToPath(new URL('php', import.meta.url));
const settings = ['-d', 'display_errors=stderr', '-d', 'memory_limit=512M'];
// Else the server reads all of WordPress's sources for each request.
const compiled = ['-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1'];
const workers = 4;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Without the machine's own configuration, and without what points at files that are not there. */
const isWanted = (source) => existsSync(source) && !/[/](wp-config[.]php|[.]htaccess)$/.test(source);

function configuration(socket) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    // Application passwords work without https on local sites alone.
    WP_ENVIRONMENT_TYPE: 'local',
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: false,
  };
  const lines = Object.entries(constants).map(([name, value]) =>
    typeof value === 'boolean' ? `define('${name}', ${value});` : `define('${name}', '${value}');`,
  );
  return [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n');
}

/**
 * Copies WordPress into the workshop, joins it to the database behind the socket, and serves it on a free port.
 *
 * @returns `url`, the site's address; `requests()`, how many it has answered; and `ask(name, request)`, which runs one of
 *   the scripts in php/ inside WordPress, with JSON going in and coming out
 */
export async function startSite({ folder, run, start }, wordpress, socket) {
  const root = join(folder, 'site');
  cpSync(wordpress, root, { recursive: true, dereference: true, filter: isWanted });
  cpSync(join(scripts, 'mu-plugins'), join(root, 'wp-content', 'mu-plugins'), { recursive: true });
  mkdirSync(join(root, 'wp-content', 'uploads'), { recursive: true });

  symlinkSync('.', join(root, 'harbour'));

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(join(root, 'wp-config.php'), configuration(socket));

  const serve = ['-S', `127.0.0.1:${port}`, '-t', root, join(scripts, 'router.php')];
  const server = await start(
    'php',
    [...settings, ...compiled, ...serve],
    (said) => said.includes(`(${url}) started`),
    {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(workers) },
    },
  );

  async function ask(name, request = {}) {
    const { code, stdout, stderr } = await run('php', [...settings, join(scripts, `${name}.php`), root], {
      input: JSON.stringify(request),
    });
    if (code !== 0) throw new Error(`${name}.php failed:\n${stdout.slice(-2000)}${stderr.slice(-4000)}`);
    return JSON.parse(stdout);
  }
  const requests = () => server.stderr.split('] request: ').length - 1;
  return { url, ask, requests };
}
