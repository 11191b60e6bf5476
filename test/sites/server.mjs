// The files of a site, from a server on this machine.
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const width = 480;
const height = 300;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A picture of its own for each path: two colours, one fading into the other. */
function picture(path) {
  const [red, green, blue, angle] = createHash('sha256').update(path).digest();
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (width * 3 + 1) + 1 + x * 3;
      const shade = (x / width + ((y / height) * angle) / 255) / 2;
      rows[at] = red * (1 - shade) + 255 * shade;
      rows[at + 1] = green * (1 - shade) + 255 * shade;
      rows[at + 2] = blue;
    }
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const kinds = {
  mp3: ['audio/mpeg', (path) => Buffer.from(`ID3\x03\0\0\0\0\0\0${path}`, 'latin1')],
  mp4: ['video/mp4', (path) => Buffer.from(`\0\0\0\x18ftypmp42\0\0\0\0mp42isom${path}`, 'latin1')],
  pdf: ['application/pdf', (path) => Buffer.from(`%PDF-1.4\n% ${path}\n`)],
  csv: ['text/csv', (path) => Buffer.from(`path\n${path}\n`)],
};
const pictures = ['image/png', picture];
const endings = /\.(jpe?g|png|gif|webp|mp3|mp4|pdf|csv)$/i;

/** Whether the server has a file at an address. */
export const has = (address) => /^\/wp-content\/uploads\/./.test(address) && endings.test(address);

/** @returns the origin of a server that has whatever file of the uploads is asked for, and what ends it */
export function serve() {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    if (!has(pathname))
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing here');
    const [type, bytes] = kinds[endings.exec(pathname)[1].toLowerCase()] ?? pictures;
    response.writeHead(200, { 'content-type': type }).end(bytes(pathname));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      resolve({ host: `127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
