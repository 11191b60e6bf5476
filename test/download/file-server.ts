import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on the loopback interface that counts what it is asked for. */
export interface FileServer {
  /** Without a slash at the end. */
  readonly address: string;
  readonly host: string;
  /** How often each path was asked for. */
  readonly asked: Map<string, number>;
  readonly close: () => Promise<void>;
}

/** Starts a server on a port of its own. */
export async function serveFiles(listener: RequestListener): Promise<FileServer> {
  const asked = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://${host}`, host, asked, close };
}

/** The smallest PNG that is one, with something in it to tell it from others. */
export function png(text: string): Buffer {
  const signature = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
  const data = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const chunk = Buffer.concat([length, Buffer.from('tEXt'), data, Buffer.alloc(4)]);
  return Buffer.concat([signature, chunk, Buffer.from('0000000049454e44ae426082', 'hex')]);
}

/** The smallest head by which a JPEG is known. */
export const jpeg = (text: string): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from(text),
    Buffer.from('ffd9', 'hex'),
  ]);
