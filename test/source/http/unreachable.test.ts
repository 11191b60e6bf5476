import { get, loopback } from '../server.js';

const { serve, stop } = loopback();

describe('a server that cannot be had is an error in words:', () => {
  test('one that is not running', async () => {
    const address = await serve(() => {});
    await stop();
    const { errors, hints, codes } = await get(`${address}/`);
    expect(errors).toEqual([`${address}/: the server refuses the connection`]);
    expect(hints).toEqual(['Is it running, and the port right?']);
    expect(codes).toEqual(['fetch-failed']);
  });

  test('one of another service', async () => {
    const { errors } = await get('http://127.0.0.1:25/');
    expect(errors).toEqual([
      'http://127.0.0.1:25/: its port is of another service, which fetch does not ask',
    ]);
  });

  test('one that asks for a log-in itself', async () => {
    const address = await serve((_, response) => {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="Staging"' }).end('<h1>Authorization</h1>');
    });
    const { errors, hints } = await get(`${address}/`);
    expect(errors).toEqual([`${address}/: the server answers 401 Unauthorized`]);
    expect(hints[0]).toMatch('The server asks for a log-in itself, before WordPress does');
  });

  test('one whose name is nobody’s', async () => {
    const { errors, hints } = await get('http://harbour.invalid/');
    expect(errors).toEqual(['http://harbour.invalid/: its name does not resolve']);
    expect(hints).toEqual(['Is the name spelt right, and the network up?']);
  });
});
