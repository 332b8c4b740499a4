import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './start-caveat';

export interface NewsroomProxy {
  /** host:port, for the browser. */
  address: string;
  close: () => Promise<void>;
}

const story = join(root, 'tests/pages/fixtures/aclu-letter-2017.html');

/**
 * A proxy behind which every http address is the same story, so that real newsrooms' hosts can be visited without a network. At
 * `/opted-out.html` its publisher asks to be left alone. Nothing goes out.
 */
export async function startNewsroomProxy(): Promise<NewsroomProxy> {
  const page = await readFile(story, 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const body = pathname === '/opted-out.html' ? page.replace('<head>', '<head><meta name="Caveat" content="OFF">') : page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body);
  });
  // Browsers try https first, and take what comes then.
  server.on('connect', (_request, socket) => void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
