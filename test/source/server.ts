import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchLimits, SiteOptions } from '../../src/source/index.js';
import { read, type Reading } from './support.js';

/** Starts servers on the loopback interface, gives their addresses without a slash at the end, and stops them after each test. */
export function loopback(): {
  readonly serve: (listener: RequestListener, port?: number) => Promise<string>;
  readonly stop: () => Promise<void>;
} {
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
  afterEach(stop);
  const serve = async (listener: RequestListener, port = 0): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  return { serve, stop };
}

// No test waits for a server's better day.
export const quick: Partial<FetchLimits> = { pause: 1, retries: 2 };

/** Reads an address with the real fetch. */
export const get = (
  address: string,
  limits: Partial<FetchLimits> = {},
  site: SiteOptions = {},
): Promise<Reading> => read([address], { fetch, limits: { ...quick, ...limits }, site });
