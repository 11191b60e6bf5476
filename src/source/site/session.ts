import type { SourceEvent, SourceIo } from '../events.js';
import { Client } from '../http/client.js';
import { defaultLimits } from '../http/limits.js';
import type { Input } from '../input.js';
import type { SiteOptions } from './options.js';
import type { Page } from './page.js';

/** The reading of one address: what it goes by, and what was said of it so far. */
export interface Session {
  /** Handed in, so that the part of the bundle that is loaded for addresses shares no HTML parser with the rest. */
  readonly readPage: (html: string) => Page;
  readonly io: SourceIo;
  readonly client: Client;
  readonly input: Input;
  readonly named: URL;
  readonly options: SiteOptions;
  readonly signal: AbortSignal | undefined;
  /** What was said of the input: PHP's warnings stand before every page, and are worth one notice. */
  readonly said: Set<string>;
}

export function openSession(input: Input, named: URL, io: SourceIo, readPage: Session['readPage']): Session {
  const { fetch, signal, say, site = {} } = io;
  const { credentials, headers } = site;
  const client = new Client({
    ...{ named, name: input.origin.name, fetch, limits: { ...defaultLimits, ...io.limits } },
    ...(signal === undefined ? {} : { signal }),
    ...(say === undefined ? {} : { say }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(headers === undefined ? {} : { headers }),
  });
  return { readPage, io, client, input, named, options: site, signal, said: new Set() };
}

/** Lets each notice through once. */
export function* onceEach(session: Session, events: Iterable<SourceEvent>): Generator<SourceEvent> {
  for (const event of events) {
    if (event.kind === 'notice') {
      if (session.said.has(event.message)) continue;
      session.said.add(event.message);
    }
    yield event;
  }
}
